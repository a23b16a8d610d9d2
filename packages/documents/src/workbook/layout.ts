import { workbookColumns, type WorkbookColumn, type WorkbookSheet } from "@parod/schema/workbook";
import type { ReturnForm } from "@parod/schema/return";
import { AssessmentState, Bites, deliveryModels, evidenceKinds } from "@parod/schema/vocabulary";
import { languages, type Language } from "@parod/schema/words";
import { fold } from "@parod/language/fold";
import { speaker } from "@parod/language/translate";
import { bareWord } from "#workbook/read/plain";

/** What a column's cells are: locked words, a code, free text, a day, or a choice from a list. */
export type Choice = "state" | "kind" | "bites" | "yesNo" | "model";
export type Kind = "locked" | "code" | "criterionCode" | "text" | "day" | "delivery" | Choice;

type Column = { readonly kind: Kind; readonly width: number; readonly max?: number };
const day: Column = { kind: "day", width: 20 };
const text = (max: number, width: number = 44): Column => ({ kind: "text", width, max });

/** One entry for each column of the template. Read by the writer and the reader alike. */
export const columnOf: Readonly<Record<WorkbookColumn, Column>> = {
  code: { kind: "code", width: 16 },
  workstream: { kind: "locked", width: 24 },
  criterion: { kind: "locked", width: 60 },
  necessity: { kind: "locked", width: 12 },
  state: { kind: "state", width: 20 },
  expectedFrom: day,
  expectedTo: day,
  remark: text(2000),
  expectedWordsEn: text(200, 24),
  expectedWordsCy: text(200, 24),
  evidence: { kind: "code", width: 18 },
  title: text(300),
  kind: { kind: "kind", width: 24 },
  address: text(2000, 40),
  datedOn: day,
  expiresOn: day,
  titleEn: text(300),
  titleCy: text(300),
  baseline: { kind: "locked", width: 22 },
  forecastFrom: day,
  forecastTo: day,
  actualFrom: day,
  actualTo: day,
  reason: text(1000),
  forecastWordsEn: text(200, 24),
  forecastWordsCy: text(200, 24),
  actualWordsEn: text(200, 24),
  actualWordsCy: text(200, 24),
  text: text(2000, 60),
  bites: { kind: "bites", width: 22 },
  open: { kind: "yesNo", width: 14 },
  whenFrom: day,
  whenTo: day,
  whenWordsEn: text(200, 24),
  whenWordsCy: text(200, 24),
  question: { kind: "locked", width: 60 },
  answer: { kind: "delivery", width: 30 },
};

export const choices = {
  state: AssessmentState.options,
  kind: evidenceKinds,
  bites: Bites.options,
  yesNo: ["yes", "no"],
  model: deliveryModels,
} as const satisfies Readonly<Record<Choice, readonly string[]>>;

/** A choice's word in a language. */
export function sayChoice(choice: Choice, value: string, language: Language): string {
  const { t } = speaker(language);
  switch (choice) {
    case "state":
      return t(`states.assessment.${value as (typeof choices.state)[number]}`);
    case "kind":
      return t(`states.evidence.${value as (typeof choices.kind)[number]}`);
    case "bites":
      return t(`states.bites.${value as (typeof choices.bites)[number]}`);
    case "yesNo":
      return t(`workbook.choice.${value as (typeof choices.yesNo)[number]}`);
    case "model":
      return t(`states.model.${value as (typeof choices.model)[number]}`);
  }
}

const alsoYesNo: Readonly<Record<string, string>> = {
  y: "yes",
  true: "yes",
  gwir: "yes",
  oes: "yes",
  ydy: "yes",
  ydyn: "yes",
  do: "yes",
  n: "no",
  false: "no",
  anwir: "no",
  "nac oes": "no",
  "nac ydy": "no",
  "nac ydyn": "no",
  naddo: "no",
  nage: "no",
};

const byWord = new Map(
  (Object.keys(choices) as Choice[]).map((choice) => [
    choice,
    new Map<string, string>([
      ...(choice === "yesNo" ? Object.entries(alsoYesNo) : []),
      ...choices[choice].flatMap((value) => [
        [fold(value), value] as const,
        ...languages.map((language) => [fold(sayChoice(choice, value, language)), value] as const),
      ]),
    ]),
  ]),
);

/** The value that a typed or pasted word means, in either language or as its code; spaces, case, accents and what cannot be seen do not count. */
export const choiceOf = (choice: Choice, typed: string): string | null =>
  byWord.get(choice)?.get(fold(bareWord(typed))) ?? null;

const headings = new Map(
  (Object.keys(workbookColumns) as WorkbookSheet[]).map((sheet) => [
    sheet,
    new Map<string, WorkbookColumn>(
      workbookColumns[sheet].flatMap((column) =>
        languages.map(
          (language) => [fold(speaker(language).t(`workbook.column.${column}`)), column] as const,
        ),
      ),
    ),
  ]),
);
export const columnByHeading = (sheet: WorkbookSheet, heading: string): WorkbookColumn | null =>
  headings.get(sheet)?.get(fold(bareWord(heading))) ?? null;

export const sheetNames = (sheet: WorkbookSheet | "errors" | "cover"): readonly string[] =>
  languages.map((language) => fold(speaker(language).t(`workbook.sheet.${sheet}`)));

export const identitySheet = "parod-identity";
export const listsSheet = "parod-lists";
/** Grows with every change after which an older workbook would be misread. */
export const templateVersion = 1;

/** What a return asks: criteria that were agreed not to apply are no question. */
export const askedCriteria = ({ criteria }: ReturnForm): ReturnForm["criteria"] =>
  criteria.filter(({ applies }) => applies);
