import type * as z from "zod";
import type { Severity } from "#finding";
import type { FindingsSeen } from "#views/findings-page";
import type { LedgerCover, LedgerNames } from "#views/ledger";
import type { MemberLine } from "#views/organisation";
import type { Standpoint } from "#views/standpoint";
import type { DeliveryModel, ModelTime, OrganisationKind } from "#vocabulary";
import type { When } from "#when";
import type { Words } from "#words";

/** One organisation, with how much is said of it on the day. */
export type MapTile = {
  readonly code: string;
  readonly name: Words;
  readonly kind: OrganisationKind;
  /** Those that touch it, by weight; null where the viewer is not shown them. */
  readonly findings: Readonly<Record<Severity, number>> | null;
  /** To others: how many functions, to how many authorities. */
  readonly provides: { readonly functions: number; readonly authorities: number };
  /** Dependencies that are not settled: what it waits for from others, and what others wait for from it. */
  readonly waits: number;
  readonly gives: number;
};

export type MapMember = Pick<MemberLine, "agreement" | "state" | "holds" | "past"> & {
  readonly code: string;
  /** Whoever says so: the member itself first. */
  readonly statedBy: readonly string[];
};
export type MapBox = {
  readonly code: string;
  readonly from: When | null;
  readonly until: When | null;
  readonly members: readonly MapMember[];
};
/** An authority that is said to be in no arrangement on the day, with what is said of it instead. */
export type MapApart = {
  readonly code: string;
  readonly model: {
    readonly model: z.infer<typeof DeliveryModel>;
    readonly phase: ModelTime;
    readonly statedBy: string;
  } | null;
  readonly before: readonly string[];
  readonly coming: readonly string[];
};

/** Functions of which the same is said, and with whom: of whom `all` are all the authorities. No one: nobody is named. */
export type MapProvision = {
  readonly cover: LedgerCover;
  readonly functions: readonly string[];
  readonly others: readonly string[];
  readonly all: boolean;
};
export type MapWaits = { readonly other: string; readonly open: number; readonly late: number };
/** All that ties one organisation to others. */
export type MapLinks = {
  readonly code: string;
  readonly provides: readonly MapProvision[];
  readonly provided: readonly MapProvision[];
  readonly waits: readonly MapWaits[];
  readonly gives: readonly MapWaits[];
};

/** The whole system as at a day. Everything in the order of codes, never by result. */
export type SystemMapView = {
  readonly stand: Standpoint;
  readonly seen: FindingsSeen;
  readonly organisations: readonly MapTile[];
  /** Those that are no arrangement and no authority. */
  readonly national: readonly string[];
  readonly arrangements: readonly MapBox[];
  /** Arrangements that have ended. */
  readonly before: readonly MapBox[];
  readonly apart: readonly MapApart[];
  /** Of the organisation that is asked for; null where none is, or none has that code. */
  readonly links: MapLinks | null;
  /** Functions that the links speak of, and what else they name. */
  readonly names: LedgerNames;
};
