import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import type { DeliveryModel } from "@parod/schema/vocabulary";
import { deliveryRows, sectionOfRow, workbookColumns } from "@parod/schema/workbook";
import { askedCriteria } from "#workbook/layout";
import type { Report } from "#workbook/read/report";
import { shown } from "#workbook/read/report";
import { RowReader } from "#workbook/read/row";
import type { FoundTable } from "#workbook/read/table";
import { address } from "#workbook/xlsx/address";

export type CriterionAnswer = ReturnContent["criteria"][number];
type EvidenceAnswer = CriterionAnswer["evidence"][number];
type MilestoneAnswer = ReturnContent["milestones"][number];
type ConcernAnswer = ReturnContent["concerns"][number];
export type Reading = { readonly form: ReturnForm; readonly report: Report };

/** Rows of a table by their codes: a row that answers has one, each stands once, and those asked for are all there. */
export function codedRows(
  table: FoundTable,
  { report }: Reading,
  asked: readonly string[],
): ReadonlyMap<string, RowReader> {
  const rows = new Map<string, RowReader>();
  let lost = false;
  for (const number of table.rows) {
    const row = new RowReader(table, number, report);
    if (!row.has("code")) {
      row.say("code-missing", "code");
      lost = true;
      continue;
    }
    const code = row.code("code");
    row.of = code;
    if (code === null) lost = true;
    else if (rows.has(code)) row.say("code-twice", "code", { given: code });
    else rows.set(code, row);
  }
  // a code that was wiped or mistyped is one thing wrong, not two
  if (!lost)
    for (const code of asked.filter((each) => !rows.has(each)))
      report.add(
        "row-missing",
        {
          sheet: table.sheet.name,
          cell: address(table.headingRow, table.columns.get("code") ?? 1),
          of: code,
        },
        { given: code },
      );
  return rows;
}

/** True where anything but the code and what the template says beside it is filled in. */
const answers = (row: RowReader, columns: readonly (keyof typeof isAnswer)[]): boolean =>
  columns.some((column) => isAnswer[column] && row.has(column));
const locked = new Set(["code", "workstream", "criterion", "necessity", "baseline", "question"]);
const isAnswer = Object.fromEntries(
  Object.values(workbookColumns)
    .flat()
    .map((column) => [column, !locked.has(column)]),
) as Readonly<Record<(typeof workbookColumns)[keyof typeof workbookColumns][number], boolean>>;

export function readCriteria(table: FoundTable, reading: Reading): Map<string, CriterionAnswer> {
  const { form } = reading;
  const asked = askedCriteria(form).map(({ criterion }) => criterion);
  const known = new Map(form.known.criteria.map((each) => [each.criterion, each]));
  const found = new Map<string, CriterionAnswer>();
  for (const [criterion, row] of codedRows(table, reading, asked)) {
    if (!asked.includes(criterion)) {
      row.say("code-unknown", "code", { given: shown(criterion) });
      continue;
    }
    if (!answers(row, workbookColumns.criteria)) continue;
    const state = row.choice<CriterionAnswer["state"]>("state", "state");
    const expected = row.when("expected", known.get(criterion)?.expected ?? null);
    const remark = row.text("remark");
    if (!row.has("state")) row.say("required", "state");
    if (state !== null) found.set(criterion, { criterion, state, expected, remark, evidence: [] });
  }
  return found;
}

