// The commands themselves, on a small repository with an npm, a turbo and a server of straw.
import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { endOfLifeWarning } from "../bin/node-release.mjs";
import { ROOT } from "./repository.ts";
import { makeScratch, removeScratch } from "./testing/scratch.ts";

const LOCK = JSON.stringify({ packages: {} });
const TURBO = `#!/bin/sh
echo "turbo $*" >> log
[ -e unbuildable ] && { echo "a wrong type"; exit 1; }
mkdir -p apps/api/dist
cp server.js apps/api/dist/main.js
cp line.js apps/api/dist/parod.js
`;
const NPM = `#!/bin/sh
echo "npm $*" >> log
[ -e broken ] && { echo "no such package"; exit 1; }
mkdir -p node_modules/.bin
cp package-lock.json node_modules/.package-lock.json
cp turbo.sh node_modules/.bin/turbo
mkdir -p node_modules/vitest
cp vitest.js node_modules/vitest/vitest.mjs
`;
const SERVER = `
process.on("SIGTERM", () => setTimeout(() => { console.log("closed well"); process.exit(3); }, 100));
setInterval(() => {}, 1000);
console.log("listening", Object.keys(process.env).filter((n) => n.startsWith("npm_")).length);
`;
const LINE = `
console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd(), data: process.env.PAROD_DATA, root: process.env.PAROD_ROOT }));
process.exit(2);
`;

// Two tests pass; what it was called with is left in the log.
const VITEST = `
import fs from "node:fs";
const value = (name) => process.argv.find((word) => word.startsWith(name))?.slice(name.length);
const browser = process.env.PAROD_CHROMIUM ?? "none";
fs.appendFileSync("log", "vitest " + process.argv.includes("--project=!browser") + " " + browser + " " + process.argv.at(-1) + "\\n");
const assertionResults = [{ status: "passed" }, { status: "passed" }];
const report = { testResults: [{ status: "passed", assertionResults }] };
fs.writeFileSync(value("--outputFile.json="), JSON.stringify(report));
`;

let scratch = "";
beforeEach(() => {
  scratch = makeScratch({
    "package-lock.json": LOCK,
    "turbo.json": "{}",
    "tsconfig.base.json": "{}",
    "package.json": '{ "type": "commonjs" }',
    "turbo.sh": TURBO,
    "tools/npm": NPM,
    "server.js": SERVER,
    "line.js": LINE,
    "vitest.js": VITEST,
    "apps/web/test/page.test.ts": 'test("a page", f);\ntest("another", f);\n',
    "browser/chromium": "",
    "elsewhere/note.txt": "",
    "apps/api/package.json": "{}",
  });
  for (const file of ["turbo.sh", "tools/npm"]) fs.chmodSync(path.join(scratch, file), 0o755);
  fs.cpSync(path.join(ROOT, "packages/tooling/bin"), path.join(scratch, "packages/tooling/bin"), {
    recursive: true,
  });
});
afterEach(() => removeScratch(scratch));

const log = () => fs.readFileSync(path.join(scratch, "log"), "utf8").trim().split("\n");

function run(name: string, args: string[] = [], more: NodeJS.ProcessEnv = {}) {
  const { npm_execpath: _, ...env } = process.env;
  const child = spawn(process.execPath, [`${scratch}/packages/tooling/bin/${name}.mjs`, ...args], {
    cwd: path.join(scratch, "elsewhere"),
    env: { ...env, PATH: `${scratch}/tools:${env["PATH"]}`, npm_config_test: "1", ...more },
  });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (text) => (said.stdout += text));
  child.stderr.on("data", (text) => (said.stderr += text));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, said, ended };
}

const until = async (child: ChildProcess, ready: () => boolean) => {
  while (!ready() && child.exitCode === null) await new Promise((wake) => setTimeout(wake, 20));
};

