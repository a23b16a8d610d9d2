import { DomainError } from "@parod/schema/error";
import type { Action } from "@parod/schema/permission/table";
import type { Tellable } from "@parod/schema/tell";
import type { FactOf } from "@parod/schema/told/tables";
import type { RatingRole } from "@parod/schema/vocabulary";
import type { Anchors } from "@parod/schema/anchors";

/** Whose a fact is, and what telling it is called in the table of permissions. */
export type Owned = { readonly action: Action; readonly organisation: string | null };
/** The anchors that a rule needs to know whose a fact is. */
export type Owners = {
  readonly activity: (id: string) => Promise<string>;
  readonly evidence: (id: string) => Promise<string>;
  /** Whether an organisation's catalogue has a criterion. */
  readonly claim: (organisation: string, criterion: string) => Promise<boolean>;
  readonly dependency: (
    id: string,
  ) => Promise<Pick<Anchors["dependency"], "giver" | "taker" | "giverKind">>;
};

type Rules = {
  readonly [T in Tellable]: (fact: FactOf<T>, owners: Owners) => Promise<Owned> | Owned;
};

const assessing = {
  self: "assessment.tell",
  reviewed: "assessment.review",
  assured: "assessment.assure",
} as const;
const governmentRoles: ReadonlySet<string> = new Set<RatingRole>([
  "senior-responsible-owner",
  "programme-director",
]);
const dating = {
  forecast: "milestone.move",
  actual: "milestone.happened",
  baseline: "milestone.rebaseline",
} as const;

async function sideOwner(fact: FactOf<"dependencySide">, owners: Owners): Promise<string> {
  const { giver, giverKind, taker } = await owners.dependency(fact.dependency);
  if (fact.side === "taker") return owners.activity(taker);
  return giverKind === "milestone" ? owners.activity(giver) : giver;
}

/** A claim is of an organisation and a criterion of its own catalogue, on either side. */
async function claimOwner(fact: FactOf<"claimReliance">, owners: Owners): Promise<string> {
  const { organisation, criterion, onOrganisation, onCriterion } = fact;
  if (!(await owners.claim(organisation, criterion)))
    throw new DomainError("not-found", { field: "criterion" });
  if (!(await owners.claim(onOrganisation, onCriterion)))
    throw new DomainError("not-found", { field: "onCriterion" });
  return organisation;
}

/** One line for each kind of fact: a new one that is left out does not compile. model.md section 1, People and Telling. */
export const rules: Rules = {
  assessment: ({ kind, organisation }) => ({ action: assessing[kind], organisation }),
  evidenceTold: async ({ evidence }, owners) => ({
    action: "evidence.tell",
    organisation: await owners.evidence(evidence),
  }),
  reliance: ({ organisation }) => ({ action: "evidence.tell", organisation }),
  claimReliance: async (fact, owners) => ({
    action: "assessment.tell",
    organisation: await claimOwner(fact, owners),
  }),
  activityTold: async ({ activity }, owners) => ({
    action: "milestone.add",
    organisation: await owners.activity(activity),
  }),
  activityDate: async ({ activity, line }, owners) => ({
    action: dating[line],
    organisation: await owners.activity(activity),
  }),
  dependencySide: async (fact, owners) => ({
    action: "dependency.state",
    organisation: await sideOwner(fact, owners),
  }),
  riskTold: ({ organisation }) => ({ action: "risk.tell", organisation }),
  concernTold: ({ organisation }) => ({ action: "concern.tell", organisation }),
  feedbackTold: ({ organisation }) => ({ action: "feedback.tell", organisation }),
  // in the government's roles the government alone rates, whomever it is of
  ratingTold: ({ scope, of, role }) => ({
    action: "rating.declare",
    organisation: scope === "organisation" && !governmentRoles.has(role) ? of : null,
  }),
  membership: ({ statedBy }) => ({ action: "arrangement.state", organisation: statedBy }),
  provision: ({ statedBy }) => ({ action: "provision.state", organisation: statedBy }),
  deliveryModel: ({ organisation, statedBy }) => ({
    action: "model.state",
    organisation: organisation === statedBy ? statedBy : null,
  }),
};

const refuse = (field: string, problem: string): never => {
  throw new DomainError("bad-input", { field, params: { problem } });
};

/** Rules across fields that no shape can hold. Throws `bad-input` naming the field. */
export function checkFact(table: Tellable, fact: unknown, reason: string | null): void {
  if (table === "activityDate") {
    const { line, approver } = fact as FactOf<"activityDate">;
    if (line !== "actual" && reason === null) refuse("reason", "text.required");
    if (line === "baseline" && approver === null) refuse("approver", "text.required");
  }
  if (table === "ratingTold") {
    const { value, pathToGreen } = fact as FactOf<"ratingTold">;
    if (value !== "green" && pathToGreen === null) refuse("pathToGreen", "text.required");
  }
  if (table === "evidenceTold") {
    const { expiresOn, datedOn } = fact as FactOf<"evidenceTold">;
    if (expiresOn !== null && expiresOn < datedOn) refuse("expiresOn", "when.order");
  }
}
