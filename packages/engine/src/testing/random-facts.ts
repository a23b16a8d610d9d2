import { addDays } from "@parod/schema/day";
import { authorityStages, type DeliveryModel, type StageCode } from "@parod/schema/vocabulary";
import type { When } from "@parod/schema/when";
import * as fc from "fast-check";
import {
  buildActivity,
  buildAssessment,
  buildCatalogue,
  buildEvidence,
  buildModel,
  buildOrganisation,
  buildRequirement,
} from "#testing/build";
import { buildRow, day, type Some, words } from "#testing/row";

/** The last day that anything random is told on: a later day can only wait. */
export const lastTold = "2025-06-30";
/** One seed, so that a failure comes again; fast-check prints it with the smallest case. */
export const seeded = (numRuns: number) => ({ seed: 20_260_930, numRuns });

const start = day("2025-02-01");
const dayWithin = (days: number) => fc.nat(days).map((offset) => addDays(start, offset));
const told = dayWithin(149);
export const anyWhen: fc.Arbitrary<When> = fc
  .tuple(dayWithin(900), fc.nat(60))
  .map(([from, length]) => ({ from, to: addDays(from, length), words: null, reading: length > 0 }));
export const dayAfterTelling = fc.nat(800).map((offset) => addDays(day(lastTold), offset));

const oneOf = <const T extends readonly unknown[]>(...values: T): fc.Arbitrary<T[number]> =>
  fc.constantFrom(...values);
const models: fc.Arbitrary<DeliveryModel[]> = oneOf(
  [],
  [],
  ["own"],
  ["partnership", "regional"],
  ["regional"],
).map((list) => [...list]);

const criterion = fc.record({
  stage: oneOf(...authorityStages) as fc.Arbitrary<StageCode>,
  necessity: oneOf("must", "must", "improves"),
  freshDays: oneOf(null, 60, 400),
  models,
});
export const codes = ["c1", "c2", "c3", "c4", "c5", "c6", "c7"] as const;

/** The catalogue, its due days, an arrangement that may end, and the government. */
export const anyCommon: fc.Arbitrary<readonly Some[]> = fc
  .record({
    criteria: fc.array(criterion, { minLength: 2, maxLength: codes.length }),
    due: fc.option(dayWithin(700), { nil: null }),
    until: fc.option(anyWhen, { nil: null }),
  })
  .map(({ criteria, due, until }) => [
    buildCatalogue("authority", {
      criteria: Object.fromEntries(criteria.map((each, at) => [codes[at] ?? "", each])),
    }),
    buildOrganisation("arrangement", { kind: "partnership", until }),
    buildOrganisation("welsh-government", { kind: "government" }),
    {
      stageDue:
        due === null
          ? []
          : [
              buildRow("stageDue", {
                catalogue: "authority",
                stage: "in-place",
                organisation: "*",
                due,
              }),
            ],
    },
  ]);

const assessment = fc.record({
  criterion: oneOf(...codes),
  kind: oneOf("self", "reviewed", "assured"),
  state: oneOf("not-met", "partly-met", "met", "met", "met", "not-applicable", "not-assessed"),
  effectiveOn: told,
  expected: fc.option(anyWhen, { nil: null }),
});
/** Dated no later than it is told, as the database asks: nothing starts to count by waiting. */
export const anyEvidence = fc
  .record({
    criterion: oneOf(...codes),
    kind: oneOf("decision", "decision", "survey"),
    effectiveOn: told,
    age: fc.nat(200),
    lasts: fc.option(fc.nat(600), { nil: null }),
    arrangement: oneOf(null, null, "arrangement"),
  })
  .map(({ age, lasts, effectiveOn, ...rest }) => {
    const datedOn = addDays(effectiveOn, -age);
    return {
      ...rest,
      effectiveOn,
      datedOn,
      expiresOn: lasts === null ? null : addDays(effectiveOn, lasts),
    };
  });
const requirement = fc
  .record({
    criterion: oneOf(...codes),
    applies: fc.boolean(),
    neededBy: fc.option(dayWithin(900), { nil: null }),
    agreedBy: oneOf(null, "welsh-government"),
  })
  .map((each) => ({ ...each, reason: words("a reason") }));
const activity = fc.record({
  makesTrue: fc.array(oneOf(...codes), { maxLength: 3 }),
  forecast: fc.option(anyWhen, { nil: undefined }),
  actual: fc.option(
    told.map((on) => ({ from: on, to: on, words: null, reading: false })),
    { nil: undefined, freq: 2 },
  ),
  reachesStage: fc.option(oneOf(...authorityStages) as fc.Arbitrary<StageCode>, { nil: undefined }),
});
const model = fc.record({
  phase: oneOf("intended", "current"),
  model: oneOf("own", "partnership", "regional"),
  arrangement: oneOf(null, "arrangement"),
  others: fc.boolean(),
  effectiveOn: oneOf("2025-01-01", "2025-03-01"),
});

/** Assured as met with evidence, so that stages are reached as often as they are missed. */
const proof = fc.record({
  criterion: oneOf(...codes),
  effectiveOn: told,
  lasts: fc.option(fc.nat(900), { nil: null }),
});

/** All that is told of one organisation. `exact`: it has told no model, so that the same pairs apply on every day. */
export const anyOrganisation = (
  code: string,
  { exact = false } = {},
): fc.Arbitrary<readonly Some[]> =>
  fc
    .record({
      assessments: fc.uniqueArray(assessment, {
        maxLength: 10,
        selector: ({ criterion: of, kind }) => `${of}${kind}`,
      }),
      evidence: fc.array(anyEvidence, { maxLength: 6 }),
      proven: fc.uniqueArray(proof, {
        maxLength: codes.length,
        selector: ({ criterion: of }) => of,
      }),
      requirements: fc.uniqueArray(requirement, {
        maxLength: 2,
        selector: ({ criterion: of }) => of,
      }),
      activities: fc.array(activity, { maxLength: 4 }),
      models: fc.uniqueArray(model, {
        maxLength: exact ? 0 : 3,
        selector: ({ phase, others }) => `${phase}${String(others)}`,
      }),
    })
    .map((given) => [
      buildOrganisation(code),
      ...given.assessments
        .filter(
          ({ criterion: of, kind }) =>
            kind !== "assured" || given.proven.every((each) => each.criterion !== of),
        )
        .map(({ criterion: of, ...rest }) => buildAssessment(code, of, rest)),
      ...given.evidence.map(({ criterion: of, ...rest }, at) =>
        buildEvidence(code, of, { ...rest, evidence: `${code}.e${String(at)}` }),
      ),
      ...given.proven.flatMap(({ criterion: of, effectiveOn, lasts }) => [
        buildAssessment(code, of, { kind: "assured", effectiveOn }),
        buildEvidence(code, of, {
          evidence: `${code}.${of}`,
          effectiveOn,
          datedOn: effectiveOn,
          expiresOn: lasts === null ? null : addDays(effectiveOn, lasts),
        }),
      ]),
      ...given.requirements.map(({ criterion: of, ...rest }) => buildRequirement(code, of, rest)),
      ...given.activities.map(({ makesTrue, reachesStage, forecast, actual }, at) =>
        buildActivity(code, `m${String(at)}`, {
          makesTrue: [...new Set(makesTrue)],
          ...(reachesStage === undefined ? {} : { reachesStage }),
          ...(forecast === undefined ? {} : { forecast }),
          ...(actual === undefined ? {} : { actual }),
        }),
      ),
      ...given.models.map(({ others, ...rest }) =>
        buildModel(code, { ...rest, statedBy: others ? "someone" : code }),
      ),
    ]);
