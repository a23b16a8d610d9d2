import type { Day } from "#day";
import type { Named, Origin, Sources, Standpoint } from "#views/standpoint";
import type { SearchLine } from "#views/organisation";
import type { CommitmentState } from "#vocabulary";
import type { When } from "#when";
import type { Words } from "#words";

export type AskLine = {
  readonly id: string;
  readonly kind:
    | "ask"
    | "concern"
    | "condition"
    | "suggestion"
    | "intention"
    | "promise"
    | "next-step";
  readonly text: Words;
  readonly askedOn: Day;
  readonly ofWhom: readonly Named[];
  /** Asked of all 22 authorities together. */
  readonly ofAll: boolean;
  readonly by: When | null;
  readonly state: CommitmentState;
  /** Days past its date; null where it had none, or is answered. */
  readonly daysPast: number | null;
  readonly answer: string | null;
  readonly origin: Origin;
};
export type MeetingLine = {
  readonly id: string;
  readonly group: Named;
  readonly status: "held" | "intended" | "circulated";
  readonly when: When;
  readonly form: "in-person" | "online" | "hybrid" | null;
  readonly business: Words | null;
  readonly attendance: "published" | "not-published";
  /** Intended, and the day has passed with nothing told. */
  readonly datePassed: boolean;
  readonly origin: Origin;
};
export type SeatLine = {
  readonly id: string;
  readonly office: Words;
  readonly organisation: Named;
  readonly represents: readonly Named[];
  readonly holder: "held" | "vacant" | "not-known";
  readonly origin: Origin;
};
export type RuleLine = { readonly rule: string; readonly text: Words; readonly origin: Origin };
export type MemberListLine = {
  readonly list: string;
  readonly kinds: readonly string[];
  readonly secretariat: string | null;
  readonly origin: Origin;
};

export type GroupView = {
  readonly stand: Standpoint;
  readonly group: Named;
  readonly meetings: readonly MeetingLine[];
  readonly otherMeetings: readonly MeetingLine[];
  readonly asks: readonly AskLine[];
  readonly otherAsks: readonly AskLine[];
  readonly seats: readonly SeatLine[];
  readonly rules: readonly RuleLine[];
  readonly memberLists: readonly MemberListLine[];
  readonly searches: readonly SearchLine[];
  readonly sources: Sources;
};
