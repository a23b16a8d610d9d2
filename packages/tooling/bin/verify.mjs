// npm run verify: every check that needs no database. Two lanes, because a small machine has two cores.
import { capture, createClock, prepare, tool } from "./prepare.mjs";

const say = createClock(process.stdout);
await prepare(say, "generated");
say("ready: packages, generated client");

/** @typedef {{ name: string; command: string; args: string[] }} Step */

/** @type {Step[][]} */
const lanes = [
  [
    { name: "types", command: "turbo", args: ["run", "types", "--output-logs=errors-only"] },
    { name: "unused code (knip)", command: "knip", args: ["--treat-config-hints-as-errors"] },
    { name: "versions (sherif)", command: "sherif", args: ["--fail-on-warnings"] },
  ],
  [
    { name: "format", command: "oxfmt", args: ["--check"] },
    {
      name: "lint",
      command: "oxlint",
      args: ["--type-aware", "--deny-warnings", "--report-unused-disable-directives"],
    },
    {
      name: "unit tests, canaries, cited paths, texts, floors, migrations",
      command: "vitest",
      args: ["run", "--config=packages/tooling/vitest.config.ts", "--project=unit"],
    },
  ],
];

/** @type {{ name: string; output: string }[]} */
const failures = [];

/** @param {Step} step */
async function run({ name, command, args }) {
  const began = performance.now();
  const { code, output } = await capture(tool(command), args);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  say(`${code === 0 ? "ok    " : "FAILED"} ${seconds.padStart(5)} s  ${name}`);
  if (code !== 0) failures.push({ name, output });
}

/** @param {Step[]} lane */
async function runLane(lane) {
  for (const step of lane) await run(step);
}

await Promise.all(lanes.map(runLane));
for (const { name, output } of failures) console.log(`\n== ${name}\n${output.trimEnd()}`);
if (failures.length === 0) say("all checks passed");
else {
  console.log(`\nfailed: ${failures.map(({ name }) => name).join("; ")}`);
  process.exitCode = 1;
}