/** Evidence joins the answer to its criterion. A code of its own means that it is known already. */
export function readEvidence(
  table: FoundTable,
  { form, report }: Reading,
  criteria: ReadonlyMap<string, CriterionAnswer>,
): ReadonlyMap<string, readonly EvidenceAnswer[]> {
  const asked = new Set(askedCriteria(form).map(({ criterion }) => criterion));
  const ids = new Set(form.known.criteria.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  // an answer that could not be read is said already
  const complete = !report.stopped;
  const found = new Map<string, EvidenceAnswer[]>();
  for (const number of table.rows) {
    const row = new RowReader(table, number, report);
    if (!row.has("code")) {
      row.say("code-missing", "code");
      continue;
    }
    const criterion = row.code("code");
    row.of = criterion;
    if (criterion === null) continue;
    if (!asked.has(criterion)) {
      row.say("code-unknown", "code", { given: shown(criterion) });
      continue;
    }
    if (!answers(row, workbookColumns.evidence)) continue;
    const id = row.code("evidence");
    if (id !== null && !ids.has(id)) row.say("code-unknown", "evidence", { given: shown(id) });
    const title = row.text("title");
    const kind = row.choice<EvidenceAnswer["kind"]>("kind", "kind");
    const address = row.address("address");
    const [datedOn, expiresOn] = [row.day("datedOn"), row.day("expiresOn")];
    for (const column of ["title", "kind", "datedOn"] as const)
      if (!row.has(column)) row.say("required", column);
    if (complete && !criteria.has(criterion)) row.say("required", "code");
    const rest = found.get(criterion) ?? [];
    if (id !== null && rest.some((each) => each.id === id))
      row.say("code-twice", "evidence", { given: id });
    if (rest.length >= 50) row.say("rows-too-many", "code", { n: 50 });
    else if (title !== null && kind !== null && datedOn !== null)
      found.set(criterion, [...rest, { id, title, kind, address, datedOn, expiresOn }]);
  }
  return found;
}

function titleOf(row: RowReader, old: { en: string; cy: string } | undefined) {
  const [en, cy] = [row.text("titleEn"), row.text("titleCy")];
  if (old) {
    if (en !== null && en !== old.en) row.say("title-ignored", "titleEn");
    if (cy !== null && cy !== old.cy) row.say("title-ignored", "titleCy");
    return null;
  }
  if (en !== null && cy !== null) return { en, cy };
  for (const column of ["titleEn", "titleCy"] as const)
    if (!row.has(column)) row.say("title-missing", column);
  return null;
}

export function readMilestones(table: FoundTable, reading: Reading): MilestoneAnswer[] {
  const { form } = reading;
  const titles = new Map(form.milestones.map(({ code, title }) => [code, title]));
  const known = new Map(form.known.milestones.map((each) => [each.code, each]));
  const found: MilestoneAnswer[] = [];
  for (const [code, row] of codedRows(table, reading, [...titles.keys()])) {
    const was = known.get(code);
    if (!was && !titles.has(code) && !answers(row, workbookColumns.milestones)) continue;
    const title = titleOf(row, titles.get(code));
    const forecast = row.when("forecast", was?.forecast ?? null);
    const actual = row.when("actual", was?.actual ?? null);
    const reason = row.text("reason");
    if (found.length >= 20_000) row.say("rows-too-many", "code", { n: 20_000 });
    else if (was || title || forecast || actual || reason !== null)
      found.push({ code, title, forecast, actual, reason });
  }
  return found;
}

export function readConcerns(table: FoundTable, reading: Reading): ConcernAnswer[] {
  const known = new Map(reading.form.known.concerns.map((each) => [each.code, each]));
  const found: ConcernAnswer[] = [];
  for (const [code, row] of codedRows(table, reading, [...known.keys()])) {
    if (!answers(row, workbookColumns.concerns)) continue;
    const text = row.text("text");
    const bites = row.choice<ConcernAnswer["bites"]>("bites", "bites");
    const open = row.choice<"yes" | "no">("open", "yesNo");
    const when = row.when("when", known.get(code)?.when ?? null);
    for (const column of ["text", "bites", "open"] as const)
      if (!row.has(column)) row.say("required", column);
    if (found.length >= 500) row.say("rows-too-many", "code", { n: 500 });
    else if (text !== null && bites !== null && open !== null)
      found.push({ code, text, bites, when, open: open === "yes" });
  }
  return found;
}

export function readDelivery(
  table: FoundTable,
  reading: Reading,
): Pick<ReturnContent, "model" | "unchanged"> {
  const asked = deliveryRows.filter((row) => reading.form.asksModel || !row.endsWith("model"));
  const rows = codedRows(table, reading, asked);
  let model: DeliveryModel | null = null;
  const unchanged: ReturnContent["unchanged"] = [];
  for (const [code, row] of rows) {
    const known = asked.find((each) => each === code);
    if (known === undefined) row.say("code-unknown", "code", { given: shown(code) });
    else if (known === "model") model = row.choice<DeliveryModel>("answer", "model");
    else if (row.choice<"yes" | "no">("answer", "yesNo") === "yes")
      unchanged.push(sectionOfRow(known));
  }
  return { model, unchanged };
}
