import { PlanRefusal } from "#plan-file/report";

export const planColumns = [
  "id",
  "name",
  "duration",
  "predecessors",
  "optimistic",
  "likely",
  "pessimistic",
  "constraint",
  "constraintDate",
  "deadline",
  "percentComplete",
  "actualStart",
  "actualFinish",
  "baselineStart",
  "baselineFinish",
  "owner",
] as const;
export type PlanColumn = (typeof planColumns)[number];
const required = ["id", "duration", "predecessors"] as const satisfies readonly PlanColumn[];

/** `Constraint Date`, `constraint_date` and `constraintDate` are one column. */
const plain = (heading: string): string => heading.toLowerCase().replaceAll(/[\s_-]/gu, "");
const columnOf = new Map(planColumns.map((column) => [plain(column), column]));

export type Columns = ReadonlyMap<PlanColumn, number>;

/** Where each known column is; others are not ours to read. */
export function findColumns(headings: readonly string[], line: number): Columns {
  const columns = new Map<PlanColumn, number>();
  for (const [at, heading] of headings.entries()) {
    const column = columnOf.get(plain(heading));
    if (column === undefined) continue;
    if (columns.has(column)) throw new PlanRefusal("column-twice", { line }, { column });
    columns.set(column, at);
  }
  const missing = required.filter((column) => !columns.has(column));
  if (missing.length > 0)
    throw new PlanRefusal(
      "missing-columns",
      { line },
      { columns: missing.join(", "), n: missing.length },
    );
  return columns;
}
