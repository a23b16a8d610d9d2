import { sayWhen } from "@parod/language/when";
import { speaker } from "@parod/language/translate";
import type { ReturnForm } from "@parod/schema/return";
import type { When } from "@parod/schema/when";
import {
  deliveryRows,
  sectionOfRow,
  type WorkbookColumn,
  type WorkbookSheet,
} from "@parod/schema/workbook";
import type { Language } from "@parod/schema/words";
import { askedCriteria, sayChoice } from "#workbook/layout";

/** Cells of a row by column; what is not there is an empty cell. */
export type Row = Partial<Record<WorkbookColumn, string>>;
/** Rows that are filled, and how many empty ones follow with codes of their own. */
export type Table = { readonly filled: readonly Row[]; readonly spare: readonly Row[] };

type WhenName = "expected" | "forecast" | "actual" | "when";
/** One told date in its four columns. A day is its first day alone. */
const whenCells = (name: WhenName, when: When | null): Row =>
  when === null
    ? {}
    : {
        [`${name}From`]: when.from,
        ...(when.to === when.from ? {} : { [`${name}To`]: when.to }),
        ...(when.words
          ? { [`${name}WordsEn`]: when.words.en, [`${name}WordsCy`]: when.words.cy }
          : {}),
      };
const given = <K extends WorkbookColumn>(column: K, value: string | null): Row =>
  value === null ? {} : { [column]: value };

const spareOf = (round: string, letter: string, taken: ReadonlySet<string>): readonly Row[] => {
  const stem = round.replaceAll(/[^A-Za-z0-9.-]/gu, "").slice(0, 60) || "r";
  return Array.from({ length: 500 }, (_, at) => `${stem}-${letter}${at + 1}`)
    .filter((code) => !taken.has(code))
    .slice(0, 30)
    .map((code) => ({ code }));
};

function criteriaTable(form: ReturnForm, language: Language): Table {
  const { known } = form;
  const { t } = speaker(language);
  const answers = new Map(known.criteria.map((answer) => [answer.criterion, answer]));
  return {
    filled: askedCriteria(form).map(({ criterion, text, workstreamName, necessity }) => {
      const answer = answers.get(criterion);
      return {
        code: criterion,
        workstream: workstreamName[language],
        criterion: text[language],
        necessity: t(`states.necessity.${necessity}`),
        ...(answer
          ? {
              state: sayChoice("state", answer.state, language),
              ...whenCells("expected", answer.expected),
              ...given("remark", answer.remark),
            }
          : {}),
      };
    }),
    spare: [],
  };
}

const evidenceTable = ({ known }: ReturnForm, language: Language): Table => ({
  filled: known.criteria.flatMap(({ criterion, evidence }) =>
    evidence.map((each) => ({
      code: criterion,
      ...given("evidence", each.id),
      title: each.title,
      kind: sayChoice("kind", each.kind, language),
      ...given("address", each.address),
      datedOn: each.datedOn,
      ...given("expiresOn", each.expiresOn),
    })),
  ),
  spare: Array.from({ length: 60 }, () => ({})),
});

function milestonesTable({ milestones, known, round }: ReturnForm, language: Language): Table {
  const asked = new Map(milestones.map((each) => [each.code, each]));
  const answers = new Map(known.milestones.map((answer) => [answer.code, answer]));
  const codes = [...new Set([...asked.keys(), ...answers.keys()])];
  return {
    filled: codes.map((code) => {
      const [of, answer] = [asked.get(code), answers.get(code)];
      const title = of?.title ?? answer?.title ?? null;
      return {
        code,
        ...(title ? { titleEn: title.en, titleCy: title.cy } : {}),
        ...(of?.baseline ? { baseline: sayWhen(of.baseline, language) } : {}),
        ...whenCells("forecast", answer?.forecast ?? null),
        ...whenCells("actual", answer?.actual ?? null),
        ...given("reason", answer?.reason ?? null),
      };
    }),
    spare: spareOf(round.id, "m", new Set(codes)),
  };
}

const concernsTable = ({ known, round }: ReturnForm, language: Language): Table => ({
  filled: known.concerns.map(({ code, text, bites, open, when }) => ({
    code,
    text,
    bites: sayChoice("bites", bites, language),
    open: sayChoice("yesNo", open ? "yes" : "no", language),
    ...whenCells("when", when),
  })),
  spare: spareOf(round.id, "c", new Set(known.concerns.map(({ code }) => code))),
});

const deliveryTable = ({ known, asksModel }: ReturnForm, language: Language): Table => ({
  filled: deliveryRows
    .filter((row) => asksModel || !row.endsWith("model"))
    .map((row) => ({
      code: row,
      question: speaker(language).t(`workbook.delivery.${row}`),
      ...given(
        "answer",
        row === "model"
          ? known.model && sayChoice("model", known.model, language)
          : sayChoice(
              "yesNo",
              known.unchanged.includes(sectionOfRow(row)) ? "yes" : "no",
              language,
            ),
      ),
    })),
  spare: [],
});

/** Every table of the template, filled with what is known, in the reader's language. */
export const tablesOf = (
  form: ReturnForm,
  language: Language,
): Readonly<Record<WorkbookSheet, Table>> => ({
  criteria: criteriaTable(form, language),
  evidence: evidenceTable(form, language),
  milestones: milestonesTable(form, language),
  concerns: concernsTable(form, language),
  delivery: deliveryTable(form, language),
});
