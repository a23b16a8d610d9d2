import type { AnchorGiven } from "#anchors";
import type { Day, Instant } from "#day";
import type { Telling } from "#told/telling";

/** One accepted command about to be recorded. */
export type ActGiven = {
  readonly programmeId: string;
  /** A pseudonymous id: `loader`, `persona:body`, later a person's id. */
  readonly actorId: string;
  readonly role: string;
  readonly forOrganisation?: string | null;
  readonly verb: string;
  readonly reason?: string | null;
  readonly idempotencyKey?: string | null;
  /** What was asked, where what is told is worked out from what is stored: the same key with another request is refused. */
  readonly request?: unknown;
  readonly anchors?: AnchorGiven;
  readonly tellings: readonly Telling[];
};

export type ActRecorded = {
  readonly actNo: number;
  readonly at: Instant;
  readonly day: Day;
  readonly hash: string;
  readonly replayed: boolean;
};
