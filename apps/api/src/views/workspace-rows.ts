import { subjectColumns } from "@parod/database/told/columns";
import { snake, type FactOf, type ToldName } from "@parod/schema/told/tables";
import type { Tellable } from "@parod/schema/tell";
import { toldTables } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";
import { subjectName, type WorkRow } from "@parod/schema/views/workspace";
import type pg from "pg";
import type { Names } from "#views/standpoint";

/** Which rows of each table are told from an organisation's page. $1 programme, $2 organisation, $3 for whom it is stated there. */
const ownRows: Readonly<Record<Tellable, string>> = {
  assessment: "organisation = $2",
  evidenceTold:
    "evidence in (select id from evidence where programme_id = $1 and organisation = $2)",
  reliance: "organisation = $2",
  claimReliance: "organisation = $2",
  activityTold:
    "activity in (select id from activity where programme_id = $1 and organisation = $2)",
  activityDate:
    "activity in (select id from activity where programme_id = $1 and organisation = $2)",
  dependencySide: `dependency in (select d.id from dependency d
      left join activity g on g.programme_id = $1 and g.id = d.giver
      join activity t on t.programme_id = $1 and t.id = d.taker
    where d.programme_id = $1 and $2 in (d.giver, g.organisation, t.organisation))`,
  riskTold: "organisation = $2",
  concernTold: "organisation = $2",
  feedbackTold: "organisation = $2",
  ratingTold: "scope = 'organisation' and \"of\" = $2",
  membership: "stated_by = $3",
  provision: "stated_by = $3",
  deliveryModel: "stated_by = $2",
};

const newest = Object.entries(ownRows)
  .map(([name, own]) => {
    const table = name as Tellable;
    const subject = subjectColumns(table)
      .map((column) => `"${column}"`)
      .join(", ");
    return `select '${table}' as "table", json_build_array(${subject}) as subject, max(revision) as revision
      from "${snake(table)}" where programme_id = $1 and ${own} group by ${subject}`;
  })
  .join("\nunion all\n");

/**
 * The newest revision of every subject that is told from an organisation's page: of rows taken back and of a later day's word too, since
 * that is what the next writer is held to.
 */
export async function newestRevisions(
  pool: pg.Pool,
  programmeId: string,
  { organisation, side }: { readonly organisation: string; readonly side: string },
): Promise<Readonly<Record<string, number>>> {
  const { rows } = await pool.query<{ table: Tellable; subject: string[]; revision: number }>(
    newest,
    [programmeId, organisation, side],
  );
  return Object.fromEntries(
    rows.map(({ table, subject, revision }) => [subjectName(table, subject), revision]),
  );
}

type Act = { readonly act_no: number; readonly role: string; readonly by: string | null };

/** A row as the page shows it: its fact, and who said it. */
export type Sayer = <N extends ToldName>(table: N, row: ToldRow<N>) => WorkRow<N>;

/** Looks up who made the acts of some rows, once for all of them. */
export async function sayerFor(
  pool: pg.Pool,
  rows: { readonly programmeId: string; readonly actNos: readonly number[] },
  names: Names,
): Promise<Sayer> {
  const found = await pool.query<Act>(
    `select act_no, role, for_organisation as "by" from act where programme_id = $1 and act_no = any($2)`,
    [rows.programmeId, [...new Set(rows.actNos)]],
  );
  const acts = new Map(found.rows.map((act) => [act.act_no, act]));
  return (table, row) => {
    const act = acts.get(row.actNo);
    const fields = [
      ...Object.keys(toldTables[table].subject),
      ...Object.keys(toldTables[table].content),
    ];
    const values = row as Readonly<Record<string, unknown>>;
    return {
      fact: Object.fromEntries(fields.map((name) => [name, values[name]])) as unknown as FactOf<
        typeof table
      >,
      said: {
        rowId: row.id,
        effectiveOn: row.effectiveOn,
        knownFrom: row.knownFrom,
        role: act?.role ?? "loader",
        by: act?.by ? names(act.by) : null,
        lang: row.lang,
      },
    };
  };
}
