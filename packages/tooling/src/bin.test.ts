import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { countTests, findChromium } from "../bin/chromium.mjs";
import { countResults, isSuccess, lastLine } from "../bin/counts.mjs";
import { holdLock } from "../bin/lock.mjs";
import { endOfLifeWarning, tooOld } from "../bin/node-release.mjs";
import { needsBuild, needsInstall, toolEnvironment } from "../bin/prepare.mjs";
import { findMatching } from "../bin/run-matching.mjs";
import { makeScratch, removeScratch, writeFiles, type Files } from "./testing/scratch.ts";

let scratch = "";
beforeEach(() => {
  scratch = makeScratch({});
});
afterEach(() => removeScratch(scratch));

const write = (files: Files) => writeFiles(scratch, files);
const age = (file: string, seconds: number) => {
  const at = new Date(Date.now() - seconds * 1000);
  fs.utimesSync(path.join(scratch, file), at, at);
};

describe("Node releases", () => {
  test.each([
    ["v20.20.2", "2026-11-21", "2026-04-30"],
    ["v22.1.0", "2027-05-01", "2027-04-30"],
  ])("%s on %s is past its end", (version, today, end) => {
    expect(endOfLifeWarning(version, today)).toContain(end);
  });
  test.each([
    ["v20.20.2", "2026-04-30"],
    ["v24.21.0", "2026-11-21"],
    ["v99.0.0", "2026-11-21"],
  ])("%s on %s is not", (version, today) => {
    expect(endOfLifeWarning(version, today)).toBeUndefined();
  });
  test.each([
    ["v18.20.0", true],
    ["v20.19.9", true],
    ["v20.20.0", false],
    ["v22.0.0", false],
  ])("%s is too old: %s", (version, old) => expect(tooOld(version)).toBe(old));
});

describe("what is missing", () => {
  const lock = (version: string, more: object = {}) =>
    JSON.stringify({
      packages: { "": {}, "node_modules/a": { version }, ...more },
    });
  test("a folder without packages needs them", () => {
    write({ "package-lock.json": lock("1.0.0") });
    expect(needsInstall(scratch)).toBe(true);
  });
  test("a newer lockfile that says the same does not", () => {
    write({ "package-lock.json": lock("1.0.0"), "node_modules/.package-lock.json": lock("1.0.0") });
    age("node_modules/.package-lock.json", 60);
    expect(needsInstall(scratch)).toBe(false);
  });
  test("a newer lockfile that says something else does", () => {
    write({ "package-lock.json": lock("1.0.1"), "node_modules/.package-lock.json": lock("1.0.0") });
    age("node_modules/.package-lock.json", 60);
    expect(needsInstall(scratch)).toBe(true);
  });
  test("packages of other platforms are not missed", () => {
    const other = { "node_modules/b": { version: "1.0.0", optional: true } };
    write({
      "package-lock.json": lock("1.0.0", other),
      "node_modules/.package-lock.json": lock("1.0.0"),
    });
    age("node_modules/.package-lock.json", 60);
    expect(needsInstall(scratch)).toBe(false);
  });

  const source = "packages/engine/src/position/thing.ts";
  const built = () => {
    write({
      ...Object.fromEntries(
        ["package-lock.json", "turbo.json", "tsconfig.base.json"].map((file) => [file, "{}"]),
      ),
      [source]: "",
      "packages/engine/src/position/gone.ts": "",
      "apps/api/package.json": "{}",
    });
    for (const file of fs.readdirSync(scratch, { recursive: true, encoding: "utf8" }))
      age(file, 60);
    write({ "apps/api/dist/main.js": "", "node_modules/.parod-built": "" });
  };
  test("a build that is newer than all sources is kept", () => {
    built();
    expect(needsBuild(scratch)).toBe(false);
  });
  test("a saved source asks for a build", () => {
    built();
    age("node_modules/.parod-built", 30);
    write({ [source]: "1" });
    expect(needsBuild(scratch)).toBe(true);
  });
  test("a deleted source asks for a build", () => {
    built();
    age("node_modules/.parod-built", 30);
    fs.rmSync(path.join(scratch, "packages/engine/src/position/gone.ts"));
    expect(needsBuild(scratch)).toBe(true);
  });
  test("without a build one is asked for", () => {
    built();
    fs.rmSync(path.join(scratch, "apps/api/dist"), { recursive: true });
    expect(needsBuild(scratch)).toBe(true);
  });
  test("npm's own variables and production do not reach the tools", () => {
    const env = toolEnvironment({
      PATH: "p",
      npm_config_x: "1",
      NPM_TOKEN_X: "1",
      NODE_ENV: "production",
    });
    expect(env).toMatchObject({
      PATH: "p",
      TURBO_TELEMETRY_DISABLED: "1",
      CHECKPOINT_DISABLE: "1",
    });
    expect(Object.keys(env).filter((name) => /^npm_|NODE_ENV/i.test(name))).toEqual([]);
  });
});

