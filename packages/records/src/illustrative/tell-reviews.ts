import { criteriaOf } from "#catalogue/catalogue";
import { authorities, ofProfile } from "#illustrative/authorities";
import { doing, type Entry } from "#illustrative/entry";
import { on, stateIn } from "#illustrative/expected";
import { pairPlans, type PairPlan } from "#illustrative/pair-plans";
import { chance } from "#illustrative/random";
import { returns, roundNumber, rounds, type Round } from "#illustrative/rounds";

/** Five where the reviewer saw less than the authority says: the claim is shown beside it. */
const claimed = new Set([
  `${ofProfile("slipping", 0).code} A1.3`,
  `${ofProfile("slipping", 3).code} A5.1`,
  `${ofProfile("late", 0).code} A1.2`,
  `${ofProfile("late", 1).code} A7.1`,
  `${ofProfile("behind", 1).code} A1.2`,
]);

const came = (organisation: string, round: Round): boolean =>
  returns.some(
    (each) =>
      each.organisation === organisation &&
      each.round === round &&
      each.certified !== null &&
      each.certified <= round.reviewed,
  );

const review = (round: Round) =>
  doing({
    on: round.reviewed,
    verb: "review",
    reason: `Illustrative: review of ${round.title.en}`,
  });

/** Of what is newly met, about half is looked at, once. */
function tellReviews(round: Round): Entry[] {
  const tell = review(round);
  const newlyMet = ({ organisation, criterion, met }: PairPlan): boolean =>
    met === round.number &&
    !claimed.has(`${organisation} ${criterion.id}`) &&
    came(organisation, round) &&
    chance(`review ${organisation} ${criterion.id}`) < 0.55;
  return pairPlans
    .filter((plan) => newlyMet(plan) && stateIn(plan, round.number) === "met")
    .map(({ organisation, criterion }) =>
      tell("assessment", { organisation, criterion: criterion.id, kind: "reviewed", state: "met" }),
    );
}

function tellClaims(): Entry[] {
  const tell = review(roundNumber(5));
  return pairPlans
    .filter(({ organisation, criterion }) => claimed.has(`${organisation} ${criterion.id}`))
    .map(({ organisation, criterion }) =>
      tell(
        "assessment",
        {
          organisation,
          criterion: criterion.id,
          kind: "reviewed",
          state: "partly-met",
          remark: "The paper seen covers part of what is asked.",
        },
        { lang: "en" },
      ),
    );
}

/** The assurer looks at a few, in the autumn and in the summer. */
function tellAssured(): Entry[] {
  const tell = doing({
    on: "2026-06-30",
    verb: "assure",
    reason: "Illustrative: assurance, summer 2026",
  });
  const looked = [
    ...[0, 1, 2].map((n) => [ofProfile("ahead", n).code, "A3.1", "met"] as const),
    [ofProfile("slipping", 1).code, "A4.1", "partly-met"] as const,
    ["dysgu", "D3.2", "met"] as const,
    ["dysgu", "D10.3", "partly-met"] as const,
  ];
  return looked.map(([organisation, criterion, state]) =>
    tell(
      "assessment",
      {
        organisation,
        criterion,
        kind: "assured",
        state,
        expected: state === "met" || organisation === "dysgu" ? null : on("2026-09-18"),
      },
      { lang: "en" },
    ),
  );
}

/** What Welsh Government and Estyn say of the conditions that they themselves must bring. */
function tellSystem(): Entry[] {
  const states = {
    S1: ["partly-met", "2026-09-15"],
    S2: ["not-met", "2026-09-25"],
    S3: ["met", null],
    S4: ["partly-met", "2026-08-14"],
    S5: ["not-met", null],
    S6: ["partly-met", "2026-09-04"],
    S7: ["met", null],
  } as const;
  return [roundNumber(5), roundNumber(6)].flatMap((round) =>
    criteriaOf("system").map(({ id, owner = "welsh-government" }) => {
      const [state, day] = states[id as keyof typeof states];
      return doing({
        on: round.due,
        verb: "update-own",
        reason: `Illustrative: ${round.title.en}`,
        forOrganisation: owner,
      })("assessment", {
        organisation: owner,
        criterion: id,
        kind: "self",
        state,
        expected: day === null ? null : on(day),
      });
    }),
  );
}

export const tellIndependent = (): Entry[] => [
  ...rounds.flatMap(tellReviews),
  ...tellClaims(),
  ...tellAssured(),
  ...tellSystem(),
];
/** An authority rests its claim on another's: the agreement of partners. */
export const tellClaimReliance = (): Entry[] => {
  const partners = authorities.filter(({ before }) => before === "made-up-d");
  const [first, second, third] = partners;
  if (!first || !second || !third) return [];
  const tell = doing({
    on: roundNumber(4).due,
    verb: "rely-on-partner",
    reason: "Illustrative: partners",
  });
  return [second, third].map(({ code }) =>
    tell("claimReliance", {
      organisation: code,
      criterion: "A2.1",
      onOrganisation: first.code,
      onCriterion: "A2.1",
      on: true,
    }),
  );
};
