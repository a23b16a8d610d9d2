// The files of the repository as a fresh clone has them: what is built or installed does not count,
// so a check says the same on every machine.
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

const NOT_OURS = new Set([
  "node_modules",
  "dist",
  "generated",
  ".turbo",
  ".parod",
  ".git",
  "coverage",
]);

export const isNotOurs = (name: string) => NOT_OURS.has(name);

export function listFiles(root = ROOT): string[] {
  const walk = (folder: string): string[] =>
    fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const at = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return isNotOurs(entry.name) ? [] : walk(at);
      return entry.isFile() ? [at] : [];
    });
  return walk("").toSorted();
}

export const readFile = (file: string, root = ROOT) =>
  fs.readFileSync(path.join(root, file), "utf8");
