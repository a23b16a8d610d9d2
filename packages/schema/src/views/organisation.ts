import type { Day } from "#day";
import type { ActivityPosition, OrganisationPosition, Pair } from "#position";
import type { ReadinessSummary } from "#summary";
import type { Named, Origin, Sources, Standpoint } from "#views/standpoint";
import type {
  DeliveryModel,
  MembershipState,
  ModelTime,
  OrganisationKind,
  ProvisionState,
} from "#vocabulary";
import type { When } from "#when";
import type { Language, Titled, Words } from "#words";

export type MembershipLine = {
  readonly arrangement: Named;
  readonly statedBy: Named;
  readonly state: MembershipState;
  readonly from: When | null;
  readonly until: When | null;
  /** On the day looked at. An arrangement that has ended takes its members with it. */
  readonly holds: "yes" | "no" | "perhaps";
  /** The arrangement has ended, or this member has left it. */
  readonly past: boolean;
  /** Derived from what all say of this membership, never typed. */
  readonly agreement: "agreed" | "disputed" | "one-sided";
  readonly partners: readonly Named[];
  readonly origin: Origin;
};
/** What is said of a member of an arrangement, and by whom. */
export type MemberLine = Omit<MembershipLine, "arrangement" | "partners"> & {
  readonly member: Named;
};
export type ModelLine = {
  readonly phase: ModelTime;
  readonly model: DeliveryModel;
  readonly arrangement: Named | null;
  readonly statedBy: Named;
  readonly origin: Origin;
};
export type ProvisionLine = {
  readonly function: { readonly id: string; readonly text: Words };
  /** What all statements on the day come to. */
  readonly cover:
    | "not-known"
    | "gap"
    | "disputed"
    | "expected"
    | "perhaps"
    | "agreed"
    | "shared"
    | "overlap";
  /** Null: it is said that nobody provides it. */
  readonly provider: Named | null;
  readonly statedBy: Named;
  readonly state: ProvisionState;
  readonly from: When | null;
  readonly until: When | null;
  readonly holds: "yes" | "no" | "perhaps";
  readonly origin: Origin;
};
export type SayingLine = {
  readonly id: string;
  readonly text: Words;
  readonly supports: readonly string[];
  readonly ofAll: boolean;
  readonly origin: Origin;
};
export type SearchLine = {
  readonly id: string;
  readonly lookedFor: Words;
  readonly place: Words;
  readonly day: Day;
  readonly about: readonly Named[];
};
export type UndatedLine = {
  readonly id: string;
  readonly text: Words;
  readonly sourceId: string;
  readonly bounds: When | null;
};
export type CriterionLine = Pair & {
  readonly text: Words;
  readonly supportedBy: readonly string[];
  readonly evidenceTitles: readonly {
    readonly title: string;
    readonly address: string | null;
    readonly valid: boolean;
    readonly datedOn: Day;
    readonly expiresOn: Day | null;
    readonly lang: Language | null;
  }[];
};
export type MoveLine = {
  readonly line: "baseline" | "forecast" | "actual";
  readonly when: When;
  readonly reason: string | null;
  readonly approver: string | null;
  /** The language of its reason. */
  readonly lang: Language | null;
  readonly revision: number;
  readonly origin: Origin;
};
export type ActivityLine = Omit<ActivityPosition, "title"> & {
  readonly title: Titled | null;
  readonly moves: readonly MoveLine[];
  readonly forecastRevision: number;
};

export type OrganisationView = {
  readonly stand: Standpoint;
  /** True where the viewer is told of it only what its peers are: counts, and nothing of a single criterion. */
  readonly inPart: boolean;
  readonly kind: OrganisationKind;
  readonly existsFrom: When | null;
  readonly until: When | null;
  readonly position: OrganisationPosition;
  readonly summary: ReadinessSummary;
  readonly workstreamNames: Readonly<Record<string, Words>>;
  readonly criteria: readonly CriterionLine[];
  readonly memberships: readonly MembershipLine[];
  /** Who belongs to it, where it is an arrangement. */
  readonly members: readonly MemberLine[];
  readonly models: readonly ModelLine[];
  readonly provisions: readonly ProvisionLine[];
  readonly activities: readonly ActivityLine[];
  readonly sayings: readonly SayingLine[];
  readonly searches: readonly SearchLine[];
  readonly undated: readonly UndatedLine[];
  readonly sources: Sources;
};
