import fs from "node:fs/promises";
import { fileOfBook } from "@parod/engine/read/programme-book";
import { findProgramme } from "@parod/database/programmes";
import { readBook } from "@parod/database/told/read-book";
import type { Stand } from "@parod/schema/facts";
import type { Command } from "#cli/commands";
import { BadUse } from "#cli/output";
import { openingsAt } from "#findings/openings";
import { todayOf } from "#reading/today";

/** A stored programme, with all that was ever told of it, as a file that `check` reads. To stdout, or to `--out FILE`. */
export const programmeExport: Command["run"] = async ({ database }, { options, env }) => {
  const slug = typeof options["programme"] === "string" ? options["programme"] : "public-record";
  const found = await findProgramme(database.pool, slug);
  if (!found) throw new BadUse(`There is no programme ${slug}.`);
  const { programme, head } = found;
  const today = todayOf(env);
  const stand: Stand = { asAt: today, knownAt: null, actNo: head.actNo };
  const file = fileOfBook(
    programme,
    await readBook(database.pool, programme.id, head.actNo),
    (await openingsAt(database.pool, { programme, stand }))?.map((each) => ({ ...each })) ?? null,
  );
  const text = JSON.stringify(file, null, 1);
  const out = options["out"];
  if (typeof out !== "string") return { code: 0, text };
  try {
    await fs.writeFile(out, `${text}\n`);
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw new BadUse(`${out} cannot be written.`);
    throw error;
  }
  return { code: 0, text: `${slug}: written to ${out}` };
};
