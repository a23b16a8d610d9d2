import type { GivenFact } from "@parod/schema/told/tables";
import { describe, expect, it } from "vitest";
import { meetingCadence } from "#coherence/rules/meeting-cadence";
import { buildView } from "#coherence/testing/build-view";
import { groupRule, meeting } from "#coherence/testing/group-rule";
import { buildOrganisation } from "#testing/build";
import { buildRow, when, words, type Some } from "#testing/row";

const search = (id: string, about: string, effectiveOn: string): Some => ({
  searchDone: [
    buildRow(
      "searchDone",
      { search: id, lookedFor: words("it"), place: words("pages"), about: [about] },
      { effectiveOn },
    ),
  ],
});
const found = (asAt: string, ...parts: readonly Some[]) =>
  meetingCadence.find(buildView(asAt, parts));
const about = (asAt: string, ...parts: readonly Some[]) =>
  found(asAt, ...parts).map(({ params, subjects }) => [params.case, subjects[1]]);

const spring = meeting("2025-04-02");
const summer = ["term", "2025-summer"];

describe("a term without a meeting", () => {
  it.each([
    ["2025-07-20", []],
    ["2025-07-21", []],
    ["2025-07-22", [summer]],
  ])("summer 2025, as at %s", (asAt, expected) => {
    expect(about(asAt, groupRule(), spring)).toEqual(expected);
  });

  it.each([
    ["on its first day", meeting("2025-04-28"), []],
    ["in the holidays after it", meeting("2025-08-31"), []],
    ["only after them", meeting("2025-09-01"), [summer]],
    ["by correspondence", meeting("2025-06-02", { status: "circulated" }), []],
    ["only meant", meeting("2025-07-01", { status: "intended" }), [summer]],
    ["of another group", meeting("2025-06-02", { group: "board" }), [summer]],
    [
      "on a day that may be in it",
      meeting("2025-06-02", { when: when("2025-03-01", "2025-05-01") }),
      [],
    ],
  ])("%s", (_name, given, expected) => {
    expect(about("2025-09-01", groupRule(), spring, given)).toEqual(expected);
  });

  it("is one within the group's life: begun after its rule, over before its end", () => {
    expect(about("2026-12-31", groupRule()).map(([, key]) => key)).toEqual([
      "2025-spring",
      "2025-summer",
      "2025-autumn",
      "2026-spring",
      "2026-summer",
    ]);
    const until = (day: string) => groupRule({ when: when(day) });
    expect(about("2025-09-01", until("2025-07-21"), spring)).toEqual([]);
    expect(about("2025-09-01", until("2025-07-22"), spring)).toEqual([summer]);
    expect(about("2025-09-01", groupRule({}, { effectiveOn: "2025-04-29" }))).toEqual([]);
    expect(about("2025-09-01", groupRule({}, { effectiveOn: "2025-04-28" }))).toEqual([summer]);
    const ended = (day: string) => buildOrganisation("ncg", { kind: "board", until: when(day) });
    expect(about("2025-09-01", groupRule(), spring, ended("2025-07-21"))).toEqual([]);
    expect(about("2025-09-01", groupRule(), spring, ended("2025-07-22"))).toEqual([summer]);
  });

  it("is not asked for by a rule that says no number, or only how many in all", () => {
    expect(about("2025-09-01", groupRule({ meetings: null }))).toEqual([]);
    expect(about("2025-09-01", groupRule({ each: null }))).toEqual([]);
  });

  it("names a search made once the term was over: for the meeting that was meant, else of the group", () => {
    const meant = meeting("2025-07-01", { status: "intended" });
    const searched = (...parts: readonly Some[]) => {
      const [finding] = found(
        "2026-11-21",
        groupRule({ when: when("2025-09-01") }),
        spring,
        ...parts,
      );
      return [finding?.params, finding?.records.at(-1)?.table, finding?.path.at(-1)];
    };
    expect(searched(search("s1", "ncg", "2025-07-21"))[0]).toMatchObject({ searched: null });
    expect(searched(search("s1", "ncg", "2025-07-22"))).toMatchObject([
      { term: "summer", year: 2025, searched: "2025-07-22" },
      "searchDone",
      { kind: "search", id: "s1" },
    ]);
    expect(
      searched(meant, search("s1", "ncg", "2026-11-01"), search("s2", "2025-07-01", "2026-10-01")),
    ).toMatchObject([{ searched: "2026-10-01" }, "searchDone", { id: "s2" }]);
    // of two of one day the first by its code, in whatever order they come
    expect(
      searched(search("s2", "ncg", "2026-11-01"), search("s1", "ncg", "2026-11-01"))[2],
    ).toMatchObject({ id: "s1" });
  });
});

