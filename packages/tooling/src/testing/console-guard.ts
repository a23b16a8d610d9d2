// console.error and console.warn fail a test. A test that expects one says so:
//   const said = vi.spyOn(console, "error").mockImplementation(() => {});
// Words of libraries while their file is loaded, outside any test, pass.
import { afterEach, beforeEach } from "vitest";

const heard: string[] = [];
let inTest = false;

for (const name of ["error", "warn"] as const) {
  const original = console[name].bind(console);
  console[name] = (...words: unknown[]) => {
    if (inTest) heard.push(`console.${name}: ${words.map(String).join(" ")}`);
    original(...words);
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
