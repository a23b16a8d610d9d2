import type { Anchors } from "@parod/schema/anchors";
import { arrangements, authorities, ofProfile } from "#illustrative/authorities";
import { dayAfter, doing, type Entry } from "#illustrative/entry";
import { expectedIn, stateIn } from "#illustrative/expected";
import { pairPlans, type PairPlan } from "#illustrative/pair-plans";
import { between, chance, pick } from "#illustrative/random";
import { returns, type Return } from "#illustrative/rounds";
import { languageOf, paperOf, textOf } from "#illustrative/texts";

type Given = Return & { readonly certified: string };
const given = returns.filter((each): each is Given => each.certified !== null);
const plansOf = new Map<string, PairPlan[]>();
for (const plan of pairPlans)
  plansOf.set(plan.organisation, [...(plansOf.get(plan.organisation) ?? []), plan]);

const evidenceId = ({ organisation, criterion }: PairPlan): string =>
  `${organisation}:${criterion.id}`;

/** The first return in which a thing is said to be met: the one that brings its evidence. */
const firstMet = (plan: PairPlan): Given | undefined =>
  given.find(
    (each) => each.organisation === plan.organisation && stateIn(plan, each.round.number) === "met",
  );
const evidenced = pairPlans.filter((plan) => plan.evidence !== "none" && firstMet(plan));
export const evidenceAnchors: readonly Anchors["evidence"][] = evidenced.map((plan) => ({
  id: evidenceId(plan),
  organisation: plan.organisation,
}));

const teller = ({ organisation, round, certified }: Given) =>
  doing({
    on: certified,
    verb: "certify-return",
    reason: `Illustrative: ${round.title.en}`,
    forOrganisation: organisation,
  });

function tellSelf(plan: PairPlan, each: Given): Entry[] {
  const { organisation, criterion } = plan;
  const { number, cutOff } = each.round;
  const state = stateIn(plan, number);
  if (state === null) return [];
  const remarked = chance(`remark ${organisation} ${criterion.id} ${number}`) < 0.15;
  const kind = state === "met" ? "metRemark" : "unmetRemark";
  const fact = {
    organisation,
    criterion: criterion.id,
    kind: "self" as const,
    state,
    expected: state === "met" ? null : expectedIn(plan, number),
    remark: remarked ? textOf(kind, organisation, `${criterion.id} ${number}`) : null,
  };
  return [
    teller(each)("assessment", fact, { effectiveOn: cutOff, lang: languageOf(organisation) }),
  ];
}

const expiresOn = ({ criterion }: PairPlan): string | null =>
  criterion.id === "A2.2" ? "2028-08-31" : null;

/** An agreement names its arrangement, and holds no longer than that. */
function arrangementOf({ organisation, criterion }: PairPlan): string | null {
  if (criterion.id !== "A2.2") return null;
  const before = authorities.find(({ code }) => code === organisation)?.before;
  const lasting = arrangements.find(({ code, until }) => code === before && until === undefined);
  return lasting?.code ?? null;
}

function tellEvidence(plan: PairPlan, each: Given): Entry[] {
  if (plan.evidence === "none" || firstMet(plan) !== each) return [];
  const { organisation, criterion } = plan;
  const [first = "document", ...rest] = criterion.accepts;
  const kind = pick(`paper ${evidenceId(plan)}`, [first, ...rest]);
  const { cutOff } = each.round;
  const tell = teller(each);
  return [
    tell(
      "evidenceTold",
      {
        evidence: evidenceId(plan),
        title: paperOf(kind, organisation),
        kind,
        datedOn: dayAfter(cutOff, -between(`dated ${evidenceId(plan)}`, [3, 45])),
        expiresOn: expiresOn(plan),
        withdrawn: false,
        arrangement: arrangementOf(plan),
      },
      { effectiveOn: cutOff, lang: languageOf(organisation) },
    ),
    tell(
      "reliance",
      { organisation, criterion: criterion.id, evidence: evidenceId(plan), on: true },
      { effectiveOn: cutOff },
    ),
  ];
}

/** Two say of themselves that a must is not for them, which nobody agreed. */
const unagreed = [ofProfile("thin", 2).code, ofProfile("thin", 3).code];
const tellUnagreed = (): Entry[] =>
  given
    .filter(({ organisation, round }) => unagreed.includes(organisation) && round.number === 6)
    .map((each) =>
      teller(each)(
        "assessment",
        {
          organisation: each.organisation,
          criterion: "A3.3",
          kind: "self",
          state: "not-applicable",
          remark: textOf("unmetRemark", each.organisation, "not-applicable"),
        },
        { effectiveOn: dayAfter(each.round.cutOff, 1), lang: languageOf(each.organisation) },
      ),
    );

/** What each organisation says of itself in each return, with the evidence it rests on. */
export const tellAssessments = (): Entry[] => [
  ...given.flatMap((each) =>
    (plansOf.get(each.organisation) ?? []).flatMap((plan) => [
      ...tellSelf(plan, each),
      ...tellEvidence(plan, each),
    ]),
  ),
  ...tellUnagreed(),
];
