import type { Explained, ExplainedStep } from "@parod/schema/explained";
import type { Programme } from "@parod/schema/facts";
import { describe, expect, it } from "vitest";
import { explained } from "#explained/explained";
import {
  buildActivity,
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildMet,
  buildOrganisation,
  buildRequirement,
} from "#testing/build";
import { buildFacts, buildProgramme, buildRow, day, when, words, type Some } from "#testing/row";

const base = [
  buildOrganisation("A"),
  buildOrganisation("B", { catalogue: null }),
  buildCatalogue("authority", { criteria: { c: {}, d: { freshDays: 60 } } }),
];
type Given = { readonly from?: string; readonly to?: string; readonly programme?: Programme };
const between = (
  then: readonly Some[],
  now: readonly Some[],
  { from = "2025-03-02", to = "2025-06-01", programme = buildProgramme() }: Given = {},
): Explained =>
  explained({
    programme,
    before: { asAt: day(from), facts: buildFacts(...base, ...then) },
    after: { asAt: day(to), facts: buildFacts(...base, ...now) },
  });
/** What each step did to all, leaving out those that did nothing. */
const did = ({ steps }: Explained, column: "met" | "of" | "unknown") =>
  Object.fromEntries(
    steps.flatMap(({ step, system }) => (system[column] === 0 ? [] : [[step, system[column]]])),
  );
const of = ({ steps }: Explained, name: ExplainedStep) => {
  const found = steps.find(({ step }) => step === name);
  if (found === undefined) throw new Error(name);
  return found;
};
const link: Some = {
  anchors: { dependency: [{ id: "x", giverKind: "milestone", giver: "B:give", taker: "A:m" }] },
  dependencySide: [
    buildRow("dependencySide", {
      ...{ dependency: "x", side: "taker", stance: "stated", type: "FS", lag: 0 },
    }),
  ],
};

describe("musts met, taken apart", () => {
  it("gains by what was found and shown, though it was dated after the earlier day: not by time", () => {
    const found = [
      buildAssessment("A", "c", { id: "9-1", actNo: 9, effectiveOn: "2025-05-01" }),
      buildEvidence("A", "c", { effectiveOn: "2025-05-01", datedOn: "2025-04-20" }),
    ];
    const made = between([], found);
    expect(did(made, "met")).toEqual({ actuals: 1 });
    expect(did(made, "unknown")).toEqual({ actuals: -1 });
    expect(of(made, "actuals").pairs).toMatchObject([
      { criterion: "c", before: { standing: "not-assessed" }, after: { standing: "met" }, met: 1 },
    ]);
    expect(of(made, "actuals").pairs[0]?.causes).toContainEqual({
      ...{ table: "assessment", rowId: "9-1", actNo: 9, effectiveOn: "2025-05-01" },
      ...{ sourceId: null, gone: false },
    });
  });

  it("loses by time alone what expired, and what was not confirmed, and says which", () => {
    const same = [
      buildAssessment("A", "c"),
      buildEvidence("A", "c", { expiresOn: "2025-05-01" }),
      ...buildMet("A", "d"),
    ];
    const made = between(same, same);
    expect(did(made, "met")).toEqual({ calendar: -2 });
    expect(of(made, "calendar").pairs).toMatchObject([
      { criterion: "c", after: { standing: "expired" }, lapsed: ["A.c"], causes: [] },
      { criterion: "d", after: { standing: "stale" }, lapsed: [], causes: [] },
    ]);
  });

  it("counts a piece that came and expired in between as gained and as lost", () => {
    const found = [
      buildAssessment("A", "c", { effectiveOn: "2025-04-01" }),
      buildEvidence("A", "c", {
        ...{ effectiveOn: "2025-04-01", datedOn: "2025-04-01", expiresOn: "2025-05-01" },
      }),
    ];
    expect(did(between([], found), "met")).toEqual({ actuals: 1, calendar: -1 });
  });

  it("changes what is asked by scope", () => {
    const added = buildCatalogue("authority", { criteria: { c: {}, d: {}, e: {} } });
    const none = buildRequirement("A", "d", {
      ...{ applies: false, reason: words("w"), agreedBy: "welsh-government" },
    });
    const more = {
      criterionTold: added.criterionTold?.slice(2),
      anchors: { criterion: added.anchors?.criterion?.slice(2) },
    };
    expect(did(between([], [more as Some]), "of")).toEqual({ scope: 1 });
    expect(did(between([], [none]), "of")).toEqual({ scope: -1 });
  });

  it("changes what it rests on by logic", () => {
    const told = (on: boolean) => [buildAssessment("A", "c"), buildEvidence("A", "c", { on })];
    expect(did(between(told(false), told(true)), "met")).toEqual({ logic: 1 });
  });

  it("takes a row back: its pair opens into the row that is gone", () => {
    const [assessment, evidence] = buildMet("A", "c");
    const made = between([assessment ?? {}, evidence ?? {}], [evidence ?? {}]);
    expect(did(made, "met")).toEqual({ actuals: -1 });
    expect(of(made, "actuals").pairs[0]?.causes).toMatchObject([
      { table: "assessment", gone: true },
    ]);
  });
});

