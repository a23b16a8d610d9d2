import { describe, expect, it } from "vitest";
import { silence } from "#coherence/rules/silence";
import { buildView, type ViewOverrides } from "#coherence/testing/build-view";
import { buildActivity, buildAssessment, buildCatalogue, buildOrganisation } from "#testing/build";
import { buildReturn, buildRound } from "#testing/build-network";
import { when, type Some } from "#testing/row";

const world: readonly Some[] = [
  buildCatalogue("authority", { criteria: { M: {} } }),
  buildOrganisation("A"),
  buildOrganisation("estyn", { kind: "inspectorate", catalogue: "authority" }),
];
/** Opened on 1 June, due on 30 June 2025. */
const round = (given: Parameters<typeof buildRound>[2] = {}) =>
  buildRound("r1", "2025-06-30", given);
const found = (asAt: string, parts: readonly Some[], overrides: ViewOverrides = {}) =>
  silence.find(buildView(asAt, [...world, ...parts], overrides));
const cases = (asAt: string, parts: readonly Some[], overrides?: ViewOverrides) =>
  found(asAt, parts, overrides).map(({ params }) => params.case);

describe("no return", () => {
  it.each([
    ["2025-06-29", []],
    ["2025-06-30", []],
    ["2025-07-01", ["no-return"]],
  ])("of a round due on 30 June, as at %s", (asAt, expected) => {
    expect(cases(asAt, [round()])).toEqual(expected);
  });

  it.each([
    ["draft", null, ["no-return"]],
    ["submitted", null, ["no-return"]],
    ["submitted", "c", []],
    ["certified", "c", []],
    ["changes-requested", "c", []],
    ["accepted", "c", []],
  ] as const)("told %s, certified by %s", (state, certifier, expected) => {
    const sent = buildReturn({
      round: "r1",
      organisation: "A",
      state,
      certifier,
      on: "2025-06-29",
    });
    expect(cases("2025-07-01", [round(), sent])).toEqual(expected);
  });

  it("is of the last due round alone, and leads to it", () => {
    const [finding, ...others] = found("2025-10-01", [
      round({ state: "closed" }),
      buildRound("r2", "2025-09-15"),
      buildRound("r3", "2025-12-15", { opens: "2025-09-20" }),
    ]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      severity: "warns",
      subjects: ["A", "r2"],
      params: { due: "2025-09-15", days: 16 },
      records: [{ table: "roundTold" }, null],
    });
  });

  it("is asked of nobody by a round that is only planned, or of one that has ended", () => {
    expect(cases("2025-07-01", [round({ state: "planned" })])).toEqual([]);
    const gone = buildOrganisation("B", { until: when("2025-07-01") });
    const ofB = (asAt: string) =>
      found(asAt, [round(), gone]).filter(({ subjects }) => subjects.includes("B"));
    expect(ofB("2025-07-01")).toEqual([]);
  });
});

describe("a date that passed", () => {
  const sent = buildReturn({
    round: "r1",
    organisation: "A",
    state: "certified",
    certifier: "c",
    on: "2025-06-29",
  });
  const due = (given: Parameters<typeof buildActivity>[2], owner = "A") => [
    round(),
    sent,
    buildActivity(owner, "m", given),
  ];
  it.each([
    ["2025-07-28", []],
    ["2025-07-29", []],
    ["2025-07-30", ["date-passed"]],
  ])("the last day of the forecast is 1 July, as at %s", (asAt, expected) => {
    expect(cases(asAt, due({ forecast: when("2025-06-01", "2025-07-01") }))).toEqual(expected);
  });

  it("is none once it has happened, where none was told, or of one that no round asks", () => {
    const forecast = when("2025-06-01");
    expect(cases("2025-08-01", due({ forecast, actual: when("2025-07-01") }))).toEqual([]);
    expect(cases("2025-08-01", due({}))).toEqual([]);
    expect(cases("2025-08-01", due({ forecast }, "estyn"))).toEqual([]);
  });
});

describe("nothing said", () => {
  const answered = [
    round(),
    buildReturn({ round: "r1", organisation: "A", state: "accepted", on: "2025-06-29" }),
  ];
  const word = (effectiveOn: string, kind: "self" | "reviewed" = "self") =>
    buildAssessment("A", "M", { kind, effectiveOn });

  it.each([
    ["2025-12-28", []],
    ["2025-12-29", []],
    ["2025-12-30", ["nothing-said"]],
  ])("since its last word of 1 August, as at %s", (asAt, expected) => {
    expect(cases(asAt, [...answered, word("2025-08-01")])).toEqual(expected);
    // what a reviewer says is not its word
    const reviewed = word("2025-12-01", "reviewed");
    expect(cases(asAt, [...answered, word("2025-08-01"), reviewed])).toEqual(expected);
  });

  it("is a note, and leads to the last word", () => {
    expect(found("2025-12-30", [...answered, word("2025-08-01")])[0]).toMatchObject({
      severity: "notes",
      records: [{ table: "assessment" }],
      params: { last: "2025-08-01", days: 151, allowed: 150 },
    });
  });

  it("is not said beside a missing return, nor before a first round is due", () => {
    const old = word("2025-02-01");
    expect(cases("2026-07-01", [round(), old])).toEqual(["no-return"]);
    const open = buildRound("r1", "2026-06-30", { opens: "2025-06-01", state: "open" });
    expect(cases("2026-06-30", [open, old])).toEqual([]);
  });
});

it("finds nothing where nobody asked, nor on a public record", () => {
  const late = buildActivity("A", "m", { forecast: when("2025-02-01") });
  expect(cases("2026-07-01", [late])).toEqual([]);
  const published = { programme: { clock: "published", public: true } } as const;
  expect(cases("2026-07-01", [late, round()], published)).toEqual([]);
  expect(cases("2026-07-01", [late, round()]).length).toBeGreaterThan(0);
});
