import * as z from "zod";
import { Day } from "#day";
import { address, code, plainText } from "#text";
import { Confidence, DependencySide, EvidenceKind, LinkType } from "#vocabulary";
import { When } from "#when";
import { Language, words } from "#words";

/** What begins something: an identity and the first that is told of it, in one act. What is told later is `TellOne`. */
const begins = { programme: code, idempotencyKey: z.uuid() };

/** Evidence, and the criteria that rest on it. A note is private text: it lies where it can be erased. */
export const AddEvidence = z.strictObject({
  ...begins,
  organisation: code,
  criteria: z.array(code).min(1, "choice.required").max(50),
  title: plainText(300),
  kind: EvidenceKind,
  address: address.nullable().default(null),
  note: plainText(20_000).nullable().default(null),
  datedOn: Day,
  expiresOn: Day.nullable().default(null),
  /** The language of its title and note. */
  lang: Language.nullable().default(null),
});
export type AddEvidence = z.infer<typeof AddEvidence>;

/** A milestone with its first date: the original baseline and the first forecast are the same day. */
export const AddMilestone = z.strictObject({
  ...begins,
  organisation: code,
  title: words(300),
  workstream: code.nullable().default(null),
  makesTrue: z.array(code).max(100).default([]),
  ownerRole: plainText(200).nullable().default(null),
  changesSchools: z.boolean().nullable().default(null),
  when: When,
});
export type AddMilestone = z.infer<typeof AddMilestone>;

/**
 * One side of a dependency stated, and the dependency begun where nobody stated it before. The giver's end is a milestone,
 * or an organisation where what it gives has no milestone yet.
 */
export const AddDependency = z.strictObject({
  ...begins,
  side: DependencySide,
  giver: code,
  taker: code,
  when: When.nullable().default(null),
  confidence: Confidence.nullable().default(null),
  type: LinkType.default("FS"),
  lag: z.int().min(-10_000).max(10_000).default(0),
});
export type AddDependency = z.infer<typeof AddDependency>;

export const WorkspaceAsked = z.strictObject({ programme: code, organisation: code });
