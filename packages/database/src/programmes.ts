import type pg from "pg";
import type { Day, Instant } from "@parod/schema/day";
import type { Programme } from "@parod/schema/facts";

/** A programme and the last act recorded in it. */
export type ProgrammeHead = {
  readonly programme: Programme;
  readonly head: { readonly actNo: number; readonly at: Instant | null };
};

type Row = {
  readonly id: string;
  readonly slug: string;
  readonly clock: Programme["clock"];
  readonly starts_on: string;
  readonly ends_on: string;
  readonly opens_as_at: string | null;
  readonly public: boolean;
  readonly illustrative: boolean;
  readonly act_no: number | null;
  readonly at: Date | null;
};

const columns = `p.id, p.slug, p.clock, p.starts_on::text, p.ends_on::text, p.opens_as_at::text, p.public, p.illustrative, a.act_no, a.at
  from programme p left join lateral (select act_no, at from act where programme_id = p.id order by act_no desc limit 1) a on true`;

const fromRow = (row: Row): ProgrammeHead => ({
  programme: {
    id: row.id,
    slug: row.slug,
    clock: row.clock,
    startsOn: row.starts_on as Day,
    endsOn: row.ends_on as Day,
    opensAsAt: row.opens_as_at as Day | null,
    public: row.public,
    illustrative: row.illustrative,
  },
  head: { actNo: row.act_no ?? 0, at: (row.at?.toISOString() ?? null) as Instant | null },
});

/** The programme of a slug with its head, or null. */
export async function findProgramme(
  database: pg.Pool | pg.PoolClient,
  slug: string,
): Promise<ProgrammeHead | null> {
  const { rows } = await database.query<Row>(`select ${columns} where p.slug = $1`, [slug]);
  return rows[0] ? fromRow(rows[0]) : null;
}

/** Every programme of the installation, by slug. */
export async function listProgrammes(database: pg.Pool): Promise<ProgrammeHead[]> {
  const { rows } = await database.query<Row>(`select ${columns} order by p.slug`);
  return rows.map(fromRow);
}

/** The last act recorded at or before an instant; 0 where there was none. */
export async function actAt(
  database: pg.Pool,
  programmeId: string,
  instant: Instant,
): Promise<number> {
  const { rows } = await database.query<{ act_no: number }>(
    "select coalesce(max(act_no), 0) as act_no from act where programme_id = $1 and at <= $2",
    [programmeId, instant],
  );
  return rows[0]?.act_no ?? 0;
}
