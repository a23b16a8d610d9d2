// console.error and console.warn fail a test. A test that expects one says so:
//   const said = vi.spyOn(console, "error").mockImplementation(() => {});
// Words of libraries while their file is loaded, outside any test, pass.
// Files of pure packages share a process, where this runs once for each: the console's own functions
// are kept, so that it is wrapped once and not once a file.
import { afterEach, beforeEach } from "vitest";

const kept = globalThis as { plainConsole?: Pick<Console, "error" | "warn"> };
kept.plainConsole ??= {
  error: console.error.bind(console),
  warn: console.warn.bind(console),
};
const plain = kept.plainConsole;
const heard: string[] = [];
let inTest = false;

for (const name of ["error", "warn"] as const) {
  console[name] = (...words: unknown[]) => {
    if (inTest) heard.push(`console.${name}: ${words.map(String).join(" ")}`);
    plain[name](...words);
  };
}

beforeEach(() => {
  heard.length = 0;
  inTest = true;
});

afterEach(() => {
  inTest = false;
  if (heard.length > 0)
    throw new Error(`Nothing may be written to the console in a test.\n${heard.join("\n")}`);
});
