import fs from "node:fs";
import path from "node:path";
import type pg from "pg";
import { type MigrationFile, readMigrations } from "#migration/migration-files";
import { openMigrationPool, reason, withMigrationLock } from "#migration/migration-session";
import { readStatus } from "#migration/migration-status";
import { noFilters, openEngine } from "#migration/schema-engine";
import { scriptAdapter } from "#migration/script-adapter";
import { DatabaseUnavailable } from "#database-unavailable";

/**
 * Applies the migrations that a database has not had, in order, and answers their names. Only one
 * process at a time does so; each migration is one transaction, so it must not hold statements that
 * forbid one (`create index concurrently`).
 *
 * Throws DatabaseUnavailable when one fails (those before it stay) or when an applied one was
 * edited since.
 */
export async function migrate(url: string, prismaFolder: string): Promise<string[]> {
  return withMigrationLock(url, async (client) => {
    const { pending, failed, changed } = await readStatus(client, prismaFolder);
    if (changed.length > 0)
      throw new DatabaseUnavailable(
        `The migration ${changed.join(", ")} was edited after this database had it. ` +
          "Put the file back as it was and say the change in a new migration.",
      );
    if (pending.length === 0) return [];
    if (failed.length > 0) await forgetFailed(client);
    return applyAll(url, prismaFolder, readMigrations(prismaFolder));
  });
}

/**
 * We hold the lock, so nobody is applying them, and an unfinished one has left nothing behind: its
 * script and the word that it finished are one transaction.
 */
async function forgetFailed(client: pg.Client): Promise<void> {
  await client.query(
    `update _prisma_migrations set rolled_back_at = now()
     where finished_at is null and rolled_back_at is null`,
  );
}

async function applyAll(
  url: string,
  prismaFolder: string,
  migrations: readonly MigrationFile[],
): Promise<string[]> {
  const pool = openMigrationPool(url);
  let failure: unknown;
  try {
    const schema = fs.readFileSync(path.join(prismaFolder, "schema.prisma"), "utf8");
    const adapter = scriptAdapter(pool, migrations, (error) => (failure ??= error));
    const engine = await openEngine(schema, adapter);
    const applied = await engine.applyMigrations({
      migrationsList: listFor(prismaFolder, migrations),
      filters: noFilters,
    });
    return applied.appliedMigrationNames;
  } catch (error) {
    throw new DatabaseUnavailable(
      `The database could not be brought up to date: ${reason(failure ?? error)}.`,
      { cause: failure ?? error },
    );
  } finally {
    // the engine keeps its sessions, and a database in use cannot be a template
    await pool.end();
  }
}

function listFor(prismaFolder: string, migrations: readonly MigrationFile[]) {
  return {
    baseDir: path.join(prismaFolder, "migrations"),
    lockfile: { path: "./migration_lock.toml", content: 'provider = "postgresql"' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}

export { migrationStatus } from "#migration/migration-status";
export { schemaDiff } from "#migration/schema-diff";
