import type { FileCode } from "@parod/schema/workbook";

/** The whole file is refused. Its code is what is said; nothing of the file is. */
export class WorkbookRefusal extends Error {
  override readonly name = "WorkbookRefusal";
  readonly code: FileCode;

  constructor(code: FileCode) {
    super(code);
    this.code = code;
  }
}