describe("fewer meetings than were asked for", () => {
  const twice = groupRule({ rule: "at-least", meetings: 2, when: when("2024-12-31"), each: null });
  it.each([
    ["2024-12-31", []],
    ["2025-01-01", [["too-few", "at-least"]]],
  ])("two by the end of 2024, as at %s", (asAt, expected) => {
    expect(about(asAt, twice, meeting("2024-11-11"))).toEqual(expected);
    expect(about(asAt, twice, meeting("2024-11-11"), meeting("2024-12-04"))).toEqual([]);
  });

  it("counts what may have been in time", () => {
    const late = (from: string) =>
      about(
        "2025-02-01",
        twice,
        meeting("2024-11-11"),
        meeting("x", { when: when(from, "2025-01-20") }),
      );
    expect(late("2024-12-31")).toEqual([]);
    expect(late("2025-01-01")).toEqual([["too-few", "at-least"]]);
  });

  it("in a term that asks for two", () => {
    const [finding, ...others] = found(
      "2025-08-01",
      groupRule({ meetings: 2, when: when("2025-09-01") }, { effectiveOn: "2025-04-28" }),
      meeting("2025-06-02"),
    );
    expect(others).toEqual([]);
    expect(finding?.params).toMatchObject({
      case: "too-few",
      asked: 2,
      held: 1,
      by: "2025-07-21",
    });
  });
});

describe("no majority", () => {
  const seat = (
    id: string,
    holder: string,
    given: Partial<GivenFact<"seatHolder">> = {},
  ): Some => ({
    anchors: { seat: [{ id, group: "ncg" }] },
    seatHolder: [
      buildRow("seatHolder", { seat: id, holder, ...given }, { effectiveOn: "2024-11-11" }),
    ],
  });
  const there = (...seats: readonly (readonly [string, "present" | "apologies"])[]): Some => ({
    attendance: seats.map(([id, state]) =>
      buildRow("attendance", { meeting: "2025-04-02", seat: id, state }),
    ),
  });
  const held = meeting("2025-04-02", { attendance: "published" });
  const two = [
    ["s1", "present"],
    ["s2", "present"],
  ] as const;
  const away = [
    ["s3", "apologies"],
    ["s4", "apologies"],
  ] as const;
  const four = ["s1", "s2", "s3", "s4"].map((id) => seat(id, `${id}.1`));
  const short = [["no-majority", "2025-04-02"]];
  const on = (...parts: readonly Some[]) => about("2025-04-10", groupRule(), held, ...parts);

  it("is half or fewer of the members", () => {
    expect(on(...four, there(...two, ...away))).toEqual(short);
    expect(on(...four, there(...two, ["s3", "present"], ["s4", "apologies"]))).toEqual([]);
  });

  it("counts people, not seats, and no vacancy", () => {
    // one person with two seats who is away: two of three
    expect(
      on(...four.slice(0, 2), seat("s3", "x"), seat("s4", "x"), there(...two, ...away)),
    ).toEqual([]);
    const left = seat("s4", "s4.1", { until: when("2025-04-01") });
    expect(on(...four.slice(0, 3), left, there(...two, ["s3", "apologies"]))).toEqual([]);
    const stays = seat("s4", "s4.1", { until: when("2025-04-03") });
    expect(on(...four.slice(0, 3), stays, there(...two, ...away))).toEqual(short);
  });

  it("says nothing where attendance is not told, or too little of it", () => {
    expect(on(...four)).toEqual([]);
    expect(on(...four, there(["s1", "present"], ["s3", "apologies"]))).toEqual([]);
    const unpublished = meeting("2025-04-02");
    expect(about("2025-04-10", groupRule(), unpublished, ...four, there(...two, ...away))).toEqual(
      [],
    );
    expect(about("2025-04-10", held, ...four, there(...two, ...away))).toEqual([]);
  });

  it.each([
    ["2025-04-01", short],
    ["2025-04-02", []],
    ["2025-04-27", []],
    ["2025-04-28", short],
  ])("is made good by papers that went round on %s", (day, expected) => {
    expect(
      on(...four, there(...two, ...away), meeting(day, { meeting: "c", status: "circulated" })),
    ).toEqual(expected);
  });

  it("is nothing once the group's own term is over", () => {
    const over = (day: string) =>
      about("2025-04-10", groupRule({ when: when(day) }), held, ...four, there(...two, ...away));
    expect(over("2025-04-02")).toEqual([]);
    expect(over("2025-04-03")).toEqual(short);
  });
});
