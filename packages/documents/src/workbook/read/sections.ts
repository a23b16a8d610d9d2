import type { ReturnContent } from "@parod/schema/return";
import type { DeliveryModel } from "@parod/schema/vocabulary";
import { deliveryRows, sectionOfRow, workbookColumns } from "@parod/schema/workbook";
import { askedCriteria } from "#workbook/layout";
import { plain } from "#workbook/read/plain";
import { languages } from "@parod/schema/words";
import { speaker } from "@parod/language/translate";
import { sayWhen } from "@parod/language/when";
import { shown, type Reading } from "#workbook/read/report";
import { RowReader } from "#workbook/read/row";
import type { FoundTable } from "#workbook/read/table";
import { address } from "#workbook/xlsx/address";

export type CriterionAnswer = ReturnContent["criteria"][number];
type EvidenceAnswer = CriterionAnswer["evidence"][number];
type MilestoneAnswer = ReturnContent["milestones"][number];
type ConcernAnswer = ReturnContent["concerns"][number];

/** Codes by themselves and, before that, by themselves in small letters: a1.1 is A1.1 where there is no a1.1. */
const byCase = (codes: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    [
      codes.map((code) => [code.toLowerCase(), code] as const),
      codes.map((code) => [code, code] as const),
    ].flat(),
  );
const inAnyCase = (typed: string | null, codes: ReadonlyMap<string, string>): string | null =>
  typed && (codes.get(typed) ?? codes.get(typed.toLowerCase()) ?? typed);

/** Rows of a table by their codes: a row that answers has one, each stands once, and those asked for are all there. */
export function codedRows(
  table: FoundTable,
  reading: Reading,
  asked: readonly string[],
): ReadonlyMap<string, RowReader> {
  const codes = byCase(asked);
  const rows = new Map<string, RowReader>();
  let lost = false;
  for (const number of table.rows) {
    const row = new RowReader(table, number, reading);
    if (!row.has("code")) {
      row.say("code-missing", "code");
      lost = true;
      continue;
    }
    const code = inAnyCase(row.code("code"), codes);
    row.of = code;
    if (code === null) lost = true;
    else if (rows.has(code)) row.say("code-twice", "code", { given: code });
    else rows.set(code, row);
  }
  // a code that was wiped or mistyped is one thing wrong, not two
  if (!lost)
    for (const code of asked.filter((each) => !rows.has(each)))
      reading.report.add(
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

const inBoth = (say: (t: ReturnType<typeof speaker>["t"]) => string): readonly string[] =>
  languages.map((language) => say(speaker(language).t));

/** `evidenced`: criteria that the sheet of evidence names, whose answer cannot be left out. */
export function readCriteria(
  table: FoundTable,
  reading: Reading,
  evidenced: ReadonlySet<string>,
): Map<string, CriterionAnswer> {
  const { form } = reading;
  const asked = new Map(askedCriteria(form).map((each) => [each.criterion, each]));
  const known = new Map(form.known.criteria.map((each) => [each.criterion, each]));
  const found = new Map<string, CriterionAnswer>();
  for (const [criterion, row] of codedRows(table, reading, [...asked.keys()])) {
    const question = asked.get(criterion);
    if (!question) {
      row.say("code-unknown", "code", { given: shown(criterion) });
      continue;
    }
    row.locked("workstream", Object.values(question.workstreamName));
    row.locked("criterion", Object.values(question.text));
    row.locked(
      "necessity",
      inBoth((t) => t(`states.necessity.${question.necessity}`)),
    );
    const given = answers(row, workbookColumns.criteria);
    if (!given && !evidenced.has(criterion)) {
      if (known.has(criterion)) row.emptied("state");
      continue;
    }
    const state = row.choice<CriterionAnswer["state"]>("state", "state");
    const expected = row.when("expected", known.get(criterion)?.expected ?? null);
    const remark = row.text("remark");
    if (!row.has("state")) row.say("required", "state");
    if (state !== null) found.set(criterion, { criterion, state, expected, remark, evidence: [] });
  }
  return found;
}

/** The criteria that rows of evidence name, whatever else those rows say. */
export const evidencedIn = (table: FoundTable): ReadonlySet<string> =>
  new Set(
    table.rows.flatMap((row) => {
      const cells = table.sheet.rows.get(row);
      const code = cells?.get(table.columns.get("code") ?? 0);
      return code && (cells?.size ?? 0) > 1 ? [plain(String(code.value))] : [];
    }),
  );

/** Evidence joins the answer to its criterion. A code of its own means that it is known already. */
export function readEvidence(
  table: FoundTable,
  reading: Reading,
  criteria: ReadonlyMap<string, CriterionAnswer>,
): ReadonlyMap<string, readonly EvidenceAnswer[]> {
  const { form, report } = reading;
  const asked = new Set(askedCriteria(form).map(({ criterion }) => criterion));
  const codes = byCase([...asked]);
  const ids = new Set(form.known.criteria.flatMap(({ evidence }) => evidence.map(({ id }) => id)));
  // an answer that could not be read is said already
  const complete = !report.stopped;
  const found = new Map<string, EvidenceAnswer[]>();
  for (const number of table.rows) {
    const row = new RowReader(table, number, reading);
    if (!row.has("code")) {
      row.say("code-missing", "code");
      continue;
    }
    const criterion = inAnyCase(row.code("code"), codes);
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
  const baselines = new Map(form.milestones.map(({ code, baseline }) => [code, baseline]));
  const known = new Map(form.known.milestones.map((each) => [each.code, each]));
  const found: MilestoneAnswer[] = [];
  for (const [code, row] of codedRows(table, reading, [...titles.keys()])) {
    const was = known.get(code);
    if (!was && !titles.has(code) && !answers(row, workbookColumns.milestones)) continue;
    const title = titleOf(row, titles.get(code));
    const baseline = baselines.get(code) ?? null;
    row.locked("baseline", baseline ? languages.map((each) => sayWhen(baseline, each)) : []);
    const forecast = row.when("forecast", was?.forecast ?? null);
    const actual = row.when("actual", was?.actual ?? null);
    const reason = row.text("reason");
    for (const line of ["forecast", "actual"] as const)
      if (was?.[line] && !row.has(`${line}From`) && !row.has(`${line}To`))
        row.emptied(`${line}From`);
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
    if (!answers(row, workbookColumns.concerns)) {
      if (known.has(code)) row.emptied("text");
      continue;
    }
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
    if (known !== undefined)
      row.locked(
        "question",
        inBoth((t) => t(`workbook.delivery.${known}`)),
      );
    if (known === undefined) row.say("code-unknown", "code", { given: shown(code) });
    else if (known === "model") {
      model = row.choice<DeliveryModel>("answer", "model");
      if (!row.has("answer") && reading.form.known.model !== null) row.emptied("answer");
    } else if (row.choice<"yes" | "no">("answer", "yesNo") === "yes")
      unchanged.push(sectionOfRow(known));
  }
  return { model, unchanged };
}
