import { ReturnContent, type ReturnForm } from "@parod/schema/return";
import {
  workbookSheets,
  type WorkbookError,
  type WorkbookMade,
  type WorkbookPlaces,
  type WorkbookSheet,
} from "@parod/schema/workbook";
import { Language } from "@parod/schema/words";
import { checkOf, formHash, identityKeys, returnKind, type IdentityKey } from "#workbook/identity";
import { identitySheet, templateVersion } from "#workbook/layout";
import { Report, shown, type Reading } from "#workbook/read/report";
import {
  readConcerns,
  evidencedIn,
  readCriteria,
  readDelivery,
  readEvidence,
  readMilestones,
} from "#workbook/read/sections";
import { findTable, rowsOf, type FoundTable } from "#workbook/read/table";
import { reportUnread } from "#workbook/read/unread";
import { WorkbookRefusal } from "#workbook/refusal";
import { address } from "#workbook/xlsx/address";
import { openWorkbook } from "#workbook/xlsx/open";
import type { RawWorkbook } from "#workbook/xlsx/raw";

export type WorkbookRead = {
  /** Null where anything must be put right: a file is taken whole or not at all. */
  readonly content: ReturnContent | null;
  readonly errors: readonly WorkbookError[];
  readonly made: WorkbookMade;
  readonly places: WorkbookPlaces;
};

export type IdentityRead = ReadonlyMap<
  IdentityKey,
  { readonly value: string; readonly cell: string }
>;

/** Keys and values of the hidden sheet, wherever they were moved to. */
export function identityIn({ sheets }: RawWorkbook): IdentityRead | null {
  const sheet = sheets.find(({ name }) => name.toLowerCase() === identitySheet);
  if (!sheet) return null;
  const found = new Map<IdentityKey, { value: string; cell: string }>();
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) {
      const key = identityKeys.find((each) => each === cell.value);
      const next = cells.get(column + 1);
      if (key && next && !found.has(key))
        found.set(key, { value: String(next.value), cell: address(row, column + 1) });
    }
  return found.get("kind")?.value === returnKind ? found : null;
}

/** Null where the workbook is not for this return: then nothing else of it is read. */
function checkIdentity(identity: IdentityRead, form: ReturnForm, report: Report): Reading | null {
  const differs = (key: IdentityKey, wanted: string): boolean =>
    identity.get(key)?.value !== wanted;
  const place = (key: IdentityKey) => ({
    sheet: identitySheet,
    cell: identity.get(key)?.cell ?? null,
  });
  const given = (key: IdentityKey) => ({ given: shown(identity.get(key)?.value ?? "") });
  if (differs("programme", form.programme))
    report.add("other-programme", place("programme"), given("programme"));
  if (differs("organisation", form.organisation.code))
    report.add("other-organisation", place("organisation"), given("organisation"));
  if (differs("round", form.round.id)) report.add("other-round", place("round"), given("round"));
  if (differs("templateVersion", String(templateVersion)))
    report.add("older-template", place("templateVersion"), given("templateVersion"));
  if (report.stopped) return null;
  const said = (key: IdentityKey): string => identity.get(key)?.value ?? "";
  if (said("check") !== checkOf(said)) {
    report.add("identity-changed", { sheet: identitySheet, cell: null });
    return null;
  }
  const asMade = !differs("form", formHash(form));
  if (!asMade) report.add("form-changed", place("form"));
  return { form, report, asMade };
}

type Tables = Readonly<Record<WorkbookSheet, FoundTable | null>>;

function contentOf(tables: Tables, reading: Reading): ReturnContent | null {
  const { report } = reading;
  const { criteria, evidence, milestones, concerns, delivery } = tables;
  const answers = criteria
    ? readCriteria(criteria, reading, evidence ? evidencedIn(evidence) : new Set())
    : new Map<string, never>();
  const files = evidence ? readEvidence(evidence, reading, answers) : new Map<string, never>();
  const content = {
    criteria: [...answers.values()].map((answer) => ({
      ...answer,
      evidence: [...(files.get(answer.criterion) ?? [])],
    })),
    milestones: milestones ? readMilestones(milestones, reading) : [],
    concerns: concerns ? readConcerns(concerns, reading) : [],
    ...(delivery ? readDelivery(delivery, reading) : { model: null, unchanged: [] }),
  };
  if (report.stopped) return null;
  const parsed = ReturnContent.safeParse(content);
  if (parsed.success) return parsed.data;
  report.add("damaged", { sheet: null, cell: null });
  return null;
}

const unread = (errors: readonly WorkbookError[]): WorkbookRead => ({
  content: null,
  errors,
  made: { language: "en", act: 0, draft: 0 },
  places: {},
});

/** What the hidden sheet says of the file: numbers that are none are 0, which is the oldest. */
function madeOf(identity: IdentityRead): WorkbookMade {
  const number = (key: IdentityKey): number => {
    const value = Number(identity.get(key)?.value ?? 0);
    return Number.isSafeInteger(value) && value > 0 ? value : 0;
  };
  const language = Language.catch("en").parse(identity.get("language")?.value);
  return { language, act: number("act"), draft: number("draft") };
}

const placesOf = (tables: Tables): WorkbookPlaces =>
  Object.fromEntries(
    workbookSheets.flatMap((of) => {
      const table = tables[of];
      if (!table) return [];
      const { sheet, columns } = table;
      return [
        [of, { name: sheet.name, columns: Object.fromEntries(columns), rows: rowsOf(table) }],
      ];
    }),
  );

/** Reads an opened workbook against the form that it must answer. */
export function readOpened(book: RawWorkbook, form: ReturnForm): WorkbookRead {
  const report = new Report();
  const identity = identityIn(book);
  if (!identity) {
    report.add("other-workbook", { sheet: null, cell: null });
    return unread(report.errors());
  }
  const reading = checkIdentity(identity, form, report);
  if (!reading) return unread(report.errors());
  const made = madeOf(identity);
  const { language } = made;
  const tables = Object.fromEntries(
    workbookSheets.map((sheet) => [sheet, findTable(book, sheet, { report, language })]),
  ) as Tables;
  const content = contentOf(tables, reading);
  reportUnread(book, Object.values(tables), reading);
  return { content, errors: report.errors(), made, places: placesOf(tables) };
}

/** A file that cannot be opened, in the words of its refusal. */
function refusing<T>(read: () => T, refused: (errors: readonly WorkbookError[]) => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof WorkbookRefusal)) throw error;
    const report = new Report();
    report.add(error.code, { sheet: null, cell: null });
    return refused(report.errors());
  }
}

/** Reads an uploaded file. Whatever it is, the answer is a list of what is wrong: only a fault of ours throws. */
export const readWorkbook = (bytes: Uint8Array, form: ReturnForm): WorkbookRead =>
  refusing(() => readOpened(openWorkbook(bytes), form), unread);

export type Identified = {
  /** Whose return it says that it is; null for a file that says nothing of the kind. */
  readonly of: Readonly<Record<"programme" | "round" | "organisation", string>> | null;
  readonly errors: readonly WorkbookError[];
};

/** Whose return a file is, for a caller that was given nothing but the file. */
export const identifyWorkbook = (bytes: Uint8Array): Identified =>
  refusing(
    (): Identified => {
      const found = identityIn(openWorkbook(bytes));
      if (!found) throw new WorkbookRefusal("other-workbook");
      const value = (key: IdentityKey): string => found.get(key)?.value ?? "";
      return {
        of: {
          programme: value("programme"),
          round: value("round"),
          organisation: value("organisation"),
        },
        errors: [],
      };
    },
    (errors) => ({ of: null, errors }),
  );
