// Runs every *.bench.ts or *.prove.ts, one after another: they measure, so they must not share the machine.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { createClock, plainEnvironment, prepare, root, tool } from "./prepare.mjs";

/**
 * @param {string} kind
 * @param {string} base
 */
export function findMatching(kind, base = root) {
  const skipped = new Set(["node_modules", "dist", "generated", ".turbo"]);
  /** @param {string} folder @returns {string[]} */
  const walk = (folder) =>
    fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return skipped.has(entry.name) ? [] : walk(full);
      return entry.name.endsWith(`.${kind}.ts`) ? [full] : [];
    });
  return ["apps", "packages"]
    .map((name) => path.join(base, name))
    .filter((folder) => fs.existsSync(folder))
    .flatMap(walk)
    .map((file) => path.relative(base, file))
    .sort();
}

/** @param {string} kind */
export async function runMatching(kind) {
  const wanted = process.argv.slice(2);
  const files = findMatching(kind).filter(
    (file) => wanted.length === 0 || wanted.some((part) => file.includes(part)),
  );
  if (files.length === 0) {
    console.log(
      wanted.length === 0
        ? `There are no *.${kind}.ts files yet.`
        : `No *.${kind}.ts file has ${wanted.join(" or ")} in its name.`,
    );
    return;
  }
  const say = createClock(process.stdout);
  await prepare(say);
  const failed = files.filter((file) => {
    say(file);
    const done = spawnSync(tool("tsx"), [file], {
      cwd: root,
      stdio: "inherit",
      env: plainEnvironment(process.env),
      shell: process.platform === "win32",
    });
    return done.status !== 0;
  });
  say(`${files.length - failed.length} of ${files.length} finished well`);
  for (const file of failed) console.error(`failed: ${file}`);
  if (failed.length > 0) process.exitCode = 1;
}
