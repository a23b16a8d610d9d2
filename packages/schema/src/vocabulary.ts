import * as z from "zod";

/** Closed sets: tuple, zod enum and type from one line each. Words for them live in packages/language. */
const set = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);

export const organisationKinds = [
  "government",
  "body",
  "local-authority",
  "inspectorate",
  "association",
  "regional-body",
  "partnership",
  "agreement",
  "board",
  "office",
  "other",
] as const;
export const OrganisationKind = set(organisationKinds);
export type OrganisationKind = z.infer<typeof OrganisationKind>;
/** Kinds that other organisations can be members of. */
export const arrangementKinds = [
  "regional-body",
  "partnership",
  "agreement",
] as const satisfies readonly OrganisationKind[];

export const membershipStates = [
  "proposed",
  "expected",
  "agreed",
  "started",
  "leaving",
  "ended",
] as const;
export const MembershipState = set(membershipStates);
export type MembershipState = z.infer<typeof MembershipState>;

export const provisionStates = ["expected", "agreed", "contested"] as const;
export const ProvisionState = set(provisionStates);
export type ProvisionState = z.infer<typeof ProvisionState>;

export const deliveryModels = ["own", "partnership", "regional", "mixed"] as const;
export const DeliveryModel = set(deliveryModels);
export type DeliveryModel = z.infer<typeof DeliveryModel>;
export const ModelPhase = set(["current", "intended"]);
export type ModelPhase = z.infer<typeof ModelPhase>;
/** When a model is so, as shown: `over` where the arrangement that it names has ended. */
export type ModelTime = ModelPhase | "over";

export const tracks = ["local", "partnership", "national", "transition"] as const;
export const Track = set(tracks);
export type Track = z.infer<typeof Track>;

export const Necessity = set(["must", "improves"]);
export type Necessity = z.infer<typeof Necessity>;

export const bodyStages = ["established", "operating", "transition-year", "full-scope"] as const;
export const authorityStages = ["planned", "agreed", "started", "in-place", "embedded"] as const;
export const StageCode = set([...bodyStages, ...authorityStages]);
export type StageCode = z.infer<typeof StageCode>;

export const evidenceKinds = [
  "decision",
  "agreement",
  "letter",
  "document",
  "notice",
  "minutes",
  "register",
  "count",
  "account",
  "report",
  "test",
  "survey",
  "appointment",
] as const;
export const EvidenceKind = set(evidenceKinds);
export type EvidenceKind = z.infer<typeof EvidenceKind>;

export const AssessmentKind = set(["self", "reviewed", "assured"]);
export type AssessmentKind = z.infer<typeof AssessmentKind>;
export const AssessmentState = set([
  "not-assessed",
  "not-met",
  "partly-met",
  "met",
  "not-applicable",
]);
export type AssessmentState = z.infer<typeof AssessmentState>;

/** What a pair of organisation and criterion is worth on a day. Order of model.md 2.3 step 4. */
export const standings = [
  "met",
  "partly-met",
  "not-met",
  "not-assessed",
  "unevidenced",
  "expired",
  "stale",
  "not-applicable",
] as const;
export const Standing = set(standings);
export type Standing = z.infer<typeof Standing>;

/** Worst first, model.md 2.3 step 8. */
export const outlooks = [
  "past-due",
  "late",
  "perhaps-late",
  "not-known",
  "in-time",
  "there",
] as const;
export const Outlook = set(outlooks);
export type Outlook = z.infer<typeof Outlook>;

export const ActivityKind = set(["milestone", "task"]);
export const DateLine = set(["baseline", "forecast", "actual"]);
export type DateLine = z.infer<typeof DateLine>;

export const DependencyEnd = set(["milestone", "function", "something"]);
export const DependencySide = set(["giver", "taker"]);
export const Stance = set(["stated", "agrees", "disagrees"]);
export const LinkType = set(["FS", "SS", "FF", "SF"]);
export const Confidence = set(["high", "medium", "low"]);

export const RatingScope = set(["organisation", "workstream", "programme"]);
export const RatingValue = set(["green", "amber-green", "amber", "amber-red", "red"]);
export type RatingValue = z.infer<typeof RatingValue>;

export const FunctionLevel = set(["L", "P", "N", "L/P", "L/N"]);
export const CommitmentKind = set([
  "ask",
  "concern",
  "condition",
  "suggestion",
  "intention",
  "promise",
  "next-step",
]);
export const CommitmentState = set([
  "no-answer-found",
  "partly-answered",
  "answered",
  "carried-on",
  "kept",
]);
export type CommitmentState = z.infer<typeof CommitmentState>;
export const MeetingStatus = set(["held", "intended", "circulated"]);
export const MeetingForm = set(["in-person", "online", "hybrid"]);
export const Attendance = set(["present", "apologies", "absent"]);
export const RoundState = set(["planned", "open", "due", "closed"]);
export const ReturnState = set([
  "draft",
  "submitted",
  "certified",
  "accepted",
  "changes-requested",
]);
export type ReturnState = z.infer<typeof ReturnState>;
export const Audience = set(["named", "all-authorities", "body", "group"]);
export const EngagementStatus = set(["held", "planned", "announced", "expected", "concluded"]);
export const RiskKind = set(["risk", "issue"]);
/** In which role a rating is declared. What is told may name another. */
export const ratingRoles = [
  "senior-responsible-owner",
  "programme-director",
  "chief-executive",
  "chair",
  "director-of-education",
  "cabinet-member",
] as const;
export type RatingRole = (typeof ratingRoles)[number];
export const Bites = set(["schools", "authorities", "government", "body"]);

export const TellingKind = set(["change", "correction", "withdrawal"]);
export type TellingKind = z.infer<typeof TellingKind>;
export const Clock = set(["recorded", "published"]);
export type Clock = z.infer<typeof Clock>;
