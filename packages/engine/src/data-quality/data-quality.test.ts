import type { DataQuality } from "@parod/schema/data-quality";
import { describe, expect, it } from "vitest";
import { dataQuality, roundAllows, type Measured } from "#data-quality/data-quality";
import {
  buildActivity,
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildMet,
  buildModel,
  buildOrganisation,
  buildRequirement,
} from "#testing/build";
import { buildFunction, buildProvision, buildReturn, buildRound } from "#testing/build-network";
import { buildPosition } from "#testing/position";
import { buildFacts, buildProgramme, buildRow, when, words, type Some } from "#testing/row";

const base = [
  buildOrganisation("A"),
  buildOrganisation("dysgu", { kind: "body", catalogue: null }),
  buildCatalogue("authority", {
    criteria: { a: {}, b: {}, c: { freshDays: 60 }, d: { necessity: "improves" }, e: {} },
  }),
];
const measured = (parts: readonly Some[], asAt = "2025-09-01"): Measured => {
  const facts = buildFacts(...base, ...parts);
  return { programme: buildProgramme(), facts, position: buildPosition(asAt, facts) };
};
const of = (parts: readonly Some[], asAt?: string): DataQuality => {
  const found = dataQuality(measured(parts, asAt));
  expect(found.map(({ organisation }) => organisation)).toEqual(["A"]);
  return found[0] as DataQuality;
};
const self = (criterion: string, effectiveOn: string) =>
  buildAssessment("A", criterion, { kind: "self", effectiveOn });
const rounds = [
  buildRound("r1", "2025-04-30", { opens: "2025-04-01", cutOff: "2025-03-31", state: "closed" }),
  buildRound("r2", "2025-07-31", { opens: "2025-07-01", cutOff: "2025-06-30" }),
];

describe("freshness", () => {
  it("is the newest and the median day of its own words; of two middle ones the older", () => {
    const told = [self("a", "2025-03-01"), self("b", "2025-05-01"), self("c", "2025-08-01")];
    expect(of(told).freshness).toMatchObject({ newest: "2025-08-01", median: "2025-05-01" });
    expect(of([...told, self("d", "2025-08-02")]).freshness).toMatchObject({
      ...{ newest: "2025-08-02", median: "2025-05-01", told: 4 },
    });
  });

  it("hears dates, evidence and what it states, and not what others say of it", () => {
    const days = (...parts: readonly Some[]) => of(parts).freshness.newest;
    const on = { effectiveOn: "2025-08-08" };
    expect(days(buildActivity("A", "m", { forecast: when("2026-01-01") }))).toBe("2025-03-01");
    expect(days(buildEvidence("A", "a", on))).toBe("2025-08-08");
    expect(days(buildModel("A", on))).toBe("2025-08-08");
    expect(days(buildModel("A", { ...on, statedBy: "dysgu" }))).toBeNull();
    expect(days(buildAssessment("A", "a", { kind: "reviewed", ...on }))).toBeNull();
  });

  it("is nothing told, which is not old, where it has told nothing", () => {
    expect(of([]).freshness).toEqual({ newest: null, median: null, sinceAllowed: null, told: 0 });
    expect(of(rounds).freshness.sinceAllowed).toEqual({ n: 0, of: 0 });
  });

  it.each([
    ["no round asks", [], "2025-09-01", null],
    [
      "a round is only planned",
      [buildRound("r", "2025-10-01", { state: "planned" })],
      "2025-09-01",
      null,
    ],
    ["no round has opened yet", rounds, "2025-03-31", null],
    [
      "the first round asks for all since the programme began",
      rounds,
      "2025-05-01",
      { round: "r1", from: "2025-01-01" },
    ],
    [
      "a later one for what came after the cut-off before",
      rounds,
      "2025-07-01",
      { round: "r2", from: "2025-04-01" },
    ],
  ] as const)("%s", (...[, told, asAt, expected]) => {
    expect(roundAllows(measured(told, asAt))).toEqual(expected);
  });

  it("counts what was told since the day that the round allows", () => {
    const told = [self("a", "2025-03-31"), self("b", "2025-04-01"), self("c", "2025-08-01")];
    expect(of([...rounds, ...told]).freshness.sinceAllowed).toEqual({ n: 2, of: 3 });
  });
});