describe("the lock of two commands at once", () => {
  test("the second waits, says so once, and gets it", async () => {
    const file = path.join(scratch, "deep/lock");
    const said: string[] = [];
    const release = await holdLock(file, () => {});
    const second = holdLock(file, (what) => said.push(what));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(said).toHaveLength(1);
    release();
    (await second)();
    expect(fs.existsSync(file)).toBe(false);
  });
  test("one that a killed command left behind is taken over", async () => {
    write({ lock: "" });
    age("lock", 60);
    (await holdLock(path.join(scratch, "lock"), () => {}))();
    expect(fs.existsSync(path.join(scratch, "lock"))).toBe(false);
  });
});

describe("a browser", () => {
  test("the first of the known names is taken", () => {
    write({ "one/google-chrome": "", "two/chromium": "" });
    const PATH = ["one", "two"].map((name) => path.join(scratch, name)).join(path.delimiter);
    expect(findChromium({ PATH })).toBe(path.join(scratch, "two/chromium"));
  });
  test("one that is named wins, and must exist", () => {
    write({ "one/chromium": "", mine: "" });
    const PATH = path.join(scratch, "one");
    expect(findChromium({ PATH, PAROD_CHROMIUM: path.join(scratch, "mine") })).toMatch(/mine$/);
    expect(findChromium({ PATH, PAROD_CHROMIUM: path.join(scratch, "gone") })).toBeUndefined();
  });
  test("none is none", () => expect(findChromium({ PATH: scratch })).toBeUndefined());
  test("the tests that are left out are counted", () => {
    write({
      "a.test.ts": 'test("x", f);\n  it.each([1])("y", f);\nconst test = 1;\n',
      "deep/b.test.ts": 'test.skip("z", f);',
      "global.ts": 'test("no", f);',
    });
    expect(countTests(scratch)).toBe(3);
  });
});

describe("counts", () => {
  const file = (status: string, ...tests: string[]) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  });
  test("adds up files", () => {
    const report = {
      testResults: [file("failed", "passed", "failed"), file("passed", "skipped", "todo")],
    };
    expect(countResults(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 2 });
  });
  test("a file that cannot be loaded is a failure", () => {
    const report = { testResults: [file("failed"), file("passed", "passed")] };
    expect(countResults(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });
  test("an error outside any test is a failure", () => {
    expect(countResults({ testResults: [file("passed", "passed")] }, 1).failed).toBe(1);
  });
  test("no report and no test are failures", () => {
    expect(isSuccess(countResults(undefined, 1))).toBe(false);
    expect(isSuccess({ passed: 0, failed: 0, skipped: 4 })).toBe(false);
    expect(isSuccess({ passed: 1, failed: 0, skipped: 4 })).toBe(true);
  });
  test("the last line has the shape that machines read", () => {
    expect(lastLine({ passed: 12, failed: 0, skipped: 0 })).toBe("12 passed, 0 failed");
    expect(lastLine({ passed: 1, failed: 2, skipped: 3 })).toBe("1 passed, 2 failed, 3 skipped");
  });
});

test("benchmarks are found wherever they stand", () => {
  write({ "packages/engine/src/a.bench.ts": "", "apps/api/src/b.prove.ts": "", "apps/x.ts": "" });
  expect(findMatching("bench", scratch)).toEqual(["packages/engine/src/a.bench.ts"]);
  expect(findMatching("prove", scratch)).toEqual(["apps/api/src/b.prove.ts"]);
});
