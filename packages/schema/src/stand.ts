import * as z from "zod";
import { Day } from "#day";
import { code } from "#text";
import { Language } from "#words";

/** What a page asks for: which programme, as at which day, known when, compared with which day. */
export const StandAsked = z.strictObject({
  programme: code.default("public-record"),
  asAt: Day.nullable().default(null),
  /** `then` = as was known at the end of that day; a day = as known at its end; null = as we know it now. */
  knownAt: z
    .union([z.literal("then"), Day])
    .nullable()
    .default(null),
  compare: Day.nullable().default(null),
});
export type StandAsked = z.infer<typeof StandAsked>;

/** The write of the first thread: a milestone's forecast moved, with a reason. */
export const MoveForecast = z.strictObject({
  programme: code,
  activity: code,
  from: Day,
  to: Day,
  reason: z.string("text.required").trim().min(1, "text.required").max(1000, "text.tooLong"),
  /** The language of the reason. */
  lang: Language.nullable().default(null),
  /** The revision of the forecast that the writer saw; 0 where none was told. */
  expectedRevision: z.int().min(0),
  /** One per intended action: sent again, it acts once. */
  idempotencyKey: z.uuid(),
});
export type MoveForecast = z.infer<typeof MoveForecast>;
