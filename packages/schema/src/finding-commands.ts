import * as z from "zod";
import { Day } from "#day";
import { RuleId, Severity } from "#finding";
import { StandAsked } from "#stand";
import { code, plainText } from "#text";

/** The findings of a look, narrowed where it is asked. */
export const FindingsAsked = StandAsked.extend({
  rule: RuleId.nullable().default(null),
  organisation: code.nullable().default(null),
  severity: Severity.nullable().default(null),
  /** Only those that came since the day compared with; without such a day it narrows nothing. */
  came: z.boolean().default(false),
  /** Only the heaviest few, for a page that is about something else: nothing of causes, nor of what was resolved. */
  brief: z.boolean().default(false),
});
export type FindingsAsked = z.infer<typeof FindingsAsked>;

export const FindingAsked = StandAsked.extend({ id: code });

const command = {
  programme: code,
  finding: code,
  reason: plainText(2000),
  /** What the writer saw of its acceptance; 0 where nothing was said of it. */
  expectedRevision: z.int().min(0),
  idempotencyKey: z.uuid(),
};

/** A finding accepted, with a reason and the day to look at it again. */
export const FindingAccept = z.strictObject({ ...command, reviewOn: Day });
export type FindingAccept = z.infer<typeof FindingAccept>;

/** An acceptance taken back. */
export const FindingReopen = z.strictObject(command);
export type FindingReopen = z.infer<typeof FindingReopen>;
