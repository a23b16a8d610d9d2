// The browser of the machine: no tool may download one.
import fs from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @param {NodeJS.ProcessEnv} env */
export function findChromium(env) {
  const named = env["PAROD_CHROMIUM"];
  if (named) return fs.existsSync(named) ? named : undefined;
  const folders = (env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find((file) =>
    fs.existsSync(file),
  );
}

export const HOW_TO_INSTALL =
  "sudo apt-get install chromium   (or name one: PAROD_CHROMIUM=/path/to/chrome npm test)";

/**
 * How many tests are left out without a browser, read from the text: their files need one to be loaded.
 * @param {string} folder
 * @returns {number}
 */
export function countTests(folder) {
  if (!fs.existsSync(folder)) return 0;
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).reduce((sum, entry) => {
    if (!entry.isFile() || !/\.test\.tsx?$/.test(entry.name)) return sum;
    const text = fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), "utf8");
    return sum + (text.match(/^\s*(test|it)(\.\w+)*\(/gm)?.length ?? 0);
  }, 0);
}
