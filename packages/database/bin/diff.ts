/**
 * Prints the SQL that leads from the schema of the last commit to the one on disk, for a new file
 * `prisma/migrations/<date and time>_<name>/migration.sql`. With `--empty`, from nothing.
 * Run it in this repository: `npx tsx packages/database/bin/diff.ts`
 */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { schemaDiff } from "#migration/schema-diff";

const root = path.resolve(import.meta.dirname, "../../..");
const file = "prisma/schema.prisma";

function committed(): string | undefined {
  const shown = spawnSync("git", ["show", `HEAD:${file}`], { cwd: root, encoding: "utf8" });
  return shown.status === 0 ? shown.stdout : undefined;
}

const from = process.argv.includes("--empty") ? undefined : committed();
process.stdout.write(await schemaDiff(from, fs.readFileSync(path.join(root, file), "utf8")));
