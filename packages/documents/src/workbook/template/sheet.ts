import { speaker } from "@parod/language/translate";
import { workbookColumns, type WorkbookColumn, type WorkbookSheet } from "@parod/schema/workbook";
import type { Language } from "@parod/schema/words";
import { choices, columnOf, listsSheet, sayChoice, type Choice } from "#workbook/layout";
import { letters } from "#workbook/xlsx/address";
import type { Row, Table } from "#workbook/template/rows";
import type { Look } from "#workbook/xlsx/styles";
import { rangeOf, type OutCell, type OutSheet } from "#workbook/xlsx/write";

export type Frame = {
  readonly language: Language;
  readonly illustrative: boolean;
  readonly title: string;
  readonly criteria: readonly string[];
};

/** Title, mark or hint, headings: the table begins below. */
export const headingRow = 3;
const listNames = ["state", "kind", "bites", "yesNo", "model"] as const satisfies readonly Choice[];
const criteriaColumn = listNames.length + 1;

/** The answers to choose from, one list a column: a list given inside a rule may hold no comma. */
export function listsOf({ language, criteria }: Frame): OutSheet {
  const columns = [
    ...listNames.map((name) => choices[name].map((value) => sayChoice(name, value, language))),
    criteria,
  ];
  const length = Math.max(...columns.map((each) => each.length));
  return {
    ...bare(language),
    name: listsSheet,
    hidden: true,
    rows: Array.from({ length }, (_, row) =>
      columns.map((each) =>
        each[row] === undefined ? null : { value: each[row], look: "plain" as const },
      ),
    ),
  };
}

export const bare = (language: Language): Omit<OutSheet, "name"> => {
  const { t } = speaker(language);
  return {
    hidden: false,
    widths: [],
    rows: [],
    frozen: [0, 0],
    lists: [],
    days: [],
    listHint: {
      title: t("workbook.template.listTitle"),
      text: t("workbook.template.listText"),
    },
  };
};

const sourceOf = (column: number, length: number): string =>
  `'${listsSheet}'!$${letters(column)}$1:$${letters(column)}$${Math.max(1, length)}`;

/** A spare row's code is open to write where it says which criterion it is for; codes of ours stay locked. */
export function lookOf(column: WorkbookColumn, sheet: WorkbookSheet, spare: boolean): Look {
  const { kind } = columnOf[column];
  if (kind === "day") return "day";
  if (column === "code" && sheet === "evidence" && spare) return "answer";
  if (kind === "code") return "code";
  if (kind === "locked") return "locked";
  const title = column === "titleEn" || column === "titleCy";
  return title && !spare ? "locked" : "answer";
}

const cellOf = (value: string | undefined, look: Look): OutCell => ({
  value: value ?? null,
  look,
  ...(look === "day" && value !== undefined ? { day: true } : {}),
});

type Span = {
  readonly rows: readonly [first: number, last: number];
  readonly columns: ReadonlyMap<WorkbookColumn, number>;
};

/** Lists and hints for the columns of a table, wherever they stand. */
export function rulesOf(sheet: WorkbookSheet, frame: Frame, { rows, columns }: Span) {
  const [first, last] = rows;
  const { t } = speaker(frame.language);
  const lists: { range: string; source: string }[] = [];
  const days: { range: string; title: string; hint: string }[] = [];
  const list = (column: number, name: Choice, rows: readonly [number, number]) =>
    lists.push({
      range: rangeOf(column, ...rows),
      source: sourceOf(listNames.indexOf(name) + 1, choices[name].length),
    });
  for (const [column, at] of columns) {
    const { kind } = columnOf[column];
    if (kind === "day")
      days.push({
        range: rangeOf(at, first, last),
        title: t("workbook.template.hintTitle"),
        hint: t("workbook.template.hint"),
      });
    else if (kind === "delivery") {
      // where the model is asked for, it is asked first
      const asksModel = last - first + 1 === 5;
      if (asksModel) list(at, "model", [first, first]);
      list(at, "yesNo", [asksModel ? first + 1 : first, last]);
    } else if (sheet === "evidence" && column === "code")
      lists.push({
        range: rangeOf(at, first, last),
        source: sourceOf(criteriaColumn, frame.criteria.length),
      });
    else if ((listNames as readonly string[]).includes(kind))
      list(at, kind as Choice, [first, last]);
  }
  return { lists, days };
}

/** One table on a sheet of its own: title in A1, the mark or a hint below, headings, rows; no merged cell. */
export function tableSheet(sheet: WorkbookSheet, table: Table, frame: Frame): OutSheet {
  const { t } = speaker(frame.language);
  const columns: readonly WorkbookColumn[] = workbookColumns[sheet];
  const rowOf = (row: Row, spare: boolean): OutCell[] =>
    columns.map((column) => cellOf(row[column], lookOf(column, sheet, spare)));
  const rows = [
    ...table.filled.map((row) => rowOf(row, false)),
    ...table.spare.map((row) => rowOf(row, true)),
  ];
  const span = [headingRow + 1, headingRow + Math.max(1, rows.length)] as const;
  return {
    ...bare(frame.language),
    name: t(`workbook.sheet.${sheet}`),
    widths: columns.map((column) => columnOf[column].width),
    frozen: [headingRow, sheet === "delivery" ? 0 : 1],
    rows: [
      [{ value: `${t(`workbook.sheet.${sheet}`)}. ${frame.title}`, look: "title" }],
      [
        {
          value: frame.illustrative ? t("common.illustrative.mark") : t("workbook.template.grey"),
          look: "hint",
        },
      ],
      columns.map((column): OutCell => ({
        value: t(`workbook.column.${column}`),
        look: "heading",
      })),
      ...rows,
    ],
    ...rulesOf(sheet, frame, {
      rows: span,
      columns: new Map(columns.map((column, at) => [column, at + 1])),
    }),
  };
}
