import type { Anchors, AnchorName } from "@parod/schema/anchors";
import { anchorNames } from "@parod/schema/anchor-names";
import type { Facts, Stand } from "@parod/schema/facts";
import { snake, toldNames, type ToldName } from "@parod/schema/told/tables";
import { decodeRow, type Columns } from "#told/codec";
import { subjectColumns } from "#told/columns";

/** A statement with a name is planned once for a connection: this one names every table, and planning it takes longer than running it. */
export type Statement = {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
};
/** What runs a statement: a pool or one connection of it. */
export type Queryable = {
  query(statement: Statement): Promise<{ rows: Record<string, unknown>[] }>;
};

const quote = (name: string) => `"${name}"`;

/**
 * The rows of a table that live: told, known and counting at the stand, and neither withdrawn nor corrected. A correction
 * kills the row it corrects even where it moves the day past the reader's: the inner row is not filtered by day.
 * $1 programme, $2 last act, $3 known at, $4 day. model.md 2.2.
 */
const alive = (table: string) => `from ${quote(table)} t
  where t.programme_id = $1 and t.act_no <= $2 and t.known_from <= $3 and t.effective_on <= $4 and t.telling <> 'withdrawal'
    and not exists (select 1 from ${quote(table)} c
      where c.programme_id = $1 and c.corrects = t.id and c.act_no <= $2 and c.known_from <= $3)`;

function inForce(table: ToldName): string {
  const subject = subjectColumns(table)
    .map((name) => `t.${quote(name)}`)
    .join(", ");
  return `select distinct on (${subject}) t.* ${alive(snake(table))}
  order by ${subject}, t.effective_on desc, t.act_no desc, t.item desc`;
}

/** Rows as one JSON column: many tables come in one statement. */
export const gathered = (name: string, select: string) =>
  `(select coalesce(json_agg(to_jsonb(x) - 'programme_id'), '[]') from (${select}) x) as ${quote(name)}`;

const text = `select ${[
  ...toldNames.map((table) => gathered(table, inForce(table))),
  ...anchorNames.map((name) =>
    gathered(
      `anchor ${name}`,
      `select a.* from ${quote(name)} a where a.programme_id = $1 and a.act_no <= $2 order by a.id`,
    ),
  ),
  gathered(
    "moves",
    `select t.* ${alive("activity_date")} order by t.effective_on, t.act_no, t.item`,
  ),
  gathered(
    "rules told",
    `select t.* ${alive("group_rule")} order by t.effective_on, t.act_no, t.item`,
  ),
].join(",\n")}`;

export function decodeAnchor(columns: Columns): unknown {
  const {
    reaches_stage: reachesStage,
    giver_kind: giverKind,
    act_no: _act,
    item: _item,
    ...rest
  } = columns;
  return {
    ...rest,
    ...(reachesStage === undefined ? {} : { reachesStage }),
    ...(giverKind === undefined ? {} : { giverKind }),
  };
}

/**
 * Everything in force at a stand, in one statement whatever the number of organisations.
 * `stand.asAt` is a day already resolved and allowed; `stand.actNo` the last act to read.
 */
export async function readFacts(
  database: Queryable,
  programmeId: string,
  stand: Stand,
): Promise<Facts> {
  const { rows } = await database.query({
    name: "read-facts",
    text,
    values: [programmeId, stand.actNo, stand.knownAt ?? "infinity", stand.asAt],
  });
  const row = rows[0] ?? {};
  const list = (name: string) => (row[name] ?? []) as Columns[];
  const told = Object.fromEntries(
    toldNames.map((table) => [table, list(table).map((columns) => decodeRow(table, columns))]),
  );
  const anchors = Object.fromEntries(
    anchorNames.map((name) => [name, list(`anchor ${name}`).map(decodeAnchor)]),
  ) as { [N in AnchorName]: Anchors[N][] };
  return {
    ...told,
    anchors,
    moves: list("moves").map((columns) => decodeRow("activityDate", columns)),
    rulesTold: list("rules told").map((columns) => decodeRow("groupRule", columns)),
  } as unknown as Facts;
}