describe("forecast dates, taken apart", () => {
  const makes = (forecast?: string, more: Parameters<typeof buildActivity>[2] = {}) =>
    buildActivity("A", "m", {
      makesTrue: ["c", "d"],
      ...(forecast === undefined ? {} : { forecast: when(forecast) }),
      ...more,
    });

  it("moves by days where it was known and is", () => {
    const made = between([makes("2025-09-01")], [makes("2025-10-01")]);
    expect(of(made, "forecasts").system.told).toEqual({
      ...{ from: { kind: "day", day: "2025-09-01" }, to: { kind: "day", day: "2025-10-01" } },
      days: 30,
    });
    expect(made.total.told.days).toBe(30);
    expect(of(made, "forecasts").activities).toMatchObject([
      { activity: "A:m", days: 30, computedDays: 30, causes: [{ table: "activityDate" }] },
    ]);
    expect(did(made, "unknown")).toEqual({});
  });

  it("becomes known or unknown as an entry of its own: never 0 days", () => {
    const known = between([makes()], [makes("2025-10-01")]);
    expect(of(known, "forecasts").system.told).toEqual({
      ...{ from: { kind: "not-known" }, to: { kind: "day", day: "2025-10-01" }, days: null },
    });
    expect(did(known, "unknown")).toEqual({ forecasts: -2 });
    const passed = [makes("2025-04-01")];
    const made = between(passed, passed);
    expect(of(made, "calendar").system.told).toMatchObject({
      to: { kind: "not-known" },
      days: null,
    });
    // the network only says that it is not done before the day looked at
    expect(of(made, "calendar").system.computed).toMatchObject({ to: { kind: "not-known" } });
    expect(of(made, "calendar").pairs).toMatchObject([
      { criterion: "c", after: { datePassed: true } },
      { criterion: "d", after: { datePassed: true } },
    ]);
  });

  it("is there where all is met, and nothing where there are no musts", () => {
    const made = between(
      [makes("2025-10-01")],
      [
        ...buildMet("A", "c", { effectiveOn: "2025-05-20" }),
        ...buildMet("A", "d", { effectiveOn: "2025-05-20" }),
      ],
    );
    expect(made.after.told).toEqual({ kind: "there" });
    expect(made.organisations.map(({ organisation }) => organisation)).toEqual(["A"]);
  });

  it("follows the network: links are logic, lengths durations, another's forecast forecasts", () => {
    const give = (forecast: string) => buildActivity("B", "give", { forecast: when(forecast) });
    const told = [makes("2025-09-01"), give("2025-10-01")];
    const linked = between(told, [...told, link]);
    expect(of(linked, "logic").system).toMatchObject({
      told: { days: 0 },
      computed: { from: { day: "2025-09-01" }, to: { day: "2025-10-01" }, days: 30 },
    });
    expect(of(linked, "logic").activities).toMatchObject([
      { activity: "A:m", driving: ["B:give"], causes: [{ table: "dependencySide" }] },
    ]);
    const later = between([...told, link], [makes("2025-09-01"), give("2025-10-31"), link]);
    expect(of(later, "forecasts").organisations).toMatchObject([
      { organisation: "A", move: { computed: { days: 30 }, told: { days: 0 } } },
    ]);
    const long = {
      ...makes("2025-09-01"),
      activityTold: makes().activityTold?.map((row) => ({ ...row, duration: 5 })) ?? [],
    };
    expect(
      of(between([...told, link], [long, give("2025-10-01"), link]), "durations").system,
    ).toMatchObject({
      // Wednesday 1 October and four working days more
      computed: { days: 6 },
    });
  });

  it("takes no activity's date for what only waits to be shown again", () => {
    const expired = buildEvidence("A", "c", { expiresOn: "2025-02-20" });
    const told = [
      ...[makes("2025-09-01"), buildAssessment("A", "c"), expired],
      buildAssessment("A", "d", { state: "not-applicable" }),
    ];
    expect(between(told, told).after).toMatchObject({
      ...{ told: { kind: "not-known" }, computed: { kind: "not-known" } },
    });
  });

  it("has no row for what only moves along with the day looked at", () => {
    const passed = [makes("2025-02-20")];
    expect(of(between(passed, passed), "calendar").activities).toEqual([]);
  });

  it("leaves out a forecast that is told of what has happened", () => {
    const actual = when("2025-02-20");
    const made = between([makes("2025-09-01", { actual })], [makes("2025-10-01", { actual })]);
    expect(of(made, "forecasts").activities).toEqual([]);
  });

  it("works out no date from the silence of a public record", () => {
    const programme = buildProgramme({ public: true, clock: "published" });
    const made = between([makes("2025-09-01")], [makes("2025-10-01")], { programme });
    expect(made.total).toMatchObject({ told: { days: 30 }, computed: null });
    expect(of(made, "forecasts").activities[0]?.computed).toEqual({ before: null, after: null });
  });
});

