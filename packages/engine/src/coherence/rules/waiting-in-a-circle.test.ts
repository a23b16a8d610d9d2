import { describe, expect, it } from "vitest";
import { waitingInACircle } from "#coherence/rules/waiting-in-a-circle";
import { buildView, checkFacts } from "#coherence/testing/build-view";
import { buildLink, publicRecord } from "#coherence/testing/link";
import { buildActivity } from "#testing/build";
import { buildRow, when, type Some } from "#testing/row";

const activities = ["A", "B", "C", "D"].map((code) =>
  buildActivity(code, "m", { forecast: when("2026-05-11") }),
);
const links = (text: string): readonly Some[] =>
  text.split(" ").map((pair) => buildLink(`${pair.slice(0, 1)}:m`, `${pair.slice(1)}:m`));
const refused = (giver: string, taker: string): Some => ({
  dependencySide: [
    buildRow("dependencySide", {
      ...{ dependency: `${giver}:m.${taker}:m`, side: "giver", stance: "disagrees" },
      ...{ type: "FS", lag: 0 },
    }),
  ],
});
const found = (...parts: readonly Some[]) => waitingInACircle.find(buildView("2026-03-02", parts));
const circles = (...parts: readonly Some[]) =>
  found(...activities, ...parts).map(({ subjects }) =>
    subjects.map((id) => id.slice(0, 1)).join(""),
  );

describe("waiting in a circle", () => {
  it.each([
    ["a chain", "AB BC CD", []],
    ["a circle and what hangs on it", "AB BC CA CD", ["ABC"]],
    ["two that share an activity: two", "AB BA AC CA", ["AB", "AC"]],
    ["two that share a link: two", "AB BC CA BD DA", ["ABC", "ABD"]],
  ] as const)("%s", (_, text, expected) => expect(circles(...links(text))).toEqual(expected));

  it("goes through no link that a side refuses", () => {
    expect(circles(...links("AB BC CA"), refused("C", "A"))).toEqual([]);
    expect(circles(...links("AB BC CA BD DA"), refused("C", "A"))).toEqual(["ABD"]);
  });

  it("goes through nothing that has happened, nor what nothing is told of", () => {
    const done = buildActivity("E", "m", { actual: when("2026-02-02") });
    expect(circles(done, buildLink("A:m", "E:m"), buildLink("E:m", "A:m"))).toEqual([]);
    expect(circles(buildLink("A:m", "F:m"), buildLink("F:m", "A:m"))).toEqual([]);
  });

  it("blocks, names all and the way around, and is the same wherever it begins", () => {
    expect(found(...activities, ...links("CA AB BC"))).toMatchObject([
      {
        severity: "blocks",
        organisations: ["A", "B", "C"],
        params: { activities: ["A:m", "B:m", "C:m"] },
      },
    ]);
    const ids = (text: string) =>
      checkFacts("2026-03-02", [...activities, ...links(text)])
        .filter(({ rule }) => rule === "waiting-in-a-circle")
        .map(({ id, path }) => [id, path.map((step) => step.id).join(" ")]);
    expect(ids("CA AB BC")).toEqual([
      ["waiting-in-a-circle/A:m/B:m/C:m", "A:m A:m.B:m B:m B:m.C:m C:m C:m.A:m"],
    ]);
    expect(ids("BC CA AB")).toEqual(ids("CA AB BC"));
  });

  it("finds none on the public record", () => {
    const view = buildView("2026-03-02", [...activities, ...links("AB BA")], publicRecord);
    expect(waitingInACircle.find(view)).toEqual([]);
  });
});
