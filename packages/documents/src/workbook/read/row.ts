import { fold } from "@parod/language/fold";
import type { Day } from "@parod/schema/day";
import { address as https, code as codeShape, plainText } from "@parod/schema/text";
import type { When } from "@parod/schema/when";
import type { FileCode, WorkbookColumn } from "@parod/schema/workbook";
import { choiceOf, columnOf, type Choice } from "#workbook/layout";
import { readDate, settle } from "#workbook/read/dates";
import { plain } from "#workbook/read/plain";
import { shown, type Place, type Reading } from "#workbook/read/report";
import type { FoundTable } from "#workbook/read/table";
import { address } from "#workbook/xlsx/address";
import type { RawCell } from "#workbook/xlsx/raw";
import { dayOfSerial } from "#workbook/xlsx/sheet-part";

export type WhenName = "expected" | "forecast" | "actual" | "when";
type WhenColumn = `${WhenName}${"From" | "To" | "WordsEn" | "WordsCy"}` & WorkbookColumn;

/** A day further than this from the round's is asked about: 2062 for 2026. */
const farYears = 15;

/** One row of a table, read by column. Every doubt is said once, at its cell. */
export class RowReader {
  readonly #table: FoundTable;
  readonly #reading: Reading;
  readonly row: number;
  of: string | null = null;

  constructor(table: FoundTable, row: number, reading: Reading) {
    this.#table = table;
    this.#reading = reading;
    this.row = row;
  }

  place(column: WorkbookColumn): Place {
    const at = this.#table.columns.get(column) ?? 1;
    return {
      sheet: this.#table.sheet.name,
      cell: address(this.row, at),
      column,
      of: this.of,
    };
  }

  say(code: FileCode, column: WorkbookColumn, params: Record<string, string | number> = {}) {
    this.#reading.report.add(code, this.place(column), params);
  }

  raw(column: WorkbookColumn): RawCell | undefined {
    const cell = this.#table.sheet.rows.get(this.row)?.get(this.#table.columns.get(column) ?? 0);
    // a cell of blanks, or of what cannot be seen, was not answered
    return cell?.kind === "text" && !cell.formula && plain(cell.value) === "" ? undefined : cell;
  }

  has(column: WorkbookColumn): boolean {
    return this.raw(column) !== undefined;
  }

