import pg from "pg";
import { migrationChecksum, readMigrations } from "#migration/migration-files";

/** Names of migrations, each list in the order of application. */
type MigrationStatus = {
  readonly applied: string[];
  readonly pending: string[];
  /** begun and not finished; nothing of it is left in the database, and migrating tries it again */
  readonly failed: string[];
  /** applied, but the file says something else now */
  readonly changed: string[];
};

type Row = { readonly name: string; readonly checksum: string; readonly finished: boolean };
type Queryable = Pick<pg.Client, "query">;

/** Compares the migrations of a `prisma` folder with those that a database has had. */
export async function migrationStatus(url: string, prismaFolder: string): Promise<MigrationStatus> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {});
  await client.connect();
  try {
    return await readStatus(client, prismaFolder);
  } finally {
    await client.end().catch(() => {});
  }
}

/** The same over a connection that is open already, such as a pool. */
export async function readStatus(
  client: Queryable,
  prismaFolder: string,
): Promise<MigrationStatus> {
  const rows = await readRows(client);
  const files = readMigrations(prismaFolder);
  const checksums = new Map(files.map((file) => [file.name, migrationChecksum(file)]));
  const applied = rows.filter((row) => row.finished);
  const done = new Set(applied.map((row) => row.name));
  return {
    applied: applied.map((row) => row.name),
    pending: files.map((file) => file.name).filter((name) => !done.has(name)),
    failed: rows.filter((row) => !row.finished).map((row) => row.name),
    changed: applied
      .filter((row) => checksums.has(row.name) && checksums.get(row.name) !== row.checksum)
      .map((row) => row.name),
  };
}

async function readRows(client: Queryable): Promise<Row[]> {
  const table = await client.query<{ there: boolean }>(
    "select to_regclass('_prisma_migrations') is not null as there",
  );
  if (!table.rows[0]?.there) return [];
  const { rows } = await client.query<Row>(
    `select migration_name as name, checksum, finished_at is not null as finished
     from _prisma_migrations where rolled_back_at is null order by migration_name, started_at`,
  );
  return rows;
}
