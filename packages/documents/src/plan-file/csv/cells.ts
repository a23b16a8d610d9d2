import type { Constraint } from "@parod/engine/schedule/plan";
import { parseDay } from "@parod/language/parse-day";
import type { Day } from "@parod/schema/day";
import type { Columns, PlanColumn } from "#plan-file/csv/columns";
import type { CsvRecord, Delimiter } from "#plan-file/csv/records";
import { roundDays } from "#plan-file/rounding";
import type { Report } from "#plan-file/report";

const names = {
  asap: "as-soon-as-possible",
  alap: "as-late-as-possible",
  snet: "start-no-earlier-than",
  snlt: "start-no-later-than",
  fnet: "finish-no-earlier-than",
  fnlt: "finish-no-later-than",
  mso: "must-start-on",
  mfo: "must-finish-on",
} as const satisfies Readonly<Record<string, Constraint>>;
const constraintOf = new Map<string, Constraint>([
  ...Object.entries(names),
  ...Object.values(names).map((name) => [name, name] as const),
]);

/** `1500`, `3.5`, and where cells are not divided by commas `3,5` and `1.500`, which is fifteen hundred. */
export function readNumber(text: string, delimiter: Delimiter): number | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/gu, "");
  if (/^[+-]?\d+(?:\.\d+)?$/u.test(plain) && !isThousands(plain, delimiter)) return Number(plain);
  if (/^[+-]?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/u.test(plain) || /^[+-]?\d+,\d+$/u.test(plain))
    return Number(plain.replaceAll(".", "").replace(",", "."));
  return /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/u.test(plain) ? Number(plain.replaceAll(",", "")) : null;
}
const isThousands = (plain: string, delimiter: Delimiter): boolean =>
  delimiter !== "," && /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+$/u.test(plain);

/** One row's cells by column. A cell that cannot be read is a problem with its line, and read as not told. */
export class Row {
  readonly #cells: readonly string[];
  readonly #columns: Columns;
  readonly #delimiter: Delimiter;
  readonly #report: Report;
  readonly line: number;

  constructor(
    { cells, line }: CsvRecord,
    { columns, delimiter }: { readonly columns: Columns; readonly delimiter: Delimiter },
    report: Report,
  ) {
    this.#cells = cells;
    this.#columns = columns;
    this.#delimiter = delimiter;
    this.#report = report;
    this.line = line;
  }

  text(column: PlanColumn): string {
    const at = this.#columns.get(column);
    const cell = (at === undefined ? undefined : this.#cells[at]) ?? "";
    // what keeps a spreadsheet from running a text as a formula
    return /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell;
  }

  get id(): string {
    return this.text("id");
  }

  #number(column: PlanColumn): number | undefined {
    const given = this.text(column).replace(/\s*(?:%|d|days?)$/iu, "");
    if (given === "") return undefined;
    const value = readNumber(given, this.#delimiter);
    if (value === null || value < 0) {
      const code = column === "duration" ? "duration-bad" : "number-bad";
      this.#report.add(code, this.#place, { column, given: this.text(column) });
      return undefined;
    }
    if (isThousands(given, this.#delimiter))
      this.#report.add("number-thousands", this.#place, { column, given, n: value });
    return value;
  }

  get #place() {
    return { line: this.line, task: this.id };
  }

  days(column: PlanColumn): number | undefined {
    const value = this.#number(column);
    if (value === undefined) return undefined;
    const given = this.text(column);
    return roundDays(value, this.#report, { code: "duration-rounded", ...this.#place, given });
  }

  percent(column: PlanColumn): number | undefined {
    const value = this.#number(column);
    if (value === undefined || value <= 100) return value;
    this.#report.add("number-bad", this.#place, { column, given: this.text(column) });
    return undefined;
  }

  day(column: PlanColumn): Day | undefined {
    const given = this.text(column);
    if (given === "") return undefined;
    const day = parseDay(given.replace(/[T ]\d{1,2}:\d{2}.*$/u, ""));
    if (day === null) this.#report.add("date-bad", this.#place, { column, given });
    return (day ?? undefined) as Day | undefined;
  }

  constraint(): Constraint | undefined {
    const given = this.text("constraint");
    if (given === "") return undefined;
    const constraint = constraintOf.get(given.toLowerCase().replaceAll(/[\s_]+/gu, "-"));
    if (constraint === undefined) this.#report.add("constraint-bad", this.#place, { given });
    return constraint;
  }
}