describe("rows that belong to two steps", () => {
  it("has what an assessment found among the actuals, and what it expects among the forecasts", () => {
    const then = [buildAssessment("A", "c", { state: "not-met", expected: when("2025-09-01") })];
    const now = [buildAssessment("A", "c", { state: "partly-met", expected: when("2025-12-01") })];
    const made = between(then, now);
    expect(of(made, "actuals").pairs).toMatchObject([
      {
        before: { standing: "not-met" },
        after: { standing: "partly-met", forecast: when("2025-09-01") },
      },
    ]);
    expect(of(made, "forecasts").pairs).toMatchObject([
      { after: { forecast: when("2025-12-01") } },
    ]);
  });

  it("has what an activity makes true among the logic, and that it is there in the scope", () => {
    const activity = (makesTrue: string[]) =>
      buildActivity("A", "m", { makesTrue, forecast: when("2025-09-01") });
    expect(did(between([activity([])], [activity(["c"])]), "unknown")).toEqual({ logic: -1 });
    // a new one has no dates before the step that they belong to
    const made = between([], [activity(["c"])]);
    expect(did(made, "unknown")).toEqual({ forecasts: -1 });
  });

  it("has what happened among the actuals, beside a forecast that stays", () => {
    const activity = (given: Parameters<typeof buildActivity>[2]) => [
      buildActivity("A", "m", { makesTrue: ["c"], forecast: when("2025-04-01"), ...given }),
    ];
    const made = between(activity({}), activity({ actual: when("2025-05-01") }));
    expect(of(made, "actuals").activities).toMatchObject([
      { actual: { before: null, after: when("2025-05-01") }, days: 30 },
    ]);
    // all have happened and it is still not met: nothing says when
    expect(did(made, "unknown")).toEqual({ actuals: 1 });
  });
});
