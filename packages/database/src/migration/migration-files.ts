import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

export type MigrationFile = {
  /** the folder's name, such as `20261121000000_start`; names sort in the order of application */
  readonly name: string;
  readonly sql: string;
};

/** The migrations of a `prisma` folder in their order. */
export function readMigrations(prismaFolder: string): MigrationFile[] {
  const folder = path.join(prismaFolder, "migrations");
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({
      name,
      // a checkout that turns line ends must not look like a change
      sql: fs
        .readFileSync(path.join(folder, name, "migration.sql"), "utf8")
        .replaceAll("\r\n", "\n"),
    }))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** As Prisma keeps it in `_prisma_migrations`: SHA-256 of the script, as hexadecimal digits. */
export function migrationChecksum({ sql }: MigrationFile): string {
  return createHash("sha256").update(sql).digest("hex");
}
