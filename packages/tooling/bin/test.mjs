// npm test [-- ARGUMENTS FOR VITEST]: every test. Its last line is read by machines: keep its shape.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { countTests, findChromium, HOW_TO_INSTALL } from "./chromium.mjs";
import { countResults, isSuccess, lastLine } from "./counts.mjs";
import { createClock, plainEnvironment, prepare, root } from "./prepare.mjs";

const say = createClock(process.stdout);
let counted = false;
// A build that fails ends the process in prepare: the last line is owed all the same.
process.on("exit", () => {
  if (!counted) console.log(`\n${lastLine({ passed: 0, failed: 1, skipped: 0 })}`);
});
await prepare(say);

const chromium = findChromium(process.env);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-test-"));
const report = path.join(folder, "report.json");
const args = [
  path.join(root, "node_modules/vitest/vitest.mjs"),
  "run",
  "--config=packages/tooling/vitest.config.ts",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
  ...(chromium ? [] : ["--project=!browser"]),
  ...process.argv.slice(2),
];
say(chromium ? "testing" : "testing, without a browser");
const child = spawn(process.execPath, args, {
  cwd: root,
  stdio: "inherit",
  env: {
    ...plainEnvironment(process.env),
    NODE_ENV: "test",
    ...(chromium ? { PAROD_CHROMIUM: chromium } : {}),
  },
});
// Vitest takes Ctrl-C from the terminal itself and stops its test servers; we only wait for it.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => child.kill("SIGTERM"));
/** @type {number} */
const code = await new Promise((resolve) => {
  child.on("exit", (status) => resolve(status ?? 1));
  child.on("error", () => resolve(1));
});

const read = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, "utf8")) : undefined;
fs.rmSync(folder, { recursive: true, force: true });
const counts = countResults(read, code);
if (!chromium) {
  const left = countTests(path.join(root, "apps/web/test"));
  const required = process.env["CI"] === "true";
  counts[required ? "failed" : "skipped"] += required ? Math.max(left, 1) : left;
  console.log(`\n${left} browser tests were not run: no Chromium or Chrome was found.`);
  console.log(`Install one: ${HOW_TO_INSTALL}`);
}
counted = true;
console.log(`\n${lastLine(counts)}`);
process.exitCode = isSuccess(counts) ? 0 : 1;
