import type { DataQuality } from "#data-quality";
import type { Day } from "#day";
import type { ActivityChange, ExplainedStep, Ledger, LedgerMove, PairChange } from "#explained";
import type { Named, Sources, Standpoint } from "#views/standpoint";
import type { OrganisationKind } from "#vocabulary";
import type { Titled, Words } from "#words";

export type PairChangeLine = Omit<PairChange, "organisation"> & { readonly organisation: Named };
export type ActivityChangeLine = Omit<ActivityChange, "organisation" | "title" | "driving"> & {
  readonly organisation: Named;
  readonly title: Titled | null;
  readonly driving: readonly { readonly id: string; readonly title: Titled | null }[];
};

export type StepLine = {
  readonly step: ExplainedStep;
  readonly move: LedgerMove;
  /** Musts that became met, and that are met no more: their difference is what moved. */
  readonly gained: number;
  readonly lost: number;
  /** Those whose ledger it moved; empty where the page is of one. */
  readonly organisations: readonly { readonly organisation: Named; readonly move: LedgerMove }[];
  readonly pairs: readonly PairChangeLine[];
  /** Left out to keep the page short. */
  readonly pairsMore: number;
  /** Of organisations that the reader sees as others do: counted, not shown. */
  readonly pairsHidden: number;
  readonly activities: readonly ActivityChangeLine[];
  readonly activitiesMore: number;
};

/** What changed between two days and why. Both days as known now. */
export type ExplainedView = {
  readonly stand: Standpoint;
  readonly from: Day;
  readonly to: Day;
  /** How the earlier day was chosen: asked for, the cut-off of the last round, or so many days before. */
  readonly chosen: "asked" | "round" | "days";
  /** Null: the whole programme. */
  readonly organisation: Named | null;
  readonly before: Ledger;
  readonly after: Ledger;
  readonly total: LedgerMove;
  readonly steps: readonly StepLine[];
  /** Everyone who can be looked at alone, in the order of their codes. */
  readonly organisations: readonly Named[];
  readonly criterionTexts: Readonly<Record<string, Words>>;
  readonly evidenceTitles: Readonly<Record<string, string>>;
  readonly sources: Sources;
};

export type DataQualityLine = Omit<DataQuality, "organisation"> & {
  readonly organisation: Named;
  readonly kind: OrganisationKind;
};
export type DataQualityView = {
  readonly stand: Standpoint;
  /** The newest round that asks, and since when it allows; null where none does. */
  readonly allows: { readonly round: Words; readonly from: Day } | null;
  readonly lines: readonly DataQualityLine[];
};
