import {
  workbookCodes,
  type FileCode,
  type WorkbookCode,
  type WorkbookColumn,
  type WorkbookError,
} from "@parod/schema/workbook";
import { sayDay } from "#dates";
import type { Speaker } from "#speaker";

const isOfFile = (code: WorkbookCode): code is FileCode => code in workbookCodes;

/** The sentence of an error in a workbook. A day in it is said as a day. */
export function sayWorkbookError(
  { code, params }: Pick<WorkbookError, "code" | "params">,
  { t, language }: Speaker,
): string {
  if (!isOfFile(code))
    return t("returns.problemOf", {
      name: String(params["name"] ?? ""),
      problem: t(`returns.problem.${code}`),
    });
  const day = params["day"];
  return t(`workbook.error.${code}`, {
    given: String(params["given"] ?? ""),
    n: String(params["n"] ?? 0),
    date: typeof day === "string" ? sayDay(day, language) : "",
  });
}

/** The question that a cell answers: the row's code and the column's heading. */
export const sayWorkbookQuestion = (
  { of, column }: { readonly of: string | null; readonly column: WorkbookColumn | null },
  { t }: Speaker,
): string =>
  [of, column === null ? null : t(`workbook.column.${column}`)]
    .filter((part) => part !== null)
    .join(": ");
