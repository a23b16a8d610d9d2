import type pg from "pg";
import { anchorNames } from "@parod/schema/anchor-names";
import type { ActGiven } from "@parod/schema/act";
import type { Day, Instant } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import { factShape, snake, type FactOf, type ToldName } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import type { Entry } from "#acts/hash";
import { asRefusal } from "#acts/refusals";
import { Revisions } from "#acts/revisions";
import { encodeFact } from "#told/codec";

export type Act = {
  readonly programmeId: string;
  readonly actNo: number;
  readonly at: Instant;
  readonly day: Day;
};

/** A fact that does not have its table's shape: the first thing wrong with it, by field. */
function parseFact<N extends ToldName>(table: N, fact: unknown): FactOf<N> {
  const parsed = factShape(table).safeParse(fact);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new DomainError("bad-input", {
    field: issue?.path.join(".") ?? table,
    params: { table, problem: issue?.message ?? "" },
  });
}

function anchorEntries(given: ActGiven): { table: string; row: Record<string, unknown> }[] {
  return anchorNames.flatMap((name) =>
    (given.anchors?.[name] ?? []).map((anchor) => ({
      table: name,
      row: Object.fromEntries(
        Object.entries(anchor).map(([field, value]) => [snake(field), value]),
      ),
    })),
  );
}

function frameOf(
  telling: Telling,
  act: Act,
  { item, revision }: { readonly item: number; readonly revision: number },
): Record<string, unknown> {
  if (telling.effectiveOn > act.day)
    throw new DomainError("bad-input", {
      field: "effectiveOn",
      params: { table: telling.table, problem: "day.future" },
    });
  return {
    id: `${act.actNo}-${item}`,
    act_no: act.actNo,
    item,
    revision,
    effective_on: telling.effectiveOn,
    known_from: telling.knownFrom ?? act.at,
    telling: telling.telling ?? "change",
    corrects: telling.corrects ?? null,
    source_id: telling.sourceId ?? null,
    lang: telling.lang ?? null,
    known_exact: telling.knownExact ?? true,
    ours: telling.ours ?? false,
    note: telling.note ?? null,
    fact_key: telling.factKey ?? null,
  };
}

/**
 * What an act will write, numbered and with revisions. Anchors come first, then tellings in their order.
 * Throws `bad-input` for a fact without its shape, `conflict` where someone told the same subject meanwhile.
 */
export async function prepareEntries(
  client: pg.PoolClient,
  given: ActGiven,
  act: Act,
): Promise<Entry[]> {
  const facts = given.tellings.map((telling) => ({
    telling,
    fact: parseFact(telling.table, telling.fact),
  }));
  const revisions = await Revisions.read(client, act.programmeId, facts);
  const anchors = anchorEntries(given).map((entry, index) => ({
    ...entry,
    item: index + 1,
    row: { ...entry.row, act_no: act.actNo, item: index + 1 },
  }));
  const rows = facts.map(({ telling, fact }, index) => {
    const item = anchors.length + index + 1;
    const frame = frameOf(telling, act, { item, revision: revisions.next(telling, fact) });
    return {
      table: snake(telling.table),
      item,
      row: { ...frame, ...encodeFact(telling.table, fact) },
    };
  });
  return [...anchors, ...rows];
}

/**
 * Writes entries, one statement for each table, in the order of their first item. Throws `bad-input` where a claim would
 * come to rest on itself.
 */
export async function insertEntries(
  client: pg.PoolClient,
  programmeId: string,
  entries: readonly Entry[],
): Promise<void> {
  const byTable = new Map<string, unknown[]>();
  for (const { table, row } of entries)
    byTable.set(table, [...(byTable.get(table) ?? []), { ...row, programme_id: programmeId }]);
  for (const [table, rows] of byTable)
    await client
      .query(
        `insert into "${table}" select * from jsonb_populate_recordset(null::"${table}", $1)`,
        [JSON.stringify(rows)],
      )
      .catch((error: unknown) => {
        throw asRefusal(error);
      });
}
