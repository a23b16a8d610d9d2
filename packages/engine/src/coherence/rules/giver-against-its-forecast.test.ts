import { describe, expect, it } from "vitest";
import { giverAgainstItsForecast } from "#coherence/rules/giver-against-its-forecast";
import { buildView } from "#coherence/testing/build-view";
import { buildActivity, type ActivityGiven } from "#testing/build";
import { buildDependency } from "#testing/build-network";
import { when } from "#testing/row";

const [may, june] = [when("2026-05-11"), when("2026-06-01")];
type Given = {
  readonly stated?: typeof may | null;
  readonly stance?: "agrees" | "disagrees";
  readonly give?: ActivityGiven;
  readonly take?: ActivityGiven;
};
const found = ({ stated = may, stance = "agrees", give = { forecast: june }, take = {} }: Given) =>
  giverAgainstItsForecast.find(
    buildView("2026-03-02", [
      buildActivity("A", "give", give),
      buildActivity("B", "take", take),
      buildDependency("d", [{ when: stated, stance }]),
    ]),
  );

describe("giver against its forecast", () => {
  it.each([
    ["2026-05-10", "2026-05-10", 1],
    ["2026-05-11", "2026-05-11", 0],
    ["2026-05-12", "2026-05-12", 1],
    ["2026-05-01", "2026-05-11", 0],
    ["2026-05-01", "2026-05-10", 1],
  ] as const)("states 11 May and forecasts %s to %s", (from, to, count) => {
    expect(found({ give: { forecast: when(from, to) } })).toHaveLength(count);
  });

  it.each([
    ["states no day", { stated: null }],
    ["forecasts none", { give: {} }],
    ["has done it", { give: { forecast: june, actual: when("2026-03-01") } }],
    ["refuses the link", { stance: "disagrees" }],
    ["gave to one that is done", { take: { actual: when("2026-03-01") } }],
  ] as const)("finds nothing where the giver %s", (_, given) => {
    expect(found(given)).toEqual([]);
  });

  it("says both days", () => {
    expect(found({})).toMatchObject([
      {
        severity: "warns",
        subjects: ["d"],
        params: { giver: "A", taker: "B", activity: "B:take", stated: may, forecast: june },
      },
    ]);
  });
});
