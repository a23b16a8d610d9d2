import type { OrganisationPosition, SystemPosition } from "#position";
import type { SystemSummary } from "#summary";
import type { AskLine } from "#views/group";
import type { Named, Sources, Standpoint } from "#views/standpoint";
import type { DeliveryModel, MembershipState, ModelTime } from "#vocabulary";
import type { DayRange, When } from "#when";
import type { Titled, Words } from "#words";

/** Needs attention: what, and which records. Sentences are made in packages/language. */
export type AttentionLine =
  | {
      readonly kind: "musts-past-due";
      readonly organisation: Named;
      readonly count: number;
      readonly of: number;
    }
  | {
      /** Nobody has spoken of them, at so many organisations. */
      readonly kind: "musts-not-told";
      readonly organisations: number;
      readonly count: number;
      readonly of: number;
    }
  | {
      readonly kind: "date-passed";
      readonly organisation: Named;
      readonly activity: { readonly id: string; readonly title: Titled };
      readonly when: When;
    }
  | {
      readonly kind: "slipped";
      readonly organisation: Named;
      readonly activity: { readonly id: string; readonly title: Titled };
      readonly days: DayRange;
    }
  | {
      readonly kind: "ask-unanswered";
      readonly ask: { readonly id: string; readonly text: Titled };
      readonly by: When;
    }
  | {
      readonly kind: "return-missing" | "return-late";
      readonly organisation: Named;
      readonly round: Titled;
      readonly days: number;
    }
  | { readonly kind: "told-not-evidenced"; readonly organisation: Named; readonly stage: string }
  | {
      readonly kind: "sides-disagree";
      readonly dependency: string;
      readonly giver: Named;
      readonly taker: Named;
    };

export type AuthorityLine = Pick<
  OrganisationPosition,
  "code" | "name" | "stage" | "extent" | "outlook" | "pace" | "rating"
> & {
  readonly model: { readonly model: DeliveryModel; readonly phase: ModelTime } | null;
  readonly arrangements: readonly (Named & {
    readonly state: MembershipState;
    readonly past: boolean;
  })[];
  /** Nothing of its own is known but what is known of all. */
  readonly nothingKnown: boolean;
};
export type SlipLine = {
  readonly id: string;
  readonly title: Titled;
  readonly owner: Named;
  readonly baseline: When;
  readonly now: When;
  readonly actual: boolean;
  readonly days: DayRange;
};
export type ReturnsLine = {
  readonly round: Words;
  readonly due: string;
  readonly asked: number;
  readonly received: number;
  readonly late: readonly Named[];
  readonly missing: readonly Named[];
};

export type OverviewView = {
  readonly stand: Standpoint;
  readonly body: OrganisationPosition | null;
  readonly system: SystemPosition;
  /** For the sentence of the whole; `summary.body` for the body's own. */
  readonly summary: SystemSummary;
  readonly compared: {
    readonly musts: { readonly met: number; readonly before: number };
    /** Authorities there or in time. */
    readonly ready: { readonly before: number };
  } | null;
  readonly musts: { readonly met: number; readonly of: number };
  readonly attention: readonly AttentionLine[];
  readonly authorities: readonly AuthorityLine[];
  readonly slips: readonly SlipLine[];
  readonly asks: readonly AskLine[];
  readonly returns: ReturnsLine | null;
  readonly criterionTexts: Readonly<Record<string, Words>>;
  readonly sources: Sources;
};
