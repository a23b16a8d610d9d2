import type { GivenFact } from "@parod/schema/told/tables";
import { describe, expect, it } from "vitest";
import { meetingCadence } from "#coherence/rules/meeting-cadence";
import { buildView } from "#coherence/testing/build-view";
import { groupRule, meeting } from "#coherence/testing/group-rule";
import { when, type Some } from "#testing/row";

const found = (asAt: string, ...parts: readonly Some[]) =>
  meetingCadence.find(buildView(asAt, parts));
const about = (asAt: string, ...parts: readonly Some[]) =>
  found(asAt, ...parts).map(({ params, subjects }) => [params.case, subjects[1]]);

type Telling = readonly [day: string, given: Partial<GivenFact<"groupRule">>];

const spring = meeting("2025-04-02");
const summer = ["term", "2025-summer"];

describe("a term under a rule that was told again", () => {
  const first = "2024-11-11";
  /** Its tellings in their order, the last one in force. */
  const told = (...tellings: readonly Telling[]): Some => {
    const rows = tellings.flatMap(
      ([effectiveOn, given], at) =>
        groupRule(given, { effectiveOn, id: `rule-${String(at)}`, actNo: at + 1 }).groupRule ?? [],
    );
    return { groupRule: rows.slice(-1), rulesTold: rows };
  };

  type Case = {
    readonly name: string;
    readonly before: Telling;
    readonly after: Telling;
    readonly expected: readonly unknown[];
  };
  const cases: readonly Case[] = [
    {
      name: "with a later end",
      before: [first, {}],
      after: ["2025-09-15", { when: when("2027-09-30") }],
      expected: [summer],
    },
    {
      name: "to end before it",
      before: [first, {}],
      after: ["2025-04-28", { when: when("2025-05-31") }],
      expected: [],
    },
    {
      name: "to end before it, once it was over",
      before: [first, {}],
      after: ["2025-07-22", { when: when("2025-05-31") }],
      expected: [summer],
    },
    {
      name: "in it, the same",
      before: [first, {}],
      after: ["2025-05-12", {}],
      expected: [summer],
    },
    {
      name: "on its last day, to ask for nothing more",
      before: [first, {}],
      after: ["2025-07-21", { meetings: null }],
      expected: [],
    },
    {
      name: "after it, to ask for nothing more",
      before: [first, {}],
      after: ["2025-07-22", { meetings: null }],
      expected: [summer],
    },
    {
      name: "from its first day on, for the first time",
      before: [first, { each: null }],
      after: ["2025-04-28", {}],
      expected: [summer],
    },
    {
      name: "in it, for the first time",
      before: [first, { each: null }],
      after: ["2025-04-29", {}],
      expected: [],
    },
  ];
  it.each(cases)("$name", ({ before, after, expected }) => {
    expect(about("2025-10-01", told(before, after), spring)).toEqual(expected);
  });

  it("asks for as many as it did then, and names what it said then", () => {
    const once = meeting("2025-06-02");
    const twice: Telling = ["2025-09-15", { meetings: 2 }];
    expect(found("2025-10-01", told([first, {}], twice), spring, once)).toEqual([]);
    const [finding] = found("2025-10-01", told([first, { meetings: 2 }], ["2025-09-15", {}]), once);
    expect(finding?.params).toMatchObject({ case: "term", year: 2025, term: "spring" });
    const few = found("2025-10-01", told([first, { meetings: 2 }], ["2025-09-15", {}]), once)[1];
    expect(few?.params).toMatchObject({ case: "too-few", asked: 2, held: 1 });
    expect(few?.records[0]).toEqual({ table: "groupRule", id: "rule-0" });
  });

  it("of two tellings in one term asks for the fewer", () => {
    const fewer = told([first, { meetings: 2 }], ["2025-06-30", {}]);
    const more = told([first, {}], ["2025-06-30", { meetings: 2 }]);
    const met = [spring, meeting("2025-02-02"), meeting("2025-06-02")];
    expect(about("2025-08-01", fewer, ...met)).toEqual([]);
    expect(about("2025-08-01", more, ...met)).toEqual([]);
  });
});
