import type { ReturnForm } from "@parod/schema/return";
import {
  workbookCodes,
  type FileCode,
  type WorkbookColumn,
  type WorkbookError,
} from "@parod/schema/workbook";

/** What the rows of a table are read against. `asMade`: nothing told or asked has changed since the template was made. */
export type Reading = {
  readonly form: ReturnForm;
  readonly report: Report;
  readonly asMade: boolean;
};

export type Place = {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly column?: WorkbookColumn | null;
  readonly of?: string | null;
};

/** More than this is no list that anybody reads: the rest is counted. */
const mostListed = 1000;

/** Gathers what is wrong, in the order in which it is found. */
export class Report {
  readonly #errors: WorkbookError[] = [];
  #beyond = 0;
  #stopped = false;

  add(code: FileCode, place: Place, params: WorkbookError["params"] = {}): void {
    const severity = workbookCodes[code];
    if (severity === "must") this.#stopped = true;
    if (this.#errors.length >= mostListed) {
      this.#beyond++;
      return;
    }
    const { sheet, cell, column = null, of = null } = place;
    this.#errors.push({ sheet, cell, code, severity, params, column, of });
  }

  /** True once anything must be put right. */
  get stopped(): boolean {
    return this.#stopped;
  }

  /** Has to be put right when it is not listed: nobody can confirm what they are not shown. */
  errors(): readonly WorkbookError[] {
    if (this.#beyond === 0) return this.#errors;
    return [
      ...this.#errors,
      {
        sheet: null,
        cell: null,
        code: "more",
        severity: "must",
        params: { n: this.#beyond },
        column: null,
        of: null,
      },
    ];
  }
}

/** What a person typed, short enough to be said back. */
export const shown = (given: string): string =>
  given.length > 60 ? `${Array.from(given).slice(0, 60).join("")}…` : given;
