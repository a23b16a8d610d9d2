import { describe, expect, test } from "vitest";
import { checkDocument, isDocument, type Tree } from "./document-references.ts";
import { listFiles, readFile } from "./repository.ts";

const TREE: Tree = {
  files: [
    "README.md",
    "turbo.json",
    "apps/api/src/env.ts",
    "packages/engine/src/position/thresholds.ts",
    "packages/engine/decisions/001-thresholds.md",
    ".ci/run",
  ],
  scripts: ["start", "test", "parod"],
};

const check = (text: string, document = "README.md") => checkDocument(document, text, TREE);

describe("cited paths and scripts", () => {
  test.each([
    "`apps/api/src/gone.ts`",
    "`packages/engine/src/position/`, `packages/motor`",
    "`tsconfig.json`",
    "`packages/engine/src/{position,gone}/thresholds.ts`",
    "`packages/engine/src/*.ts`",
    "`npm run standalone`",
    "`npm run --silent gone -- position`",
    "```sh\nnpm run gone\n```",
  ])("refuses %s", (text) => {
    expect(check(text)).toHaveLength(1);
  });
  test.each([
    "`apps/api/src/env.ts`",
    "`apps/api`, `apps/api/`, `.ci/run`",
    "`turbo.json`",
    "`packages/<name>/src`",
    "`packages/engine/src/*/thresholds.ts`",
    "`npm start`, `npm run test`, `npm ci`",
    "`npm run --silent parod -- position`",
    "`PORT=4000 npm start`",
    "`@parod/engine`, `text/html`, `2/3`",
    "`apps/api/dist/main.js` is built and so not looked for",
    "plain words about apps/gone",
  ])("lets %s stand", (text) => {
    expect(check(text)).toEqual([]);
  });
  test("a decision may name files of its own package", () => {
    const decision = "packages/engine/decisions/001-thresholds.md";
    expect(check("`src/position/thresholds.ts`", decision)).toEqual([]);
    expect(check("`src/position/gone.ts`", decision)).toHaveLength(1);
  });
});

test("what the repository's documents name exists", () => {
  const files = listFiles();
  const { scripts } = JSON.parse(readFile("package.json")) as { scripts: object };
  const documents = files.filter(isDocument);
  expect(documents).toContain("README.md");
  const tree = { files, scripts: Object.keys(scripts) };
  expect(documents.flatMap((file) => checkDocument(file, readFile(file), tree))).toEqual([]);
});
