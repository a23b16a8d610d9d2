import type { ReturnChange, ReturnProblem, ReturnSection } from "#return";
import type { Language } from "#words";

/** What can be said of a workbook, or of a cell of it: `must` stops it, `confirm` is taken only once someone has said yes to it. */
export const workbookCodes = {
  // the file as a whole
  "empty-file": "must",
  "too-large": "must",
  truncated: "must",
  damaged: "must",
  "not-a-workbook": "must",
  "csv-file": "must",
  "xls-file": "must",
  "ods-file": "must",
  "binary-workbook": "must",
  "macro-file": "must",
  password: "must",
  "unpacks-too-large": "must",
  "too-many-parts": "must",
  "too-many-cells": "must",
  "forbidden-xml": "must",
  "other-workbook": "must",
  "import-failed": "must",
  // whose it is
  "other-programme": "must",
  "other-organisation": "must",
  "other-round": "must",
  "older-template": "must",
  "identity-changed": "must",
  "form-changed": "confirm",
  // sheets, headings, rows
  "sheet-missing": "must",
  "sheet-twice": "must",
  "sheet-not-read": "confirm",
  "hidden-sheet": "confirm",
  "not-read": "confirm",
  "heading-missing": "must",
  "heading-twice": "must",
  "code-missing": "must",
  "code-unknown": "must",
  "code-malformed": "must",
  "code-twice": "must",
  "row-missing": "confirm",
  "rows-too-many": "must",
  "hidden-rows": "confirm",
  "hidden-columns": "confirm",
  merged: "must",
  // cells
  required: "must",
  "not-in-list": "must",
  "text-too-long": "must",
  "text-characters": "must",
  "number-as-text": "confirm",
  "address-https": "must",
  "title-missing": "must",
  "title-ignored": "confirm",
  "locked-changed": "confirm",
  emptied: "confirm",
  "words-both": "must",
  "words-without-day": "must",
  "date-malformed": "must",
  "date-range": "must",
  "date-order": "must",
  "date-ambiguous": "confirm",
  "date-month-first": "confirm",
  "date-serial": "confirm",
  "date-weekday": "confirm",
  "date-far": "confirm",
  formula: "confirm",
  "formula-empty": "must",
  "error-cell": "must",
  more: "must",
  // the draft whose place it takes
  "draft-replaced": "confirm",
  "draft-dropped": "confirm",
} as const satisfies Readonly<Record<string, "must" | "confirm">>;
/** What the file itself shows. */
export type FileCode = keyof typeof workbookCodes;
/** And what its answers say together, as at the end of the return. */
export type WorkbookCode = FileCode | ReturnProblem["code"];
export type Severity = "must" | "confirm";

export const workbookSheets = [
  "criteria",
  "evidence",
  "milestones",
  "concerns",
  "delivery",
] as const;
export type WorkbookSheet = (typeof workbookSheets)[number];

/** Stable names of columns, in the order of the template; packages/language has their headings. */
export const workbookColumns = {
  criteria: [
    "code",
    "workstream",
    "criterion",
    "necessity",
    "state",
    "expectedFrom",
    "expectedTo",
    "remark",
    "expectedWordsEn",
    "expectedWordsCy",
  ],
  evidence: ["code", "evidence", "title", "kind", "address", "datedOn", "expiresOn"],
  milestones: [
    "code",
    "titleEn",
    "titleCy",
    "baseline",
    "forecastFrom",
    "forecastTo",
    "actualFrom",
    "actualTo",
    "reason",
    "forecastWordsEn",
    "forecastWordsCy",
    "actualWordsEn",
    "actualWordsCy",
  ],
  concerns: ["code", "text", "bites", "open", "whenFrom", "whenTo", "whenWordsEn", "whenWordsCy"],
  delivery: ["code", "question", "answer"],
} as const satisfies Readonly<Record<WorkbookSheet, readonly string[]>>;
export type WorkbookColumn = (typeof workbookColumns)[WorkbookSheet][number];

/** Where the answers of a file stand in it, by sheet; rows by their code in small letters. */
export type WorkbookPlaces = Readonly<
  Partial<
    Record<
      WorkbookSheet,
      {
        readonly name: string;
        readonly columns: Readonly<Partial<Record<WorkbookColumn, number>>>;
        readonly rows: Readonly<Record<string, readonly number[]>>;
      }
    >
  >
>;
/** What a file says of itself. */
export type WorkbookMade = {
  readonly language: Language;
  /** The last act that its template had read: answers left as they were then follow what was told since. */
  readonly act: number;
  /** The version of the draft that its template was filled from. */
  readonly draft: number;
};

/** One thing wrong or doubtful. Sheet and cell are as the reader sees them in the file; null for the file as a whole. */
export type WorkbookError = {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly code: WorkbookCode;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, string | number>>;
  readonly column: WorkbookColumn | null;
  /** The stable code of the row. */
  readonly of: string | null;
};

/** The same error with its sentence in both languages, as the command line and the page have it. */
export type WorkbookErrorSaid = WorkbookError & { readonly en: string; readonly cy: string };

/** What a dry run answers. `upload` is what a confirmation names; null where the file was not kept. */
export type WorkbookAnswer = {
  readonly accepted: boolean;
  readonly upload: string | null;
  readonly errors: readonly WorkbookErrorSaid[];
  readonly changes: readonly ReturnChange[];
};

export const deliveryRows = [
  "model",
  "unchanged.criteria",
  "unchanged.milestones",
  "unchanged.concerns",
  "unchanged.model",
] as const;
export type DeliveryRow = (typeof deliveryRows)[number];
export const sectionOfRow = (row: Exclude<DeliveryRow, "model">): ReturnSection =>
  row.slice("unchanged.".length) as ReturnSection;

/** An error's key in a list of what was accepted: the same file gives the same keys. */
export const acceptanceOf = ({ sheet, cell, code }: WorkbookError): string =>
  `${sheet ?? ""}!${cell ?? ""}:${code}`;

export const uploadLimit = 2_097_152;
