import { randomUUID } from "node:crypto";
import type pg from "pg";
import type { ActGiven } from "@parod/schema/act";
import type { Programme } from "@parod/schema/facts";
import type { Day, Instant } from "@parod/schema/day";
import type { Stand } from "@parod/schema/facts";
import { recordAct } from "#acts/record-act";
import { inTransaction } from "#transaction";

/** An empty programme for a test; `overrides` for what the test is about. */
export async function buildProgramme(
  pool: pg.Pool,
  overrides: Partial<Programme> = {},
): Promise<Programme> {
  const programme: Programme = {
    id: randomUUID(),
    slug: `test-${randomUUID().slice(0, 8)}`,
    clock: "published",
    startsOn: "2023-07-01" as Day,
    endsOn: "2026-09-30" as Day,
    opensAsAt: null,
    public: true,
    illustrative: false,
    ...overrides,
  };
  await pool.query(
    "insert into programme (id, slug, clock, starts_on, ends_on, opens_as_at, public, illustrative) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    [
      programme.id,
      programme.slug,
      programme.clock,
      programme.startsOn,
      programme.endsOn,
      programme.opensAsAt,
      programme.public,
      programme.illustrative,
    ],
  );
  return programme;
}

/** Records one act in a transaction of its own. */
export const tell = (pool: pg.Pool, programme: Programme, given: Partial<ActGiven>) =>
  inTransaction(pool, (client) =>
    recordAct(client, {
      programmeId: programme.id,
      actorId: "tester",
      role: "loader",
      verb: "test",
      tellings: [],
      ...given,
    }),
  );

/** Organisations `a`, `b` … as anchors, told by name on the programme's first day. */
export const organisations = (
  ...ids: readonly string[]
): Pick<ActGiven, "anchors" | "tellings"> => ({
  anchors: { organisation: ids.map((id) => ({ id, kind: "other", catalogue: null })) },
  tellings: ids.map((id) => ({
    table: "organisationTold",
    effectiveOn: "2023-07-01",
    fact: { organisation: id, name: { en: id, cy: id } },
  })),
});

/** Criteria of one workstream of one catalogue, `c`, as anchors. */
export const criteria = (...ids: readonly string[]): NonNullable<ActGiven["anchors"]> => ({
  catalogue: [{ id: "c" }],
  workstream: [{ id: "w", catalogue: "c", position: 0 }],
  criterion: ids.map((id, position) => ({ id, workstream: "w", replaces: null, position })),
});

export const standAt = (
  asAt: string,
  given: { readonly knownAt?: string; readonly actNo?: number } = {},
): Stand => ({
  asAt: asAt as Day,
  knownAt: (given.knownAt ?? null) as Instant | null,
  actNo: given.actNo ?? 2_147_483_647,
});
