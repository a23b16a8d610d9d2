import type { Day } from "#day";
import type { Action } from "#permission/table";
import type { OrganisationPosition, Pair } from "#position";
import type { Tellable } from "#tell";
import type { FactOf, ToldName } from "#told/tables";
import type { DependencyLine, MilestoneLine } from "#views/milestones";
import type { RoundHead, RoundReturn } from "#views/returns";
import type { Named, Standpoint } from "#views/standpoint";
import type { EvidenceKind, OrganisationKind } from "#vocabulary";
import type { Language, Words } from "#words";

/** What a page with writes may offer here. */
export const workActions = [
  "assessment.tell",
  "evidence.tell",
  "milestone.move",
  "milestone.happened",
  "milestone.rebaseline",
  "milestone.add",
  "dependency.state",
  "risk.tell",
  "concern.tell",
  "feedback.tell",
  "rating.declare",
  "arrangement.state",
  "provision.state",
  "model.state",
  "plan.add",
  "return.fill",
] as const satisfies readonly Action[];
export type WorkAction = (typeof workActions)[number];

/** Which row it is, since when it counts, and who said it: a role and an organisation, never a person. */
export type Said = {
  readonly rowId: string;
  readonly effectiveOn: Day;
  readonly knownFrom: string;
  readonly role: string;
  readonly by: Named | null;
  /** The language that it was told in, where that is known. */
  readonly lang: Language | null;
};
/** A fact in force, with who said it. */
export type WorkRow<N extends ToldName> = { readonly fact: FactOf<N>; readonly said: Said };

export type WorkEvidence = WorkRow<"evidenceTold"> & {
  readonly note: string | null;
  /** The criteria of this organisation that rest on it. */
  readonly criteria: readonly string[];
};
/** A claim of another, or another claim of its own, by the words of its criterion. */
export type ClaimChoice = {
  readonly organisation: Named;
  readonly criterion: string;
  readonly text: Words;
};
/** A claim of this organisation that rests on another claim. */
export type WorkClaim = WorkRow<"claimReliance"> & { readonly on: ClaimChoice };
export type WorkCriterion = Pair & {
  readonly text: Words;
  readonly accepts: readonly EvidenceKind[];
  readonly freshDays: number | null;
  readonly own: WorkRow<"assessment"> | null;
  /** What reviewers and assurers say of it. */
  readonly others: readonly WorkRow<"assessment">[];
};
export type WorkDependency = DependencyLine & {
  readonly told: readonly WorkRow<"dependencySide">[];
  /** The sides that this organisation states. */
  readonly own: readonly ("giver" | "taker")[];
};
/** The same thing as the side that is spoken for states it, and as others do. */
export type BothSides<N extends ToldName> = {
  readonly own: readonly WorkRow<N>[];
  readonly others: readonly WorkRow<N>[];
};

/** The organisation's own return in a round. */
export type WorkReturn = {
  readonly round: Pick<RoundHead, "id" | "title" | "due" | "state">;
  readonly state: RoundReturn["state"];
  /** Days past the due day of one that was never certified; else null. */
  readonly missingDays: number | null;
};

/** A row in force that the viewer may take back. */
export type WorkTold = {
  readonly table: Tellable;
  readonly fact: Readonly<Record<string, unknown>>;
  readonly said: Said;
};

export type WorkspaceView = {
  readonly stand: Standpoint;
  readonly organisation: Named;
  readonly kind: OrganisationKind;
  readonly position: OrganisationPosition;
  readonly abilities: Readonly<Record<WorkAction, boolean>>;
  /**
   * For whom the viewer states arrangements and provisions here: the organisation itself, or the government of any. Null for
   * who states nothing. `own` statements below are this side's; where it is null, those of the organisation.
   */
  readonly side: string | null;
  readonly workstreams: readonly { readonly code: string; readonly name: Words }[];
  readonly criteria: readonly WorkCriterion[];
  /** Of every round that is not closed, the newest first; where all are, of the newest. */
  readonly returns: readonly WorkReturn[];
  readonly evidence: readonly WorkEvidence[];
  readonly claims: readonly WorkClaim[];
  readonly milestones: readonly MilestoneLine[];
  readonly dates: readonly WorkRow<"activityDate">[];
  readonly dependencies: readonly WorkDependency[];
  readonly risks: readonly WorkRow<"riskTold">[];
  readonly concerns: readonly WorkRow<"concernTold">[];
  readonly feedback: readonly WorkRow<"feedbackTold">[];
  readonly ratings: readonly WorkRow<"ratingTold">[];
  readonly memberships: BothSides<"membership">;
  readonly provisions: BothSides<"provision">;
  readonly models: BothSides<"deliveryModel">;
  /** What the viewer, or others in the same role, told and may take back: the newest first. */
  readonly told: readonly WorkTold[];
  /** The newest revision of each subject that this organisation tells, by table and subject: what a writer must have seen. */
  readonly revisions: Readonly<Record<string, number>>;
  /** What can be chosen from. */
  readonly choices: {
    readonly arrangements: readonly Named[];
    /** Its own claims, and those of the body and of whom it is in an arrangement with. */
    readonly claims: readonly ClaimChoice[];
    readonly providers: readonly Named[];
    readonly functions: readonly { readonly id: string; readonly text: Words }[];
    readonly milestones: readonly {
      readonly id: string;
      readonly title: Words | null;
      readonly owner: Named;
    }[];
  };
};

/** How `revisions` names a subject: its table, and its values in the table's order. */
export const subjectName = (table: ToldName, subject: readonly string[]): string =>
  `${table} ${JSON.stringify(subject)}`;
