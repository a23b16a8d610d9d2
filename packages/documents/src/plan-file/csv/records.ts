import { CsvError, parse } from "csv-parse/sync";
import { longestText } from "#plan-file/limits";
import { PlanRefusal } from "#plan-file/report";

export type Delimiter = "," | ";" | "\t";
export type CsvRecord = { readonly cells: readonly string[]; readonly line: number };
export type CsvTable = { readonly delimiter: Delimiter; readonly records: readonly CsvRecord[] };

const delimiters = [",", ";", "\t"] as const satisfies readonly Delimiter[];
/** Excel's own first line, which says what divides the cells. */
const separatorLine = /^sep=([,;\t])(?:\r\n|\n|\r)/iu;

/** What divides the headings most often; those in quotes do not count. */
function delimiterOf(text: string): Delimiter {
  const first = (/^[^\r\n]*/u.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/gu, "");
  const count = (delimiter: Delimiter) => first.split(delimiter).length;
  return delimiters.reduce((best, each) => (count(each) > count(best) ? each : best));
}

type Raw = { readonly record: readonly string[]; readonly info: { readonly lines: number } };

/** Lines count from 1, as an editor shows them; a record that holds line breaks is at its first line. */
export function readRecords(text: string): CsvTable {
  const said = separatorLine.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const delimiter = delimiters.find((each) => each === said?.[1]) ?? delimiterOf(body);
  const skipped = said ? 1 : 0;
  try {
    const rows = parse(body, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_records_with_empty_values: true,
      max_record_size: longestText,
    }) as unknown as readonly Raw[];
    const records = rows.map(({ record, info }) => {
      const breaks = record.reduce((sum, cell) => sum + cell.split(/\r\n|\r|\n/u).length - 1, 0);
      return { cells: record.map((cell) => cell.trim()), line: info.lines - breaks + skipped };
    });
    return { delimiter, records };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const at: unknown = error["lines"];
    const line = typeof at === "number" ? at + skipped : null;
    if (error.code === "CSV_MAX_RECORD_SIZE")
      throw new PlanRefusal("text-too-long", { line }, { n: longestText });
    throw new PlanRefusal(error.code === "CSV_QUOTE_NOT_CLOSED" ? "truncated" : "damaged", {
      line,
    });
  }
}
