import { anchorNames } from "@parod/schema/anchor-names";
import type { Day } from "@parod/schema/day";
import { explainedSteps } from "@parod/schema/explained";
import type { Facts } from "@parod/schema/facts";
import { toldNames, toldTables, type ToldName } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";
import { keyed } from "#collect";
import {
  isTaken,
  stepOfAnchor,
  stepOfColumn,
  stepOfLine,
  stepOfTable,
  type SplitTable,
} from "#explained/assignment";

/** A reading to explain from, or to. */
export type DayFacts = { readonly asAt: Day; readonly facts: Facts };
export type Between = { readonly before: DayFacts; readonly after: DayFacts };

/** What a row is about, whichever telling of it is in force. */
export const subjectOf = <N extends ToldName>(table: N, row: ToldRow<N>): string =>
  Object.keys(toldTables[table].subject)
    .map((column) => String(row[column as keyof ToldRow<N>]))
    .join("|");

const nothing = {
  assessment: { expected: null },
  activityTold: { makesTrue: [], duration: null },
} as const;
type SplitByColumn = keyof typeof stepOfColumn;

/** The rows as they came to be, with the columns of the steps not yet taken as they were. */
function splitByColumn<N extends SplitByColumn>(
  table: N,
  { before, after }: Between,
  taken: number,
) {
  const steps = Object.entries(stepOfColumn[table]);
  const pending = steps.filter(([, step]) => !isTaken(step, taken)).map(([column]) => column);
  const rows: readonly ToldRow<N>[] = after.facts[table];
  if (pending.length === steps.length) return before.facts[table];
  if (pending.length === 0) return rows;
  const was = keyed(before.facts[table] as readonly ToldRow<N>[], (row) => subjectOf(table, row));
  return rows.map((row) => {
    const kept: Record<string, unknown> = was.get(subjectOf(table, row)) ?? nothing[table];
    return { ...row, ...Object.fromEntries(pending.map((column) => [column, kept[column]])) };
  });
}

type Line = ToldRow<"activityDate">;
const splitByLine = (before: readonly Line[], after: readonly Line[], taken: number) => [
  ...before.filter(({ line }) => !isTaken(stepOfLine[line], taken)),
  ...after.filter(({ line }) => isTaken(stepOfLine[line], taken)),
];

/**
 * Evidence dated between the two days counts as soon as it is told: it came by an act, since none is told before its
 * day, and not by time passing. Without this every new piece would be "not yet" until the calendar moves.
 */
const datedBy = (rows: Facts["evidenceTold"], { before, after }: Between): Facts["evidenceTold"] =>
  rows.map((row) =>
    row.datedOn > before.asAt && row.datedOn <= after.asAt ? { ...row, datedOn: before.asAt } : row,
  );

const isSplit = (table: ToldName): table is SplitTable => !Object.hasOwn(stepOfTable, table);

function rowsOf(table: ToldName, between: Between, taken: number): readonly unknown[] {
  const { before, after } = between;
  if (table === "activityDate")
    return splitByLine(before.facts.activityDate, after.facts.activityDate, taken);
  if (isSplit(table)) return splitByColumn(table, between, taken);
  if (!isTaken(stepOfTable[table], taken)) return before.facts[table];
  return table === "evidenceTold" ? datedBy(after.facts.evidenceTold, between) : after.facts[table];
}

/**
 * The reading once `taken` of the steps have been taken: 0 is the one before, all six the one after. Until the last the
 * day is the earlier one.
 */
export function hybrid(between: Between, taken: number): DayFacts {
  const { before, after } = between;
  if (taken === 0) return before;
  if (taken === explainedSteps.length) return after;
  const facts = {
    ...Object.fromEntries(toldNames.map((table) => [table, rowsOf(table, between, taken)])),
    anchors: Object.fromEntries(
      anchorNames.map((name) => [
        name,
        (isTaken(stepOfAnchor[name], taken) ? after : before).facts.anchors[name],
      ]),
    ),
    moves: splitByLine(before.facts.moves, after.facts.moves, taken),
    rulesTold: (isTaken(stepOfTable.groupRule, taken) ? after : before).facts.rulesTold,
  } as unknown as Facts;
  return { asAt: before.asAt, facts };
}