  /** The cell's value, once formulas and errors are dealt with; null for nothing to read. */
  #value(column: WorkbookColumn): RawCell | null {
    const cell = this.raw(column);
    if (!cell) return null;
    if (cell.kind === "error") {
      this.say("error-cell", column, { given: shown(cell.value) });
      return null;
    }
    if (cell.kind === "none") {
      this.say("formula-empty", column);
      return null;
    }
    if (cell.formula) this.say("formula", column, { given: shown(String(cell.value)) });
    return cell;
  }

  /** Text as it stands, numbers by their digits. */
  #words(column: WorkbookColumn): string | null {
    const cell = this.#value(column);
    if (cell === null) return null;
    if (cell.kind === "text") return cell.value.normalize("NFC").trim() || null;
    const given = String(cell.value);
    this.say("number-as-text", column, { given });
    return given;
  }

  text(column: WorkbookColumn): string | null {
    const typed = this.#words(column);
    if (typed === null) return null;
    const max = columnOf[column].max ?? 2000;
    const parsed = plainText(max).safeParse(typed);
    if (parsed.success) return parsed.data;
    const tooLong = parsed.error.issues.some(({ message }) => message === "text.tooLong");
    if (tooLong) this.say("text-too-long", column, { n: max });
    else this.say("text-characters", column);
    return null;
  }

  code(column: "code" | "evidence"): string | null {
    const typed = this.#words(column);
    if (typed === null) return null;
    // a spreadsheet program may make a dash of a hyphen
    const parsed = codeShape.safeParse(plain(typed).replaceAll(/[‐‑‒–—]/gu, "-"));
    if (parsed.success) return parsed.data;
    this.say("code-malformed", column, { given: shown(typed) });
    return null;
  }

  address(column: WorkbookColumn): string | null {
    const typed = this.text(column);
    if (typed === null) return null;
    const parsed = https.safeParse(typed);
    if (parsed.success) return parsed.data;
    this.say("address-https", column);
    return null;
  }

  choice<T extends string>(column: WorkbookColumn, choice: Choice): T | null {
    const cell = this.#value(column);
    if (cell === null) return null;
    const value = choiceOf(choice, String(cell.value));
    if (value === null) this.say("not-in-list", column, { given: shown(String(cell.value)) });
    return value as T | null;
  }

  day(column: WorkbookColumn): Day | null {
    const cell = this.#value(column);
    if (cell === null || cell.kind === "none") return null;
    const serial =
      cell.kind === "number" ? dayOfSerial(cell.value, this.#table.sheet.from1904) : null;
    const typed = serial ?? String(cell.value);
    const read = cell.kind === "day" || serial !== null ? ofIso(typed) : readDate(typed);
    if ("wrong" in read) {
      // a year typed alone is a number like any other, and no day of 1905
      const code = serial === null ? read.wrong : "date-malformed";
      this.say(code, column, { given: shown(String(cell.value)) });
      return null;
    }
    const doubt = serial === null ? read.doubt : "date-serial";
    if (doubt !== null) this.say(doubt, column, { day: read.day, given: shown(typed) });
    else if (this.#isFar(read.day)) this.say("date-far", column, { day: read.day });
    return read.day;
  }

  #isFar(day: Day): boolean {
    const { due } = this.#reading.form.round;
    return Math.abs(Number(day.slice(0, 4)) - Number(due.slice(0, 4))) > farYears;
  }

  /** A cell that says which question the row answers: changed in either language's words, that is left out and said. */
  locked(column: WorkbookColumn, words: readonly string[]): void {
    const cell = this.raw(column);
    if (!cell || !this.#reading.asMade) return;
    const is = fold(plain(String(cell.value)));
    if (!words.some((each) => fold(plain(each)) === is)) this.say("locked-changed", column);
  }

  /** An answer that is told and whose cells were emptied: nothing is taken back by that. */
  emptied(column: WorkbookColumn): void {
    if (this.#reading.asMade) this.say("emptied", column);
  }

  /** A told date from its four columns. `known` keeps its own reading where nothing of it was changed. */
  when(name: WhenName, known: When | null): When | null {
    const column = (part: "From" | "To" | "WordsEn" | "WordsCy") => `${name}${part}` as WhenColumn;
    const [first, last] = [this.day(column("From")), this.day(column("To"))];
    const [en, cy] = [this.text(column("WordsEn")), this.text(column("WordsCy"))];
    if (first === null && last === null) {
      const worded = en !== null ? column("WordsEn") : cy !== null ? column("WordsCy") : null;
      const unread = this.has(column("From")) || this.has(column("To"));
      if (worded !== null && !unread) this.say("words-without-day", worded);
      return null;
    }
    const from = first ?? last;
    const to = last ?? first;
    if (from === null || to === null) return null;
    if (from > to) {
      this.say("date-order", column("To"));
      return null;
    }
    if ((en === null) !== (cy === null)) {
      const lacking = en === null ? column("WordsEn") : column("WordsCy");
      if (!this.has(lacking)) this.say("words-both", lacking);
      return null;
    }
    const words = en !== null && cy !== null ? { en, cy } : null;
    const same =
      known?.from === from &&
      known.to === to &&
      known.words?.en === words?.en &&
      known.words?.cy === words?.cy;
    // days that the organisation gives are its own; those it left alone stay read as they were
    return { from, to, words, reading: same ? known.reading : false };
  }
}

const ofIso = (text: string) => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/u.exec(text) ?? [];
  return settle({ year: Number(year), month: Number(month), day: Number(day) });
};
