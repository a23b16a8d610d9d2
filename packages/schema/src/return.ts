import * as z from "zod";
import { Day } from "#day";
import { address, code, plainText } from "#text";
import { AssessmentState, Bites, DeliveryModel, EvidenceKind, type ReturnState } from "#vocabulary";
import { When } from "#when";
import { Language, type Words } from "#words";

/** The language of what was typed. Left out or null: nobody said, as in a workbook. */
const lang = Language.nullable().optional();

/**
 * What an organisation answers in a round. One shape for the screen, the workbook and the certification that tells it.
 * An answer that is not there was not given: it is told as nothing, never as "no". product.md P13.
 */
export const EvidenceAnswer = z.strictObject({
  /** Null for evidence that is new. */
  id: code.nullable().default(null),
  title: plainText(300),
  kind: EvidenceKind,
  address: address.nullable().default(null),
  datedOn: Day,
  expiresOn: Day.nullable().default(null),
  /** Of its title. */
  lang,
});
export type EvidenceAnswer = z.infer<typeof EvidenceAnswer>;

export const CriterionAnswer = z.strictObject({
  criterion: code,
  state: AssessmentState,
  expected: When.nullable().default(null),
  remark: plainText(2000).nullable().default(null),
  evidence: z.array(EvidenceAnswer).max(50).default([]),
  /** Of its remark. */
  lang,
});
export type CriterionAnswer = z.infer<typeof CriterionAnswer>;

export const MilestoneAnswer = z.strictObject({
  /** The activity's code with its owner; a code that is not there yet is a new milestone, with a title. */
  code,
  title: z
    .strictObject({ en: plainText(300), cy: plainText(300) })
    .nullable()
    .default(null),
  forecast: When.nullable().default(null),
  actual: When.nullable().default(null),
  reason: plainText(1000).nullable().default(null),
  /** Of its reason: a title is in both. */
  lang,
});
export type MilestoneAnswer = z.infer<typeof MilestoneAnswer>;

export const ConcernAnswer = z.strictObject({
  code,
  text: plainText(2000),
  bites: Bites,
  when: When.nullable().default(null),
  open: z.boolean(),
  lang,
});
export type ConcernAnswer = z.infer<typeof ConcernAnswer>;

export const ReturnContent = z.strictObject({
  criteria: z.array(CriterionAnswer).max(500).default([]),
  milestones: z.array(MilestoneAnswer).max(20_000).default([]),
  concerns: z.array(ConcernAnswer).max(500).default([]),
  /** Authorities only. */
  model: DeliveryModel.nullable().default(null),
  /** Sections said to be as they were: told again, which renews their freshness. */
  unchanged: z
    .array(z.enum(["criteria", "milestones", "concerns", "model"]))
    .max(4)
    .default([]),
});
export type ReturnContent = z.infer<typeof ReturnContent>;
export const returnSections = ["criteria", "milestones", "concerns", "model"] as const;
export type ReturnSection = (typeof returnSections)[number];

/** What was known when the return was opened, beside which the answers stand. */
export type ReturnForm = {
  readonly programme: string;
  readonly round: {
    readonly id: string;
    readonly title: Words;
    readonly opens: Day;
    readonly due: Day;
    readonly closes: Day;
    readonly cutOff: Day;
  };
  readonly organisation: { readonly code: string; readonly name: Words };
  /** How it delivers is asked of authorities alone. Left out: it is not asked. */
  readonly asksModel?: boolean;
  readonly criteria: readonly {
    readonly criterion: string;
    readonly text: Words;
    readonly workstream: string;
    readonly workstreamName: Words;
    readonly necessity: "must" | "improves";
    readonly accepts: readonly EvidenceKind[];
    readonly applies: boolean;
  }[];
  readonly milestones: readonly {
    readonly code: string;
    readonly title: Words;
    readonly baseline: When | null;
  }[];
  /** What is told already, in the shape of the answers: the return opens with it filled in. */
  readonly known: ReturnContent;
};

/** The work that a return asks for, in cells. product.md P13. */
export type Burden = {
  readonly asked: number;
  readonly prefilled: number;
  readonly unchanged: number;
};

/** One thing that a return would change, for the list that is shown before it is confirmed. */
export type ReturnChange = {
  readonly section: ReturnSection;
  /** Criterion, milestone or concern. */
  readonly of: string;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The languages of both, where they are texts that people typed. */
  readonly langs?: { readonly before: Language | null; readonly after: Language | null };
};

export type ReturnAsk = {
  readonly section: ReturnSection;
  readonly of: string;
  readonly reason: string;
  readonly askedBy: "government" | "certifier";
  readonly lang: Language | null;
};

/** A draft as stored, or the return as certified. */
export type ReturnView = {
  readonly form: ReturnForm;
  readonly content: ReturnContent;
  readonly state: ReturnState | "none";
  readonly version: number;
  readonly savedAt: string | null;
  readonly changes: readonly ReturnChange[];
  readonly burden: Burden;
  /** What the government, or a certifier, asked to be looked at again, by question. */
  readonly asks: readonly ReturnAsk[];
};

/** What is wrong with an answer: it must be put right, or it may stand once a person has confirmed it. */
export const returnProblemCodes = [
  "section-unanswered",
  "not-asked",
  "given-twice",
  "does-not-apply",
  "evidence-missing",
  "evidence-not-accepted",
  "evidence-not-known",
  "evidence-in-future",
  "expires-before-dated",
  "expected-past",
  "not-applicable-must",
  "remark-missing",
  "title-missing",
  "date-missing",
  "reason-missing",
  "reason-unused",
  "actual-in-future",
  "when-order",
  "model-not-asked",
] as const;
export type ReturnProblem = {
  readonly section: ReturnSection;
  readonly of: string;
  readonly field: string;
  readonly code: (typeof returnProblemCodes)[number];
  readonly severity: "must" | "confirm";
};

/** How far a section is: what it asks, what was answered or said to be as it was, what would change. */
export type SectionProgress = {
  readonly section: ReturnSection;
  readonly asked: number;
  readonly answered: number;
  readonly changed: number;
  readonly unchanged: boolean;
};
