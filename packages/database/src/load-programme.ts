import { createHash, randomUUID } from "node:crypto";
import type pg from "pg";
import { anchorNames } from "@parod/schema/anchor-names";
import type { AnchorGiven } from "@parod/schema/anchors";
import type { ProgrammeGiven } from "@parod/schema/load";
import { snake, toldNames } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import { recordAct } from "#acts/record-act";
import { findProgramme } from "#programmes";
import { inTransaction } from "#transaction";

export type Loaded = { readonly acts: number; readonly told: number; readonly known: number };

const factsStatement = toldNames
  .map(
    (table) =>
      `select '${table} ' || fact_key as key, id from "${snake(table)}" where programme_id = $1 and fact_key is not null`,
  )
  .join(" union all ");
const anchorsStatement = anchorNames
  .map((name) => `select '${name} ' || id as key from "${name}" where programme_id = $1`)
  .join(" union all ");

async function ensureProgramme(
  client: pg.PoolClient,
  given: ProgrammeGiven["programme"],
): Promise<string> {
  // one loader at a time, also before the programme is there to be locked
  await client.query("select pg_advisory_xact_lock(hashtextextended($1, 1))", [given.slug]);
  const found = await findProgramme(client, given.slug);
  if (found) return found.programme.id;
  const id = randomUUID();
  await client.query(
    `insert into programme (id, slug, clock, starts_on, ends_on, opens_as_at, public, illustrative) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      given.slug,
      given.clock,
      given.startsOn,
      given.endsOn,
      given.opensAsAt,
      given.public,
      given.illustrative,
    ],
  );
  return id;
}

const withoutKnown = (anchors: AnchorGiven | undefined, known: ReadonlySet<string>): AnchorGiven =>
  Object.fromEntries(
    anchorNames.map((name) => [
      name,
      (anchors?.[name] ?? []).filter(({ id }) => !known.has(`${name} ${id}`)),
    ]),
  );

/** A loader cannot know row ids: it says `fact:KEY`, which becomes the id of the row of that fact in the same table. */
function resolved(telling: Telling, ids: ReadonlyMap<string, string>): Telling {
  if (!telling.corrects?.startsWith("fact:")) return telling;
  const id = ids.get(`${telling.table} ${telling.corrects.slice("fact:".length)}`);
  if (id === undefined)
    throw new Error(`${telling.table} ${telling.factKey ?? ""} corrects a fact that was not told`);
  return { ...telling, corrects: id };
}

async function putContents(
  client: pg.PoolClient,
  programmeId: string,
  texts: readonly string[],
): Promise<void> {
  for (const text of texts)
    await client.query(
      "insert into content (programme_id, id, bytes) values ($1, $2, $3) on conflict do nothing",
      [programmeId, createHash("sha256").update(text).digest("hex"), Buffer.from(text, "utf8")],
    );
}

/**
 * Tells a shipped programme: all of it or nothing, in one transaction. Facts already told (by fact key) are left alone,
 * so that loading again tells only what is new.
 */
export async function loadProgramme(pool: pg.Pool, given: ProgrammeGiven): Promise<Loaded> {
  const loaded = await inTransaction(pool, async (client) => {
    const programmeId = await ensureProgramme(client, given.programme);
    const { rows: facts } = await client.query<{ key: string; id: string }>(factsStatement, [
      programmeId,
    ]);
    const { rows: anchors } = await client.query<{ key: string }>(anchorsStatement, [programmeId]);
    const ids = new Map(facts.map(({ key, id }) => [key, id]));
    const knownAnchors = new Set(anchors.map(({ key }) => key));
    await putContents(client, programmeId, given.contents ?? []);
    let counted: Loaded = { acts: 0, told: 0, known: facts.length };
    for (const act of given.acts) {
      const fresh = act.tellings.filter(({ table, factKey }) => !ids.has(`${table} ${factKey}`));
      const freshAnchors = withoutKnown(act.anchors, knownAnchors);
      const anchorCount = Object.values(freshAnchors).reduce((sum, each) => sum + each.length, 0);
      if (fresh.length + anchorCount === 0) continue;
      const tellings = fresh.map((telling) => resolved(telling, ids));
      const { actNo } = await recordAct(client, {
        ...act,
        programmeId,
        actorId: "loader",
        role: "loader",
        anchors: freshAnchors,
        tellings,
      });
      for (const name of anchorNames)
        for (const { id } of freshAnchors[name] ?? []) knownAnchors.add(`${name} ${id}`);
      for (const [index, { table, factKey }] of tellings.entries())
        ids.set(`${table} ${factKey}`, `${actNo}-${anchorCount + index + 1}`);
      counted = { ...counted, acts: counted.acts + 1, told: counted.told + tellings.length };
    }
    return counted;
  });
  // the planner knows nothing of tables that have just been filled, and reads them ten times slower
  if (loaded.told > 0) await pool.query("analyze");
  return loaded;
}
