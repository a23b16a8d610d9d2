import type { GivenFact } from "@parod/schema/told/tables";
import type { OrganisationKind, StageCode } from "@parod/schema/vocabulary";
import type { Words } from "@parod/schema/words";
import data from "./public-record.json" with { type: "json" };
import { typographicWelsh } from "#public-record/typographic-welsh";

export type When = {
  readonly from: string;
  readonly to: string;
  readonly words?: Words;
  readonly reading: boolean;
};
/** A row that says itself when it counts from and when it could be known. */
export type Told = {
  readonly effectiveOn: string;
  readonly knownFrom: string;
  readonly knownFromExact: boolean;
  readonly knownFromNote?: string;
  readonly source: string;
  readonly note?: string;
};
type Row = { readonly id: string; readonly source: string; readonly note?: string };

export type Source = {
  readonly id: string;
  readonly publisher: string;
  readonly title: { readonly en: string; readonly cy?: string };
  readonly day: string | null;
  readonly documentDay?: string;
  readonly dayBounds?: When;
  readonly dayNote?: string;
  readonly url: { readonly en: string | null; readonly cy: string | null };
  readonly urlNote?: string;
  readonly mark: "V" | "S";
  readonly note?: string;
};
export type Organisation = {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: Words;
  readonly sources: readonly string[];
  readonly existsFrom?: When;
  readonly until?: When;
  readonly names?: readonly {
    readonly name: Words;
    readonly effectiveOn: string;
    readonly source: string;
  }[];
  readonly note?: string;
};
type Interval = { readonly from?: When; readonly until?: When };
export type Membership = Told &
  Interval & {
    readonly id: string;
    readonly arrangement: string;
    readonly member: string;
    readonly statedBy: string;
    readonly state: GivenFact<"membership">["state"];
  };
export type Provision = Told &
  Interval & {
    readonly id: string;
    readonly function: string;
    readonly authority: string;
    readonly provider: string;
    readonly statedBy: string;
    readonly state: GivenFact<"provision">["state"];
  };
export type Model = Told & {
  readonly id: string;
  readonly organisation: string;
  readonly statedBy: string;
  readonly phase: GivenFact<"deliveryModel">["phase"];
  readonly model: GivenFact<"deliveryModel">["model"];
  readonly arrangement?: string;
};
export type DateTold = Told & {
  readonly line: GivenFact<"activityDate">["line"];
  readonly when: When;
};
export type Activity = {
  readonly code: string;
  readonly organisation: string;
  readonly kind: "milestone" | "task";
  readonly title: Words;
  readonly workstream?: string;
  readonly reachesStage?: StageCode;
  readonly tellings: readonly DateTold[];
  readonly note?: string;
};
export type Meeting = Row & {
  readonly group: string;
  readonly status: "held" | "intended";
  readonly when: When;
  readonly form?: "in-person" | "online" | "hybrid";
  readonly formNote?: string;
  readonly listed: readonly string[];
  readonly attendance: "listed" | "not published";
  readonly business?: Words;
  readonly publishedOn: string | null;
};
export type CommitmentState =
  | "no answer found"
  | "partly answered"
  | "carried on by later meetings"
  | "kept";
export type Commitment = Row & {
  readonly kind: GivenFact<"commitmentTold">["kind"];
  readonly text: Words;
  readonly askedOn: string;
  readonly ofWhom: readonly string[];
  readonly by?: When;
  readonly state: CommitmentState;
  readonly answer?: string;
  readonly publishedOn: string | null;
};
export type Engagement = Row & {
  readonly kind: string;
  readonly title: Words;
  readonly when: When;
  readonly audience: readonly string[];
  readonly status: "held" | "planned" | "announced";
  readonly count?: Readonly<Record<string, number | string>>;
};
export type Plan = Row & {
  readonly organisations: readonly string[];
  readonly text: Words;
  readonly effectiveOn: string;
  readonly supports?: readonly string[];
};
export type Funding = Row & {
  readonly text: Words;
  readonly amountGBP: number;
  readonly period: string;
  readonly recipient: string;
  readonly effectiveOn: string;
};
/** Sourced, but without a day: listed, never told. */
export type Undated = {
  readonly id: string;
  readonly about: readonly string[];
  readonly text: Words;
  readonly source: string;
  readonly dayBounds?: When;
};
export type Search = {
  readonly id: string;
  readonly lookedFor: Words;
  readonly where: string;
  readonly day: string;
  readonly found: "nothing";
};
export type TermsOfReference = {
  readonly group: string;
  readonly agreedOn: string;
  readonly sources: readonly string[];
  readonly seats: readonly (Row & {
    readonly office: Words;
    readonly organisation: string;
    readonly represents: readonly string[];
  })[];
  readonly rules: readonly (Row & { readonly text: Words })[];
  readonly memberLists: readonly {
    readonly from: string;
    readonly asOf: string;
    readonly kinds: readonly string[];
    readonly secretariat?: string;
  }[];
  readonly cadence: {
    readonly atLeast: { readonly meetings: number; readonly by: When };
    readonly then: string;
    readonly until: When;
    readonly source: string;
  };
  readonly quorum: null;
  readonly quorumNote: string;
};
export type PublicRecordFile = {
  readonly format: string;
  readonly compiledOn: string;
  readonly welshReviewed: boolean;
  readonly about: Words;
  readonly reading: Readonly<Record<string, string>>;
  readonly sources: readonly Source[];
  readonly organisations: readonly Organisation[];
  readonly memberships: readonly Membership[];
  readonly activities: readonly Activity[];
  readonly provisions: readonly Provision[];
  readonly deliveryModels: readonly Model[];
  readonly meetings: readonly Meeting[];
  readonly commitments: readonly Commitment[];
  readonly termsOfReference: TermsOfReference;
  readonly engagement: readonly Engagement[];
  readonly plans: readonly Plan[];
  readonly funding: readonly Funding[];
  readonly ratings: readonly never[];
  readonly undated: readonly Undated[];
  readonly searches: readonly Search[];
};

/** The file as shipped, with its Welsh apostrophes as they are printed. Its tests hold its shape. */
export const record = typographicWelsh(data) as PublicRecordFile;
