import * as z from "zod";
import { Day } from "#day";
import { code, plainText } from "#text";
import { TellingKind } from "#vocabulary";
import { Language } from "#words";

/** What people tell by hand, one fact at a time. Programme, criteria and rounds have verbs of their own. */
export const tellable = [
  "assessment",
  "evidenceTold",
  "reliance",
  "claimReliance",
  "activityTold",
  "activityDate",
  "dependencySide",
  "riskTold",
  "concernTold",
  "feedbackTold",
  "ratingTold",
  "membership",
  "provision",
  "deliveryModel",
] as const;
export type Tellable = (typeof tellable)[number];

/**
 * One fact told: a change of the world, a correction of what was said, or a row taken back. The fact has its table's
 * shape; `expectedRevision` is what the writer saw (0: nothing told of it yet).
 */
export const TellOne = z.strictObject({
  programme: code,
  table: z.enum(tellable),
  fact: z.record(z.string(), z.unknown()),
  /** The day it counts from; null for today. Never in the future. */
  effectiveOn: Day.nullable().default(null),
  telling: TellingKind.default("change"),
  corrects: code.nullable().default(null),
  expectedRevision: z.int().min(0),
  reason: plainText(1000).nullable().default(null),
  /** Given back when a change is dated before the newest row: the writer says that it is meant. */
  meant: z.boolean().default(false),
  /** The language of what was typed; null for none, or for words that stay as they were. */
  lang: Language.nullable().default(null),
  idempotencyKey: z.uuid(),
});
export type TellOne = z.infer<typeof TellOne>;
