import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lintConfig } from "./lint-config.ts";
import { COMMON } from "./lint-restrictions.ts";
import { PACKAGES } from "./lint-layers.ts";
import { listFiles, readFile } from "./repository.ts";
import { CODE_CANARIES, IMPORT_CANARIES } from "./testing/lint-canaries.ts";
import { makeScratch, ours, removeScratch, runTool, writeFiles } from "./testing/scratch.ts";

interface Diagnostic {
  code: string;
  filename: string;
  help: string;
}

const importing = (name: string) => `import * as it from "${name}";\nexport const one = it;\n`;
const twin = (at: string, kind: string) => at.replace(/(\w+)(\.tsx?)$/, `$1-${kind}$2`);
const named = (place: string, kind: string, index: number) =>
  `${place}/${kind}-${index}${place.endsWith("/tests") ? ".test" : ""}.ts`;

const CYCLE = {
  "packages/engine/src/round-one.ts":
    'import { two } from "#round-two";\nexport const one = () => two;\n',
  "packages/engine/src/round-two.ts":
    'import { one } from "#round-one";\nexport const two = () => one;\n',
  "packages/engine/src/line-one.ts":
    'import { two } from "#line-two";\nexport const one = () => two;\n',
  "packages/engine/src/line-two.ts": "export const two = 2;\n",
};

const TYPES_ALONE = {
  "apps/web/src/client.ts":
    'import type { AppRouter } from "@parod/api/router";\nexport type A = AppRouter;\n',
  "apps/web/src/derived.ts":
    'import type { Position } from "@parod/engine/position";\nexport type P = Position;\n',
  "packages/documents/src/derived.ts":
    'import type { Position } from "@parod/engine/position";\nexport type P = Position;\n',
};

const PURE = ["schema", "engine", "language", "charts"];
const IMPURE = "export const x = [process.cwd(), Date.now(), Math.random()];\n";
const IN_TESTS = Object.fromEntries(
  PURE.map((name) => [`packages/${name}/src/random.test.ts`, IMPURE]),
);
const SETTINGS = { "apps/web/vite.config.ts": 'import "node:fs";\nexport default process.env;\n' };

let scratch = "";
let found: Diagnostic[] = [];
const of = (file: string) => found.filter(({ filename }) => filename === file);
const codes = (file: string) => of(file).map(({ code }) => code);

// One run of the linter over every snippet: starting it is what takes time.
beforeAll(() => {
  scratch = makeScratch(
    ours(".oxlintrc.json", "tsconfig.base.json", "packages/engine/package.json"),
  );
  for (const { place, refused, allowed } of IMPORT_CANARIES) {
    refused.forEach((name, i) =>
      writeFiles(scratch, { [named(place, "bad", i)]: importing(name) }),
    );
    allowed.forEach((name, i) =>
      writeFiles(scratch, { [named(place, "good", i)]: importing(name) }),
    );
  }
  for (const { at, bad, good } of CODE_CANARIES)
    writeFiles(scratch, {
      [at.includes("camelCase") ? at : twin(at, "bad")]: bad,
      [twin(at.replace("camelCase", "kebab-case"), "good")]: good,
    });
  writeFiles(scratch, { ...CYCLE, ...TYPES_ALONE, ...IN_TESTS, ...SETTINGS });
  const tsconfig = JSON.stringify({
    extends: `${scratch}/tsconfig.base.json`,
    compilerOptions: { jsx: "react-jsx", lib: ["es2023", "dom"] },
  });
  writeFiles(scratch, { "apps/api/tsconfig.json": tsconfig, "apps/web/tsconfig.json": tsconfig });
  writeFiles(scratch, { "packages/engine/tsconfig.json": tsconfig });
  const { stdout } = runTool("oxlint", ["--type-aware", "--format=json"], scratch);
  found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
});

afterAll(() => removeScratch(scratch));

describe("layers", () => {
  for (const { place, refused, allowed } of IMPORT_CANARIES) {
    test.each(refused.map((name, i) => ({ name, file: named(place, "bad", i) })))(
      `${place} may not import $name, and says why`,
      ({ file }) => {
        const reasons = of(file).filter(({ code }) => code.includes("no-restricted-imports"));
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.every(({ help }) => help.endsWith("."))).toBe(true);
      },
    );
    test.each(allowed.map((name, i) => ({ name, file: named(place, "good", i) })))(
      `${place} may import $name`,
      ({ file }) => expect(codes(file)).toEqual([]),
    );
  }
  test.each(Object.keys(TYPES_ALONE))("%s may import types", (file) =>
    expect(codes(file)).toEqual([]),
  );
  test.each(Object.keys(IN_TESTS))("%s may use the process, the clock and chance", (file) =>
    expect(codes(file)).toEqual([]),
  );
  test("the settings of a tool may be a default export, in Node", () =>
    expect(codes("apps/web/vite.config.ts")).toEqual([]));
  test("files that import each other in a circle are refused, in a line not", () => {
    expect(codes("packages/engine/src/round-one.ts")).toEqual(["import(no-cycle)"]);
    expect(codes("packages/engine/src/line-one.ts")).toEqual([]);
  });
});

describe("rules", () => {
  test.each(CODE_CANARIES)("$rule refuses $at and passes its clean twin", ({ rule, at }) => {
    const bad = at.includes("camelCase") ? at : twin(at, "bad");
    expect(codes(bad).some((code) => code.includes(rule))).toBe(true);
    expect(codes(twin(at.replace("camelCase", "kebab-case"), "good"))).toEqual([]);
  });
});

describe("settings", () => {
  test("the committed file is the one that the script writes", () => {
    expect(JSON.parse(readFile(".oxlintrc.json"))).toEqual(lintConfig());
  });
  test("every workspace is a layer, so that none escapes the rules", () => {
    const workspaces = listFiles().flatMap(
      (file) => /^(?:apps|packages)\/([^/]+)\/package\.json$/.exec(file)?.[1] ?? [],
    );
    expect(workspaces.toSorted()).toEqual(PACKAGES.toSorted());
  });
  test("every override of the import rule holds the common part", () => {
    for (const { rules } of lintConfig().overrides) {
      const rule = rules["no-restricted-imports"];
      if (!Array.isArray(rule)) continue;
      expect(rule[1]).toMatchObject({
        paths: expect.arrayContaining(COMMON.paths),
        patterns: expect.arrayContaining(COMMON.patterns),
      });
    }
  });
});
