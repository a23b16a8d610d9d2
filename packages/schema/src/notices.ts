import * as z from "zod";
import type { Day, Instant } from "#day";
import { code } from "#text";
import type { Named } from "#views/standpoint";
import { Language, type Titled, type Words } from "#words";

/** What somebody is told of. Words for each are in the language area `notices`. */
export const noticeKinds = [
  "round-opened",
  "return-due",
  "return-late",
  "return-sent-back",
  "return-handed-back",
  "return-certified",
  "return-accepted",
  "milestone-moved",
  "plan-shared",
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What a weekly mail would bring too late. */
const pressing: ReadonlySet<NoticeKind> = new Set([
  "return-due",
  "return-late",
  "return-sent-back",
  "return-handed-back",
]);
export const isPressing = (kind: NoticeKind): boolean => pressing.has(kind);

export const digests = ["off", "daily", "weekly"] as const;
export type Digest = (typeof digests)[number];

/** What a notice keeps: codes and days alone. Titles and names are looked up when it is read, by who may read them then. */
export const NoticePayload = z.strictObject({
  round: code.nullable().default(null),
  organisation: code.nullable().default(null),
  /** Ten at most; `n` says how many there are. */
  milestones: z.array(code).default([]),
  n: z.int().min(1).default(1),
  day: z.string().nullable().default(null),
});
export type NoticePayload = Omit<z.infer<typeof NoticePayload>, "day"> & {
  readonly day: Day | null;
};

const ofProgramme = { programme: code };
export const NoticesAsked = z.strictObject(ofProgramme);
export const MarkSeen = z.strictObject(ofProgramme);
export const SavePreference = z.strictObject({
  ...ofProgramme,
  digest: z.enum(digests, "choice.required"),
  language: Language.nullable(),
  /** The version that the writer saw; 0 where nothing was saved. */
  expectedVersion: z.int().min(0),
});
export type SavePreference = z.infer<typeof SavePreference>;
export const MakeCalendarAddress = z.strictObject(ofProgramme);

export type Preference = {
  readonly digest: Digest;
  readonly language: Language | null;
  readonly version: number;
};
export type NoticeLine = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly at: Instant;
  readonly seen: boolean;
  readonly day: Day | null;
  readonly n: number;
  readonly round: { readonly id: string; readonly title: Words } | null;
  readonly organisation: Named | null;
  readonly milestones: readonly { readonly id: string; readonly title: Titled }[];
};
export type NoticesView = {
  readonly notices: readonly NoticeLine[];
  readonly preference: Preference;
  /** False where nothing can be mailed: a role that is tried out, or a person without an address. */
  readonly mailed: boolean;
};