describe("completeness", () => {
  it("counts what is assessed of what applies", () => {
    expect(of([]).completeness.assessed).toEqual({ n: 0, of: 5 });
    const none = buildRequirement("A", "e", {
      ...{ applies: false, reason: words("w"), agreedBy: "welsh-government" },
    });
    expect(of([none, self("a", "2025-03-01")]).completeness.assessed).toEqual({ n: 1, of: 4 });
  });

  it("counts milestones with a day, not tasks, and not a baseline alone", () => {
    const told = [
      buildActivity("A", "a", { forecast: when("2026-01-01") }),
      buildActivity("A", "b", { actual: when("2025-03-01") }),
      buildActivity("A", "c", { baselines: [when("2026-01-01")] }),
      buildActivity("A", "d"),
      buildActivity("A", "t", { kind: "task", forecast: when("2026-01-01") }),
    ];
    expect(of(told).completeness.dated).toEqual({ n: 2, of: 4 });
  });

  it("counts functions that somebody speaks of, each once, leaving out the national ones", () => {
    const functions = ["F1", "F2", "F3"].map((id) => buildFunction(id));
    const national: Some = {
      functionTold: [
        buildRow("functionTold", {
          ...{ function: "N1", text: words("N1"), level: "N", shareable: false, reviewed: false },
        }),
      ],
    };
    const said = (fn: string, statedBy: string) =>
      buildProvision({ function: fn, authority: "A", provider: "A", statedBy, state: "agreed" });
    const told = [...functions, national, said("F1", "A"), said("F1", "B"), said("N1", "A")];
    expect(of(told).completeness.functions).toEqual({ n: 1, of: 3 });
  });

  it.each([
    ["no round asked", [], null],
    ["asked and not due yet", [buildRound("r", "2025-09-01")], { n: 0, of: 0 }],
    ["none in", rounds, { n: 0, of: 2 }],
  ] as const)("tells returns: %s", (_title, told, expected) => {
    expect(of(told).completeness.returns).toEqual(expected);
  });

  it.each([
    ["draft", null, 0],
    ["submitted", null, 0],
    ["draft", "holder", 1],
    ["certified", null, 1],
    ["accepted", null, 1],
    ["changes-requested", null, 1],
  ] as const)("counts a return that is %s, certifier %s, as in: %s", (state, certifier, n) => {
    const sent = buildReturn({
      ...{ round: "r1", organisation: "A", state, on: "2025-04-20", certifier },
    });
    expect(of([...rounds, sent]).completeness.returns).toEqual({ n, of: 2 });
  });
});

describe("evidence of what is told met", () => {
  it("is valid, stale, expired or none, and adds up", () => {
    const told = [
      ...buildMet("A", "a"),
      buildAssessment("A", "b"),
      buildEvidence("A", "b", { expiresOn: "2025-03-01" }),
      ...buildMet("A", "c"),
      buildAssessment("A", "d"),
      buildAssessment("A", "e", { state: "partly-met" }),
    ];
    expect(of(told).evidence).toEqual({ of: 4, valid: 1, stale: 1, expired: 1, none: 1 });
  });

  it("leaves out what does not apply", () => {
    const none = buildRequirement("A", "a", {
      ...{ applies: false, reason: words("w"), agreedBy: "welsh-government" },
    });
    expect(of([none, ...buildMet("A", "a")]).evidence.of).toBe(0);
  });
});

it("is of those that rounds ask, in the order of their codes, never by result", () => {
  const more = [
    buildOrganisation("W06000002"),
    buildOrganisation("W06000001"),
    buildOrganisation("estyn", { kind: "inspectorate", catalogue: "authority" }),
    ...buildMet("W06000002", "a"),
  ];
  expect(dataQuality(measured(more)).map(({ organisation }) => organisation)).toEqual([
    "A",
    "W06000001",
    "W06000002",
  ]);
});
