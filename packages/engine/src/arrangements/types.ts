import type { Day } from "@parod/schema/day";
import type { ToldRow } from "@parod/schema/told/telling";
import type {
  DeliveryModel,
  MembershipState,
  ModelPhase,
  OrganisationKind,
  ProvisionState,
} from "@parod/schema/vocabulary";
import type { When } from "@parod/schema/when";
import type { Words } from "@parod/schema/words";
import type { Holds } from "#read/interval";

/** Where a statement comes from, so that a page can open it. */
export type Told = {
  readonly statedBy: string;
  readonly rowId: string;
  readonly sourceId: string | null;
  readonly effectiveOn: Day;
  /** The word for it is our reading of the source. */
  readonly ours: boolean;
};
type Lasting = {
  readonly from: When | null;
  readonly until: When | null;
  /** On the day looked at. */
  readonly holds: Holds;
  /** Over on the day, and not just still to begin. */
  readonly past: boolean;
};

export type MembershipStatement = Told & Lasting & { readonly state: MembershipState };
/**
 * `agreed`: the member and another both say so, and nothing they say excludes the other. `disputed`: they differ, in what
 * they say or in the dates. `one-sided`: the member alone, or others alone. Derived, never typed.
 */
export type Agreement = "agreed" | "disputed" | "one-sided";
export type MemberView = Pick<Lasting, "holds" | "past"> & {
  readonly arrangement: string;
  readonly member: string;
  /** The member's own word first, then the arrangement's, then others' by code. */
  readonly statements: readonly MembershipStatement[];
  readonly agreement: Agreement;
  readonly differ: "state" | "date" | null;
};
export type ArrangementView = {
  readonly code: string;
  readonly kind: OrganisationKind;
  readonly name: Words;
  readonly existsFrom: When | null;
  readonly until: When | null;
  readonly ended: boolean;
  readonly members: readonly MemberView[];
};

export type ModelStatement = Told & {
  readonly phase: ModelPhase;
  readonly model: DeliveryModel;
  readonly arrangement: string | null;
  /** The arrangement that it names has ended: how it was, and not how it is. */
  readonly over: boolean;
};

export type ProvisionStatement = Told &
  Lasting & {
    /** Null: it is said that nobody provides it. */
    readonly provider: string | null;
    readonly state: ProvisionState;
  };
/**
 * Who provides a function on the day. `not-known`: nobody says anything of the day, which is no gap. `gap`: it is said
 * that nobody does. `overlap`: two agreed providers of what cannot be shared. `perhaps`: the dates leave it open.
 */
export type Cover =
  | "not-known"
  | "gap"
  | "disputed"
  | "expected"
  | "perhaps"
  | "agreed"
  | "shared"
  | "overlap";
export type FunctionView = {
  readonly function: string;
  readonly text: Words;
  readonly level: ToldRow<"functionTold">["level"];
  readonly cover: Cover;
  readonly now: readonly ProvisionStatement[];
  readonly before: readonly ProvisionStatement[];
  readonly coming: readonly ProvisionStatement[];
};

export type AuthorityView = {
  readonly code: string;
  readonly name: Words;
  readonly now: readonly MemberView[];
  readonly before: readonly MemberView[];
  readonly coming: readonly MemberView[];
  /** Own word first, then what is intended, then the newest. */
  readonly models: readonly ModelStatement[];
  readonly functions: readonly FunctionView[];
};
