// The console guard and the order of tests, shown on a project of its own.
import { afterAll, describe, expect, test } from "vitest";
import { ROOT } from "./repository.ts";
import { makeScratch, removeScratch, runTool } from "./testing/scratch.ts";

const HEAD = 'import { expect, test, vi } from "vitest";\n';
const CONFIG = `
import config from "${ROOT}packages/tooling/vitest.config.ts";
const unit = config.test.projects[0].test;
const root = import.meta.dirname;
export default { root, test: { ...unit, root, name: "canary", include: ["*.test.ts"] } };
`;
const scratch = makeScratch({
  "vitest.config.mts": CONFIG,
  "package.json": '{ "type": "module" }',
  "said.test.ts": `${HEAD}test("said", () => { console.error("oops"); });`,
  "warned.test.ts": `${HEAD}test("warned", async () => { await null; console.warn("hm"); });`,
  "expected.test.ts": `${HEAD}test("expected", () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    console.error("oops");
    expect(said).toHaveBeenCalledOnce();
  });
  test("log", () => { console.log("fine"); });`,
});
afterAll(() => removeScratch(scratch));

describe("tests", () => {
  const args = ["run", "--config=vitest.config.mts", "--reporter=default", "--sequence.seed=7"];
  const { output } = runTool("vitest", args, scratch);
  test.each(["said", "warned"])("one that writes to the console fails: %s", (name) => {
    expect(output).toMatch(new RegExp(`FAIL.*${name}.test.ts`));
  });
  test("one that expects it passes", () => {
    expect(output).not.toMatch(/FAIL.*expected.test.ts/);
    expect(output).toMatch(/Tests\s+2 failed \| 2 passed/);
  });
  test("their order is random, and the seed is printed", () => {
    expect(output).toContain('Running tests with seed "7"');
  });
});
