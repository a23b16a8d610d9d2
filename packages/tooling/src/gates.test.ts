// Each gate is shown a bad snippet and its clean twin: a gate that cannot fail proves nothing.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listFiles } from "./repository.ts";
import { makeScratch, ours, removeScratch, runTool, writeFiles } from "./testing/scratch.ts";

const manifests = listFiles().filter((file) => /^([^/]+\/[^/]+\/)?package\.json$/.test(file));
let scratch = "";

beforeAll(() => {
  scratch = makeScratch(ours(".oxfmtrc.json", "tsconfig.base.json", ...manifests));
});

afterAll(() => removeScratch(scratch));

const write = (file: string, text: string) => writeFiles(scratch, { [file]: text });

describe("format", () => {
  test("refuses a line that is laid out by hand", () => {
    write("format/bad.ts", "export const  a   = 1\n");
    const { code, output } = runTool("oxfmt", ["--check", "format/bad.ts"], scratch);
    expect(code).not.toBe(0);
    expect(output).toContain("bad.ts");
  });
  test("passes the clean twin", () => {
    write("format/good.ts", "export const a = 1;\n");
    expect(runTool("oxfmt", ["--check", "format/good.ts"], scratch).code).toBe(0);
  });
});

describe("types", () => {
  const project = JSON.stringify({ extends: "../tsconfig.base.json", include: ["*.ts"] });
  const check = (folder: string, text: string) => {
    write(`${folder}/tsconfig.json`, project);
    write(`${folder}/thing.ts`, text);
    return runTool("tsc", ["--noEmit", "-p", folder], scratch);
  };
  test.each([
    ["a wrong type", 'export const a: number = "one";\n', "TS2322"],
    [
      "an element that may be missing",
      "export const f = (a: number[]): number => a[0];\n",
      "TS2322",
    ],
    ["undefined for an optional", "export const a: { b?: number } = { b: undefined };\n", "TS2375"],
    ["an enum", "export enum A { B }\n", "TS1294"],
    ["an unused name", "const a = 1;\nexport {};\n", "TS6133"],
    ["Node in a pure package", "export const a = process.argv;\n", "TS2591"],
  ])("refuses %s", (_, text, error) => {
    const { code, output } = check("types-bad", text);
    expect(code).not.toBe(0);
    expect(output).toContain(error);
  });
  test("passes the clean twin", () => {
    const good = "export const f = (a: number[]): number => a[0] ?? 0;\n";
    expect(check("types-good", good).output).toBe("");
  });
});

describe("unused code", () => {
  interface Issue {
    file: string;
    exports?: { name: string }[];
    files?: unknown[];
  }
  test("refuses an export that nobody imports, and passes one that a test imports", () => {
    write("packages/engine/src/bad.ts", "export const nobodys = 1;\n");
    write("packages/engine/src/good.ts", "export const somebodys = 1;\n");
    write(
      "packages/engine/src/good.test.ts",
      'import { test } from "vitest";\nimport { somebodys } from "#good";\ntest("a", () => [somebodys]);\n',
    );
    const { code, stdout } = runTool("knip", ["--no-progress", "--reporter=json"], scratch);
    const { issues } = JSON.parse(stdout) as { issues: Issue[] };
    const named = issues.flatMap(({ exports = [] }) => exports.map(({ name }) => name));
    expect(code).not.toBe(0);
    expect(named).toContain("nobodys");
    expect(named).not.toContain("somebodys");
  });
});

describe("versions", () => {
  const workspace = (name: string, zod: string) =>
    JSON.stringify({ name, version: "0.0.0", private: true, dependencies: { zod } }, null, 2);
  const check = (folder: string, zod: string) => {
    const root = {
      name: "root",
      private: true,
      packageManager: "npm@11.19.1",
      workspaces: ["a/*"],
    };
    write(`${folder}/package.json`, JSON.stringify(root));
    write(`${folder}/a/one/package.json`, workspace("one", "4.6.7"));
    write(`${folder}/a/two/package.json`, workspace("two", zod));
    return runTool("sherif", ["--fail-on-warnings", folder], scratch);
  };
  test("refuses two versions of one package", () => {
    const { code, output } = check("versions-bad", "4.6.6");
    expect(code).not.toBe(0);
    expect(output).toContain("multiple-dependency-versions");
  });
  test("passes the clean twin", () => {
    expect(check("versions-good", "4.6.7").code).toBe(0);
  });
});