test("start installs, builds, runs the server, hands on a signal and waits for its end", async () => {
  const { child, said, ended } = run("start", [], { NODE_ENV: "production" });
  await until(child, () => said.stdout.includes("listening"));
  child.kill("SIGTERM");
  expect(await ended).toBe(3);
  expect(said.stdout).toMatch(
    / s {2}installing packages[\s\S]* s {2}building[\s\S]* s {2}starting/,
  );
  expect(said.stdout).toContain("listening 0");
  expect(said.stdout).toContain("closed well");
  const today = new Date().toISOString().slice(0, 10);
  expect(said.stderr).toContain(endOfLifeWarning(process.version, today) ?? "");
  expect(log()).toEqual([
    "npm ci --include=dev --include=optional --no-audit --no-fund",
    "turbo run build --output-logs=errors-only",
  ]);
});

test("a failed install shows npm's own words and starts nothing", async () => {
  fs.writeFileSync(path.join(scratch, "broken"), "");
  const { said, ended } = run("start");
  expect(await ended).toBe(1);
  expect(said.stderr).toContain("no such package");
  expect(said.stdout).not.toContain("starting");
});

test("the command line keeps stdout to itself, the caller's folder and the exit code", async () => {
  const { said, ended } = run("parod", ["check", "--json", "a b"]);
  expect(await ended).toBe(2);
  expect(JSON.parse(said.stdout)).toEqual({
    args: ["check", "--json", "a b"],
    cwd: path.join(scratch, "elsewhere"),
    data: path.join(scratch, ".parod"),
    root: scratch,
  });
  expect(said.stderr).toContain("building");
});

test("the second time nothing is installed or built", async () => {
  await run("parod").ended;
  const { said, ended } = run("parod");
  expect(await ended).toBe(2);
  expect(said.stderr).toBe("");
  expect(log()).toHaveLength(2);
});

test("two commands at once on a fresh clone install once", async () => {
  const both = [run("parod"), run("parod")];
  expect(await Promise.all(both.map(({ ended }) => ended))).toEqual([2, 2]);
  expect(log()).toHaveLength(2);
});

test("bench and prove say plainly that there is nothing to run", async () => {
  const { said, ended } = run("bench");
  expect(await ended).toBe(0);
  expect(said.stdout).toBe("There are no *.bench.ts files yet.\n");
});

const lastOf = (text: string) => text.trimEnd().split("\n").at(-1);
// No PATH of the machine: it may hold a browser. The straw needs a shell's own tools alone.
const BARE = () => {
  fs.mkdirSync(path.join(scratch, "shell"), { recursive: true });
  for (const name of ["sh", "cp", "mkdir"])
    if (!fs.existsSync(path.join(scratch, "shell", name)))
      fs.symlinkSync(`/bin/${name}`, path.join(scratch, "shell", name));
  return { PATH: `${scratch}/tools:${scratch}/shell`, PAROD_CHROMIUM: "", CI: "" };
};

test("test hands the browser it finds and all arguments to vitest, and ends with the counts", async () => {
  const PAROD_CHROMIUM = path.join(scratch, "browser/chromium");
  const { said, ended } = run("test", ["some.test.ts"], { ...BARE(), PAROD_CHROMIUM });
  expect(await ended).toBe(0);
  expect(lastOf(said.stdout)).toBe("2 passed, 0 failed");
  expect(log().at(-1)).toBe(`vitest false ${PAROD_CHROMIUM} some.test.ts`);
});

test("without a browser its tests are skipped, with the command that installs one", async () => {
  const { said, ended } = run("test", [], BARE());
  expect(await ended).toBe(0);
  expect(lastOf(said.stdout)).toBe("2 passed, 0 failed, 2 skipped");
  expect(said.stdout).toContain("apt-get install chromium");
  expect(log().at(-1)).toContain("vitest true");
});

test("in CI a missing browser is a failure", async () => {
  const { said, ended } = run("test", [], { ...BARE(), CI: "true" });
  expect(await ended).toBe(1);
  expect(lastOf(said.stdout)).toBe("2 passed, 2 failed");
});

test("a build that fails fails the tests, in the shape that machines read", async () => {
  fs.writeFileSync(path.join(scratch, "unbuildable"), "");
  const { said, ended } = run("test", [], BARE());
  expect(await ended).toBe(1);
  expect(said.stderr).toContain("a wrong type");
  expect(lastOf(said.stdout)).toBe("0 passed, 1 failed");
});
