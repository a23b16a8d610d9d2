import { readSubject } from "@parod/database/told/read-subject";
import type { FactOf } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import type pg from "pg";

/** Rows of a subject that stand: not taken back, and with nothing in their place. */
export const standing = <
  R extends { readonly id: string; readonly telling: string; readonly corrects: string | null },
>(
  rows: readonly R[],
): R[] => {
  const replaced = new Set(rows.map(({ corrects }) => corrects));
  return rows.filter(({ id, telling }) => telling !== "withdrawal" && !replaced.has(id));
};

/**
 * What goes with an activity whose only words are taken back: the dates that the same act told, so that none is left of
 * something that has no name. A date told since is another's word by now, and is found in conflict.
 */
export async function datesWithdrawnWith(
  pool: pg.Pool,
  programmeId: string,
  { fact, corrects }: { readonly fact: FactOf<"activityTold">; readonly corrects: string },
): Promise<readonly Telling[]> {
  const words = standing(await readSubject(pool, programmeId, { table: "activityTold", fact }));
  const [word] = words;
  if (word === undefined || word.id !== corrects || words.length > 1) return [];
  const lines = await Promise.all(
    (["baseline", "forecast", "actual"] as const).map(async (line) =>
      readSubject(pool, programmeId, {
        table: "activityDate",
        fact: { activity: fact.activity, line, when: null, reason: null, approver: null } as never,
      }),
    ),
  );
  return lines.flat().flatMap((row): Telling[] => {
    if (row.actNo !== word.actNo || row.telling !== "change") return [];
    const { activity, line, when } = row;
    return [
      {
        table: "activityDate",
        fact: { activity, line, when },
        effectiveOn: row.effectiveOn,
        telling: "withdrawal",
        corrects: row.id,
        expectedRevision: row.revision,
      },
    ];
  });
}
