import type { When } from "@parod/schema/when";
import { describe, expect, it } from "vitest";
import { neededBeforeItExists } from "#coherence/rules/needed-before-it-exists";
import { buildView } from "#coherence/testing/build-view";
import { buildActivity, buildCatalogue, type ActivityGiven } from "#testing/build";
import { buildDependency } from "#testing/build-network";
import { when } from "#testing/row";

type Given = {
  readonly stated?: When | null;
  readonly needed?: When | null;
  readonly give?: ActivityGiven;
  readonly take?: ActivityGiven;
  readonly taker?: "agrees" | "disagrees";
};
const parts = ({ stated = null, needed = null, give = {}, take = {}, taker = "agrees" }: Given) => [
  buildCatalogue("authority", { criteria: { must: {}, could: { necessity: "improves" } } }),
  buildActivity("A", "give", give),
  buildActivity("B", "take", take),
  buildDependency("d", [{ when: stated }, { when: needed, stance: taker }]),
];
const found = (given: Given) => neededBeforeItExists.find(buildView("2026-03-02", parts(given)));
const may = when("2026-05-11");

describe("needed before it exists", () => {
  it.each([
    ["the day before", "2026-05-10", []],
    ["on the day", "2026-05-11", []],
    ["the day after", "2026-05-12", [["certain", "warns", [1, 1]]]],
  ] as const)("stated for %s", (_, day, expected) => {
    const said = found({ stated: when(day), needed: may });
    expect(said.map(({ params, severity }) => [params.case, severity, params.days])).toEqual(
      expected,
    );
  });

  it.each([
    ["2026-05-01", "2026-06-01", { by: "forecast", exists: { from: "2026-06-01" } }],
    ["2026-06-02", "2026-06-01", { by: "stated", exists: { from: "2026-06-02" } }],
  ] as const)("uses the later of stated %s and forecast %s", (stated, forecast, expected) => {
    const [one] = found({ stated: when(stated), needed: may, give: { forecast: when(forecast) } });
    expect(one?.params).toMatchObject(expected);
  });

  it("takes a forecast that is certain before a range that is longer", () => {
    const [one] = found({
      stated: when("2026-01-01", "2026-12-31"),
      needed: may,
      give: { forecast: when("2026-06-01") },
    });
    expect(one?.params).toMatchObject({ case: "certain", by: "forecast" });
  });

  it("lets what happened stand for every other date of the giver", () => {
    const happened = (actual: string) =>
      found({
        stated: when("2026-06-01"),
        needed: when("2026-02-02"),
        give: { forecast: when("2026-06-01"), actual: when(actual) },
      });
    expect(happened("2026-02-02")).toEqual([]);
    const [came] = happened("2026-02-09");
    expect(came?.params).toMatchObject({ by: "actual", days: [7, 7] });
    expect(came?.severity).toBe("notes");
  });

  it.each([
    [
      "its last day after the taker's last",
      when("2026-05-11", "2026-06-30"),
      [["perhaps", "notes"]],
    ],
    ["the same range", when("2026-05-01", "2026-05-31"), []],
    ["a range within the taker's", when("2026-05-10", "2026-05-20"), []],
    [
      "from the day after the taker's last",
      when("2026-06-01", "2026-06-30"),
      [["certain", "warns"]],
    ],
  ] as const)("of ranges: %s", (_, stated, expected) => {
    const said = found({ stated, needed: when("2026-05-01", "2026-05-31") });
    expect(said.map(({ params, severity }) => [params.case, severity])).toEqual(expected);
  });

  it.each([
    ["makes a must true", { makesTrue: ["must"] }, "blocks"],
    ["makes true what only improves", { makesTrue: ["could"] }, "warns"],
    ["reaches a stage", { reachesStage: "in-place" }, "blocks"],
  ] as const)("what waits %s", (_, take, severity) => {
    expect(found({ stated: when("2026-06-01"), needed: may, take })[0]?.severity).toBe(severity);
  });

  it.each([
    ["the taker told no day", { stated: when("2026-06-01") }],
    ["the giver told no day", { needed: may }],
    [
      "the taking activity has happened",
      { stated: when("2026-06-01"), needed: may, take: { actual: when("2026-03-01") } },
    ],
    [
      "the taker refuses the link",
      { stated: may, needed: may, taker: "disagrees", give: { forecast: when("2026-06-01") } },
    ],
  ] as const)("finds nothing where %s", (_, given) => expect(found(given)).toEqual([]));

  it("finds it where the taker disputes the day, by giving another", () => {
    expect(found({ stated: when("2026-06-01"), needed: may, taker: "disagrees" })).toHaveLength(1);
  });

  it("is about the link, and touches both", () => {
    const [one] = found({ stated: when("2026-06-01"), needed: may });
    expect(one).toMatchObject({ subjects: ["d"], organisations: ["A", "B"] });
    expect(one?.params.given).toEqual({ kind: "activity", id: "A:give" });
    expect(one?.path.map(({ id }) => id)).toEqual(["A:give", "d", "B:take"]);
  });
});
