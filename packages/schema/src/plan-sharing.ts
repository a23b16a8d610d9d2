import * as z from "zod";
import type { Day } from "#day";
import type { Named, Standpoint } from "#views/standpoint";
import { code, plainText } from "#text";
import { Language } from "#words";

/**
 * Improvement plans are an authority's own. Nobody else knows that one exists until its authority shares a version with
 * an audience: named authorities by their codes, or one of these. product.md P12.
 */
export const audiences = ["all-authorities", "body", "group"] as const;

const version = z.int().min(1).max(10_000);

export const AddPlanVersion = z.strictObject({
  programme: code,
  organisation: code,
  plan: code,
  /** One there already, in a language that it lacks, or the next. */
  version,
  planLanguage: Language,
  title: plainText(300),
  text: plainText(100_000),
  idempotencyKey: z.uuid(),
});
export type AddPlanVersion = z.infer<typeof AddPlanVersion>;

export const SharePlan = z.strictObject({
  programme: code,
  organisation: code,
  plan: code,
  version,
  audience: code,
  given: z.boolean(),
  expectedRevision: z.int().min(0),
  idempotencyKey: z.uuid(),
});
export type SharePlan = z.infer<typeof SharePlan>;

/** `planLanguage` is the reader's: where the version is not told in it, the other is opened, and said to be. */
export const OpenPlan = z.strictObject({
  programme: code,
  organisation: code,
  plan: code,
  version,
  planLanguage: Language,
});
export type OpenPlan = z.infer<typeof OpenPlan>;

export type PlanText = { readonly planLanguage: Language; readonly title: string };
type VersionLine = {
  readonly version: number;
  /** The first day that it was told. */
  readonly from: Day;
  /** One for each language that it is told in, at least one. */
  readonly texts: readonly [PlanText, ...PlanText[]];
};
type OfPlan<V> = {
  readonly plan: string;
  readonly owner: Named;
  /** Newest first. */
  readonly versions: readonly [V, ...V[]];
};
export type PlanLine = OfPlan<VersionLine>;
export type OwnVersion = VersionLine & {
  readonly consents: readonly {
    readonly audience: string;
    readonly given: boolean;
    readonly revision: number;
  }[];
  readonly openings: readonly {
    readonly by: Named;
    readonly planLanguage: Language;
    readonly at: string;
  }[];
};
export type OwnPlan = OfPlan<OwnVersion>;
export type PlansView = {
  readonly stand: Standpoint;
  /** The authorities whose plans the viewer keeps, and all with whom one can be shared. */
  readonly keeps: readonly Named[];
  readonly authorities: readonly Named[];
  readonly own: readonly OwnPlan[];
  readonly sharedWithMe: readonly PlanLine[];
  /** Who shares with whom, for those who may see the reach: never what. */
  readonly reach:
    | readonly { readonly owner: Named; readonly audiences: readonly string[] }[]
    | null;
};

/** A version's text in a language, or in the other where it is told in that alone. */
export const textIn = <T extends { readonly planLanguage: Language }>(
  texts: readonly [T, ...T[]],
  language: Language,
): T => texts.find(({ planLanguage }) => planLanguage === language) ?? texts[0];
