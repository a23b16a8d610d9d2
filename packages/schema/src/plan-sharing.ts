import * as z from "zod";
import type { Named, Standpoint } from "#views/standpoint";
import { code, plainText } from "#text";
import { Language } from "#words";

/**
 * Improvement plans are an authority's own. Nobody else knows that one exists until its authority shares a version with
 * an audience: named authorities by their codes, or one of these. product.md P12.
 */
export const audiences = ["all-authorities", "body", "group"] as const;

export const AddPlanVersion = z.strictObject({
  programme: code,
  organisation: code,
  plan: code,
  title: plainText(300),
  planLanguage: Language,
  text: plainText(100_000),
  expectedRevision: z.int().min(0),
  idempotencyKey: z.uuid(),
});
export type AddPlanVersion = z.infer<typeof AddPlanVersion>;

export const SharePlan = z.strictObject({
  programme: code,
  organisation: code,
  plan: code,
  version: z.int().min(1).max(10_000),
  audience: code,
  given: z.boolean(),
  expectedRevision: z.int().min(0),
  idempotencyKey: z.uuid(),
});
export type SharePlan = z.infer<typeof SharePlan>;

export const OpenPlan = z.strictObject({
  programme: code,
  organisation: code,
  plan: code,
  planLanguage: Language,
});
export type OpenPlan = z.infer<typeof OpenPlan>;

export type PlanLine = {
  readonly plan: string;
  readonly owner: Named;
  readonly version: number;
  readonly title: string;
  readonly planLanguage: Language;
};
export type OwnPlan = PlanLine & {
  readonly revision: number;
  readonly consents: readonly {
    readonly audience: string;
    readonly given: boolean;
    readonly version: number;
    readonly revision: number;
  }[];
  readonly openings: readonly {
    readonly by: Named;
    readonly version: number;
    readonly at: string;
  }[];
};
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
