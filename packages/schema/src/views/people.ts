import type { Instant } from "#day";
import type { Grant } from "#permission/viewer";
import type { Role } from "#persona";
import type { OrganisationKind } from "#vocabulary";
import type { Language, Words } from "#words";

export type PersonLine = {
  readonly id: string;
  readonly name: string | null;
  readonly language: Language | null;
  readonly suspendedAt: Instant | null;
  readonly version: number;
  readonly you: boolean;
  /** `withdraw`: the reader may take it away. */
  readonly grants: readonly (Grant & { readonly withdraw: boolean })[];
  readonly abilities: { readonly suspend: boolean };
};

export const invitationStates = ["open", "expired", "accepted", "ended"] as const;
export type InvitationLine = {
  readonly id: string;
  readonly name: string | null;
  readonly grants: readonly Grant[];
  readonly language: Language | null;
  readonly expiresAt: Instant;
  readonly state: (typeof invitationStates)[number];
  readonly abilities: { readonly end: boolean };
};

/** What the reader may give in a programme; programme null stands for all of them. */
export type Offer = {
  readonly programme: string | null;
  readonly roles: readonly Role[];
  readonly organisations: readonly {
    readonly code: string;
    readonly kind: OrganisationKind;
    readonly name: Words;
  }[];
};

export type PeopleView = {
  readonly people: readonly PersonLine[];
  readonly invitations: readonly InvitationLine[];
  readonly offers: readonly Offer[];
};

/** The link's token is told this once. */
export type Invited = {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Instant;
};

export type SessionView = {
  /** Null for somebody signed out, and where roles are tried out. */
  readonly person: {
    readonly name: string | null;
    readonly grants: readonly Grant[];
    readonly secondsLeft: number;
    /** False where the end is the session's last: doing something does not put it off. */
    readonly extendable: boolean;
  } | null;
  readonly abilities: {
    readonly createProgramme: boolean;
    readonly readPeople: boolean;
  };
};

export type SessionsView = {
  readonly sessions: readonly {
    readonly id: string;
    readonly label: string;
    readonly startedAt: Instant;
    readonly seenAt: Instant;
    readonly current: boolean;
  }[];
};
