import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type pg from "pg";
import type { MigrationFile } from "#migration/migration-files";

/** Part of the script's own transaction, so a crash cannot come between the two. */
const finish = `
;
update "_prisma_migrations" set finished_at = now()
where finished_at is null and rolled_back_at is null`;

/**
 * Prisma's adapter, save for scripts: its own cuts them at every semicolon, also inside a function's
 * body or a comment, and runs the pieces one by one. Here a script is sent whole, which PostgreSQL
 * runs as one transaction: a migration is applied and recorded, or neither.
 */
export function scriptAdapter(
  pool: pg.Pool,
  migrations: readonly MigrationFile[],
  onFailure: (error: unknown) => void,
): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  const isMigration = new Set(migrations.map(({ sql }) => sql));
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const adapter = await factory.connect();
      adapter.executeScript = async (script) => {
        try {
          await pool.query(isMigration.has(script) ? script + finish : script);
        } catch (error) {
          onFailure(error);
          throw error;
        }
      };
      return adapter;
    },
    connectToShadowDb: () => factory.connectToShadowDb(),
  };
}
