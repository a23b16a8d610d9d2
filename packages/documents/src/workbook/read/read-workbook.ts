import { ReturnContent, type ReturnForm } from "@parod/schema/return";
import { workbookSheets, type WorkbookError, type WorkbookSheet } from "@parod/schema/workbook";
import { Language } from "@parod/schema/words";
import { formHash, identityKeys, returnKind, type IdentityKey } from "#workbook/identity";
import { identitySheet, templateVersion } from "#workbook/layout";
import { Report, shown } from "#workbook/read/report";
import {
  readConcerns,
  readCriteria,
  readDelivery,
  readEvidence,
  readMilestones,
} from "#workbook/read/sections";
import { findTable, type FoundTable } from "#workbook/read/table";
import { WorkbookRefusal } from "#workbook/refusal";
import { address } from "#workbook/xlsx/address";
import { openWorkbook } from "#workbook/xlsx/open";
import type { RawWorkbook } from "#workbook/xlsx/raw";

export type WorkbookRead = {
  /** Null where anything must be put right: a file is taken whole or not at all. */
  readonly content: ReturnContent | null;
  readonly errors: readonly WorkbookError[];
  /** Whether the file said that it is a return of this organisation and round: only such a file is kept. */
  readonly recognised: boolean;
  /** The last act that its template had read: answers left as they were then follow what was told since. */
  readonly act: number;
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

/** False where the workbook is not for this return: then nothing else of it is read. */
function checkIdentity(identity: IdentityRead, form: ReturnForm, report: Report): boolean {
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
  if (report.stopped) return false;
  if (differs("form", formHash(form))) report.add("form-changed", place("form"));
  return true;
}

type Tables = Readonly<Record<WorkbookSheet, FoundTable | null>>;

function contentOf(tables: Tables, form: ReturnForm, report: Report): ReturnContent | null {
  const reading = { form, report };
  const { criteria, evidence, milestones, concerns, delivery } = tables;
  const answers = criteria ? readCriteria(criteria, reading) : new Map<string, never>();
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

/** Reads an opened workbook against the form that it must answer. */
export function readOpened(book: RawWorkbook, form: ReturnForm): WorkbookRead {
  const report = new Report();
  const identity = identityIn(book);
  if (!identity) {
    report.add("other-workbook", { sheet: null, cell: null });
    return { content: null, errors: report.errors(), recognised: false, act: 0 };
  }
  if (!checkIdentity(identity, form, report))
    return { content: null, errors: report.errors(), recognised: false, act: 0 };
  const language = Language.catch("en").parse(identity.get("language")?.value);
  const tables = Object.fromEntries(
    workbookSheets.map((sheet) => [sheet, findTable(book, sheet, { report, language })]),
  ) as Tables;
  const content = contentOf(tables, form, report);
  const act = Number(identity.get("act")?.value ?? 0);
  return {
    content,
    errors: report.errors(),
    recognised: true,
    act: Number.isSafeInteger(act) && act > 0 ? act : 0,
  };
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
  refusing(
    () => readOpened(openWorkbook(bytes), form),
    (errors) => ({ content: null, errors, recognised: false, act: 0 }),
  );

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
