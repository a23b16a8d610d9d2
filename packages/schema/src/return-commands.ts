import * as z from "zod";
import { Day } from "#day";
import {
  ConcernAnswer,
  CriterionAnswer,
  MilestoneAnswer,
  ReturnContent,
  returnSections,
} from "#return";
import { code, plainText } from "#text";
import { DeliveryModel } from "#vocabulary";
import { Language, words } from "#words";

const section = z.enum(returnSections);
/** One for each intended action: sent again, it acts once. */
const idempotencyKey = z.uuid();
/** The revision that the writer saw; 0 where nothing was told. */
const expectedRevision = z.int().min(0);

export const ReturnOf = z.strictObject({ programme: code, round: code, organisation: code });
export type ReturnOf = z.infer<typeof ReturnOf>;

export const OpenRound = z.strictObject({
  programme: code,
  round: code,
  title: words(200),
  due: Day,
  closes: Day,
  cutOff: Day,
  expectedRevision,
  idempotencyKey,
});
export type OpenRound = z.infer<typeof OpenRound>;

export const CloseRound = z.strictObject({
  programme: code,
  round: code,
  expectedRevision,
  idempotencyKey,
});
export type CloseRound = z.infer<typeof CloseRound>;

/** Answers given or given anew, each in place of the one before; those not named stay as they are in the draft. */
export const ReturnAnswers = z.strictObject({
  criteria: z.array(CriterionAnswer).max(500).default([]),
  milestones: z.array(MilestoneAnswer).max(500).default([]),
  concerns: z.array(ConcernAnswer).max(500).default([]),
  model: DeliveryModel.nullable().optional(),
  unchanged: z.array(section).max(4).optional(),
  /** Answers taken back: as if they had not been given. */
  removed: z
    .array(z.strictObject({ section, of: code }))
    .max(500)
    .default([]),
});
export type ReturnAnswers = z.infer<typeof ReturnAnswers>;

const draft = {
  /** The version that the writer saw; 0 where there was no draft. */
  expectedVersion: z.int().min(0),
  /** The last act that the writer's page had read. */
  seenAct: z.int().min(0),
  idempotencyKey,
};
export const SaveDraft = ReturnOf.extend({ ...draft, answers: ReturnAnswers });
export type SaveDraft = z.infer<typeof SaveDraft>;

/** A whole draft in place of the one before, as a workbook gives it. */
export const ReplaceDraft = ReturnOf.extend({ ...draft, content: ReturnContent });
export type ReplaceDraft = z.infer<typeof ReplaceDraft>;

export const SubmitReturn = ReturnOf.extend({
  expectedVersion: z.int().min(1),
  /** The provider declares that the answers are right to the best of their knowledge. */
  declared: z.literal(true, "declaration.required"),
  /** The provider has looked at everything that had to be confirmed. */
  confirmed: z.boolean(),
  idempotencyKey,
});
export type SubmitReturn = z.infer<typeof SubmitReturn>;

export const CertifyReturn = ReturnOf.extend({
  expectedVersion: z.int().min(1),
  /** The last act that the certifier's page had read: what they saw change is what is told. */
  seenAct: z.int().min(0),
  declared: z.literal(true, "declaration.required"),
  idempotencyKey,
});
export type CertifyReturn = z.infer<typeof CertifyReturn>;

/** The language in which the reasons are typed. */
const lang = Language.nullable().default(null);
const asks = z.array(z.strictObject({ section, of: code, reason: plainText(1000) })).max(200);

/** A certifier gives it back to its provider: a reason for each question, or one for all of it. */
export const HandBackReturn = ReturnOf.extend({
  expectedVersion: z.int().min(1),
  reason: plainText(1000).nullable(),
  asks,
  lang,
  idempotencyKey,
}).refine(({ reason, asks: each }) => reason !== null || each.length > 0, {
  path: ["reason"],
  message: "asks.required",
});
export type HandBackReturn = z.infer<typeof HandBackReturn>;

/** The provider takes back what nobody has certified yet. */
export const TakeBackReturn = ReturnOf.extend({ expectedVersion: z.int().min(1), idempotencyKey });
export type TakeBackReturn = z.infer<typeof TakeBackReturn>;

export const SendBackReturn = ReturnOf.extend({
  expectedRevision: z.int().min(1),
  asks: asks.min(1, "asks.required"),
  lang,
  idempotencyKey,
});
export type SendBackReturn = z.infer<typeof SendBackReturn>;

export const AcceptReturn = ReturnOf.extend({ expectedRevision: z.int().min(1), idempotencyKey });
export type AcceptReturn = z.infer<typeof AcceptReturn>;
