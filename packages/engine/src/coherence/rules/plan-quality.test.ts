import { describe, expect, it } from "vitest";
import { planQuality } from "#coherence/rules/plan-quality";
import { buildView } from "#coherence/testing/build-view";
import { buildLink, publicRecord } from "#coherence/testing/link";
import { buildActivity } from "#testing/build";
import { when, type Some } from "#testing/row";

const chain = (count: number, day: string): readonly Some[] =>
  Array.from({ length: count }, (_, at) => [
    buildActivity("A", `m${at}`, { forecast: when(day) }),
    ...(at === 0 ? [] : [buildLink(`A:m${at - 1}`, `A:m${at}`)]),
  ]).flat();
const found = (asAt: string, ...parts: readonly Some[]) => planQuality.find(buildView(asAt, parts));
const checks = (asAt: string, ...parts: readonly Some[]) =>
  found(asAt, ...parts).map(({ params }) => params.check);

describe("quality of the plan", () => {
  it("passes a chain whose two ends are few of many, and not one whose ends are many", () => {
    expect(checks("2026-06-01", ...chain(40, "2026-09-01"))).toEqual([]);
    const [one] = found("2026-06-01", ...chain(39, "2026-09-01"));
    expect(one).toMatchObject({
      severity: "notes",
      subjects: ["1"],
      organisations: ["A", "A"],
      params: { case: "over", check: 1, count: 2, looked: 39 },
      path: [{ id: "A:m0" }, { id: "A:m38" }],
    });
  });

  it.each([
    ["2026-08-31", []],
    ["2026-09-01", []],
    ["2026-09-02", [9]],
  ] as const)("as at %s, of what is told for 1 September", (asAt, expected) => {
    expect(checks(asAt, ...chain(40, "2026-09-01"))).toEqual(expected);
  });

  it("counts what lies after the programme's end as late, though no date moves", () => {
    expect(checks("2026-06-01", ...chain(40, "2026-09-30"))).toEqual([]);
    expect(checks("2026-06-01", ...chain(40, "2026-10-01"))).toContain(7);
  });

  it("says nothing of an empty plan, of checks whose needs are not told, or of the public record", () => {
    expect(checks("2026-06-01")).toEqual([]);
    expect(checks("2026-09-02", ...chain(40, "2026-09-01"))).not.toContain(11);
    const view = buildView("2026-09-02", chain(40, "2026-09-01"), publicRecord);
    expect(planQuality.find(view)).toEqual([]);
  });
});
