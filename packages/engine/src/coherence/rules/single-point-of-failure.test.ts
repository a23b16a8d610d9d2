import { describe, expect, it } from "vitest";
import { singlePointOfFailure } from "#coherence/rules/single-point-of-failure";
import { buildView } from "#coherence/testing/build-view";
import { buildLink, publicRecord } from "#coherence/testing/link";
import { buildActivity, type ActivityGiven } from "#testing/build";
import { when, type Some } from "#testing/row";

const giver = (given: ActivityGiven): Some => buildActivity("A", "give", given);
/** So many others that wait on it, each told for one day. */
const takers = (count: number, day: string | null): readonly Some[] =>
  Array.from({ length: count }, (_, at) => `T${at}`).flatMap((code) => [
    buildActivity(code, "take", day === null ? {} : { forecast: when(day) }),
    buildLink("A:give", `${code}:take`),
  ]);
const found = (...parts: readonly Some[]) =>
  singlePointOfFailure.find(buildView("2026-06-01", parts));
const cases = (...parts: readonly Some[]) =>
  found(...parts).map(({ params }) => [
    params.case,
    params.case === "slip" ? params.late.length : params.takers.length,
  ]);
/** Twenty working days, one of them a bank holiday, before Wednesday 30 September: it just holds. */
const holds = "2026-09-02";
const breaks = "2026-09-03";

describe("single point of failure", () => {
  it.each([
    ["the day that four weeks later is the end", holds, []],
    ["a day later", breaks, [["slip", 3]]],
    ["the end itself", "2026-09-30", [["slip", 3]]],
    ["after the end: late already", "2026-10-01", []],
  ] as const)("forecast for %s", (_, day, expected) => {
    expect(cases(giver({ forecast: when(day) }), ...takers(3, day))).toEqual(expected);
  });

  it("needs as many other organisations as the threshold, and counts its own among none", () => {
    const two = [giver({ forecast: when(breaks) }), ...takers(2, breaks)];
    expect(cases(...two)).toEqual([]);
    const own = [
      buildActivity("A", "own", { forecast: when(breaks) }),
      buildLink("A:give", "A:own"),
    ];
    expect(cases(...two, ...own)).toEqual([]);
  });

  it("does not count who was late already, or has slack to take it", () => {
    const late = buildActivity("L", "take", { forecast: when("2026-10-05") });
    const slack = buildActivity("S", "take", { forecast: when("2026-07-01") });
    const linked = ["L", "S"].map((code) => buildLink("A:give", `${code}:take`));
    const base = [giver({ forecast: when("2026-08-03") }), late, slack, ...linked];
    expect(cases(...base, ...takers(3, "2026-08-03"))).toEqual([]);
    const [one] = found(
      giver({ forecast: when(breaks) }),
      late,
      linked[0] ?? {},
      ...takers(3, breaks),
    );
    expect(one?.params).toMatchObject({ weeks: 4, late: ["T0", "T1", "T2"], activities: 3 });
  });

  it("reaches through others", () => {
    const chain = ["B", "C", "D"].map((code) =>
      buildActivity(code, "m", { forecast: when(breaks) }),
    );
    const links = [buildLink("A:give", "B:m"), buildLink("B:m", "C:m"), buildLink("C:m", "D:m")];
    const said = found(giver({ forecast: when(breaks) }), ...chain, ...links);
    expect(said.map(({ subjects }) => subjects)).toEqual([["A:give"]]);
  });

  it.each([
    [7, []],
    [8, [["concentration", 8]]],
    [9, [["concentration", 9]]],
  ] as const)("%d others wait on it directly", (count, expected) => {
    expect(cases(giver({ forecast: when("2026-07-01") }), ...takers(count, null))).toEqual(
      expected,
    );
  });

  it("is found once: a slip before a concentration", () => {
    expect(cases(giver({ forecast: when(breaks) }), ...takers(9, breaks))).toEqual([["slip", 9]]);
  });

  it("finds nothing of what is done, of what has no day to slip from, or on the public record", () => {
    const done = giver({ forecast: when(breaks), actual: when("2026-05-05") });
    expect(cases(done, ...takers(9, breaks))).toEqual([]);
    expect(cases(giver({}), ...takers(3, "2026-09-30"))).toEqual([]);
    const facts = [giver({ forecast: when(breaks) }), ...takers(9, breaks)];
    expect(singlePointOfFailure.find(buildView("2026-06-01", facts, publicRecord))).toEqual([]);
  });

  it("counts no waiting that is over or refused towards a concentration", () => {
    const over = buildActivity("T0", "take", { actual: when("2026-05-05") });
    const seven = takers(8, null).filter((_, at) => at !== 0);
    expect(cases(giver({}), over, ...seven)).toEqual([]);
  });
});
