import path from "node:path";
import { loadProgramme } from "@parod/database/load-programme";
import { migrate } from "@parod/database/migrate";

import { illustrative } from "@parod/records/illustrative/illustrative";
import { publicRecord } from "@parod/records/public-record/public-record";
import type { Env } from "#env";
import { openDatabase, type Opened } from "#boot/open-database";

/** What `programme load` knows by name. */
export const shipped = { "public-record": publicRecord, illustrative } as const;

/** A database ready for work: opened, migrated, and loaded as `PAROD_LOAD` says. What is already there is left alone. */
export async function prepareDatabase(env: Env, say: (what: string) => void): Promise<Opened> {
  const opened = await openDatabase(env, say);
  try {
    const applied = await migrate(opened.url, path.join(env.PAROD_ROOT, "prisma"));
    say(applied.length === 0 ? "database up to date" : `migrations applied: ${applied.length}`);
    const names =
      env.load === "both"
        ? (["public-record", "illustrative"] as const)
        : env.load === "record"
          ? (["public-record"] as const)
          : [];
    for (const name of names) {
      const { told, known } = await loadProgramme(opened.database.pool, shipped[name]());
      say(`${name}: ${told === 0 ? `${known} facts already told` : `${told} facts told`}`);
    }
    return opened;
  } catch (error) {
    await closeDatabase(opened, { adopted: false });
    throw error;
  }
}

/** `npm start` owns the server it serves from, adopted or not; the command line leaves one that it did not start. */
export async function closeDatabase(
  { database, server }: Opened,
  { adopted }: { readonly adopted: boolean },
): Promise<void> {
  await database.close();
  await server?.stop(adopted ? { adopted: true } : { unlessUsed: true });
}
