import type { Day, Instant } from "#day";
import type {
  Burden,
  ReturnChange,
  ReturnContent,
  ReturnProblem,
  ReturnView,
  SectionProgress,
} from "#return";
import type { Named, Standpoint } from "#views/standpoint";
import type { ReturnState, RoundState } from "#vocabulary";
import type { Language, Words } from "#words";
import type * as z from "zod";

export type RoundHead = {
  readonly id: string;
  readonly title: Words;
  readonly opens: Day;
  readonly due: Day;
  readonly closes: Day;
  readonly cutOff: Day;
  /** `due` is worked out: open, and its day has come. */
  readonly state: z.infer<typeof RoundState>;
  readonly revision: number;
};

/** How many were asked, how many have been certified, of those late, and how many are missing past the day. */
export type RoundCounts = {
  readonly asked: number;
  readonly certified: number;
  readonly late: number;
  readonly missing: number;
};

/** One organisation in a round. */
export type RoundReturn = {
  readonly organisation: string;
  readonly state: ReturnState | "none";
  readonly on: Day | null;
  /** Newest telling of its state; 0 where there is none. */
  readonly revision: number;
  readonly firstCertified: Day | null;
  /** Days after the due day of its first certification; of a missing one, so far. Null where it is neither. */
  readonly lateDays: number | null;
  readonly missing: boolean;
  readonly amendments: number;
  readonly burden: Burden | null;
};

export type RoundsView = {
  readonly stand: Standpoint;
  readonly rounds: readonly (RoundHead & { readonly counts: RoundCounts })[];
  readonly abilities: { readonly open: boolean };
};

export type RoundView = {
  readonly stand: Standpoint;
  readonly round: RoundHead;
  readonly counts: RoundCounts;
  readonly lines: readonly (Omit<RoundReturn, "organisation"> & {
    readonly organisation: Named;
    /** The viewer may open it. */
    readonly readable: boolean;
    readonly asks: number;
  })[];
  /** Of all returns that the viewer may open. */
  readonly burden: Burden;
  readonly abilities: { readonly open: boolean; readonly close: boolean };
};

/** One step in the life of a return, oldest first. */
export type ReturnStep = {
  readonly state: ReturnState;
  readonly on: Day;
  readonly actNo: number;
  readonly at: Instant;
  /** A certification after the first. */
  readonly amendment: boolean;
  /** Of a return that is a draft again: its provider took it back, or a certifier handed it back, and why. */
  readonly back: {
    readonly by: "provider" | "certifier";
    readonly reason: string | null;
    readonly lang: Language | null;
  } | null;
};

/** What a certification told, or a submission was to tell, as it was then. */
export type Certified = {
  readonly actNo: number;
  readonly on: Day;
  readonly content: ReturnContent;
  readonly changes: readonly ReturnChange[];
};

export type ReturnPage = ReturnView & {
  readonly stand: Standpoint;
  readonly round: RoundHead;
  /** Newest telling of the state; 0 where there is none. */
  readonly revision: number;
  /** A draft is there, of a first return or of an amendment, that the viewer may see. */
  readonly drafted: boolean;
  readonly problems: readonly ReturnProblem[];
  readonly progress: readonly SectionProgress[];
  readonly certified: Certified | null;
  /** The submission that was asked for, as it was then. */
  readonly submitted: Certified | null;
  readonly steps: readonly ReturnStep[];
  /** The viewer submitted it, and so may not certify it. */
  readonly ownSubmission: boolean;
  readonly abilities: {
    readonly fill: boolean;
    readonly submit: boolean;
    readonly certify: boolean;
    readonly handBack: boolean;
    readonly takeBack: boolean;
    readonly accept: boolean;
    readonly sendBack: boolean;
  };
};
