import type { GivenFact } from "@parod/schema/told/tables";
import type { DeliveryModel, Necessity, StageCode, Track } from "@parod/schema/vocabulary";
import type { Words } from "@parod/schema/words";
import data from "./catalogue.json" with { type: "json" };

export const catalogueIds = ["dysgu", "authority", "system"] as const;
export type CatalogueId = (typeof catalogueIds)[number];
/** Who must bring a condition of the system. */
export type SystemOwner = "welsh-government" | "estyn";

export type Criterion = {
  readonly id: string;
  readonly text: Words;
  readonly necessity: Necessity;
  readonly stage: StageCode;
  readonly accepts: GivenFact<"criterionTold">["accepts"];
  /** Days after which it must be confirmed again; null = never. */
  readonly freshDays: number | null;
  readonly models: readonly DeliveryModel[];
  readonly grounds: string;
  readonly remark?: Words;
  /** In the catalogue `system` alone. */
  readonly owner?: SystemOwner;
};
export type Workstream = {
  readonly id: string;
  readonly name: Words;
  readonly track: Track;
  readonly criteria: readonly Criterion[];
};
export type Stage = {
  readonly code: StageCode;
  readonly ordinal: number;
  readonly target: boolean;
};
export type Catalogue = {
  readonly id: CatalogueId;
  readonly stages: readonly Stage[];
  readonly workstreams: readonly Workstream[];
};
export type LedgerFunction = {
  readonly id: string;
  readonly text: Words;
  readonly level: "L" | "P" | "N" | "L/P" | "L/N";
  readonly shareable: boolean;
  /** Who is likely to have provided it before, and who after. */
  readonly likely: string;
};

const given = data as unknown as {
  readonly catalogues: readonly Catalogue[];
  readonly functions: readonly LedgerFunction[];
};

/** What must be true of Dysgu, of each authority and of the system: proposals, Welsh unreviewed. */
export const catalogues: readonly Catalogue[] = given.catalogues;
export const functions: readonly LedgerFunction[] = given.functions;

/** The criteria of a catalogue in its own order. */
export const criteriaOf = (id: CatalogueId): readonly Criterion[] =>
  catalogues
    .filter((catalogue) => catalogue.id === id)
    .flatMap(({ workstreams }) => workstreams)
    .flatMap(({ criteria }) => criteria);
