import * as z from "zod";
import { Day } from "#day";
import type { PlanFileProblem } from "#plan-file";
import { code, plainText } from "#text";
import type { Named, Standpoint } from "#views/standpoint";
import { Language } from "#words";
import type { Words } from "#words";

/** What a plan file is to become. */
export const PlanImportAsked = z.strictObject({
  programme: code,
  organisation: code,
  workstream: code.nullable().default(null),
  /** The language that its names are written in. */
  written: Language,
  /** Where the file has no start of its own. */
  start: Day.nullable().default(null),
});
export type PlanImportAsked = z.infer<typeof PlanImportAsked>;

/** The same file again, and what its uploader saw it would change. */
export const PlanImportConfirmed = PlanImportAsked.extend({
  seen: z.string().regex(/^[0-9a-f]{64}$/u, "code.malformed"),
  reason: plainText(1000).nullable().default(null),
  /** The language of the reason. */
  lang: Language.nullable().default(null),
  idempotencyKey: z.uuid(),
});
export type PlanImportConfirmed = z.infer<typeof PlanImportConfirmed>;

export const planChangeKinds = [
  "new",
  "title",
  "duration",
  "owner",
  "forecast",
  "baseline",
  "actual",
  "link",
] as const;
/** One line of what would change. Days are ISO days; a link's value is the giver's title with its type and lag. */
export type PlanChange = {
  readonly kind: (typeof planChangeKinds)[number];
  readonly activity: string;
  readonly title: string;
  readonly before: string | null;
  readonly after: string | null;
};

export type PlanProblemSaid = PlanFileProblem & { readonly en: string; readonly cy: string };
export type PlanImportAnswer = {
  readonly accepted: boolean;
  /** The act that told it; null before. */
  readonly actNo: number | null;
  /** Told meanwhile: `changes` are those of now, and nothing was told. */
  readonly conflict: boolean;
  /** What was seen: sent back to confirm. */
  readonly seen: string;
  readonly problems: readonly PlanProblemSaid[];
  readonly changes: readonly PlanChange[];
};

export type PlanImportView = {
  readonly stand: Standpoint;
  readonly organisation: Named;
  readonly workstreams: readonly { readonly id: string; readonly name: Words }[];
  readonly abilities: { readonly import: boolean };
};
