// npm start: install what is missing, build, run the server. Node built-ins alone.
import { spawn } from "node:child_process";
import { endOfLifeWarning, OLDEST, tooOld } from "./node-release.mjs";
import { createClock, plainEnvironment, prepare, root } from "./prepare.mjs";
import { passSignals } from "./signals.mjs";

if (tooOld(process.version)) {
  console.error(`Parod needs Node ${OLDEST.join(".")} or later; this is ${process.version}.`);
  process.exit(1);
}
const warning = endOfLifeWarning(process.version, new Date().toISOString().slice(0, 10));
if (process.env["NODE_ENV"] === "production" && warning) console.error(`Warning: ${warning}`);

const say = createClock(process.stdout);
await prepare(say);
say("starting");
const args = ["--enable-source-maps", "apps/api/dist/main.js", ...process.argv.slice(2)];
passSignals(
  spawn(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...plainEnvironment(process.env), PAROD_ROOT: root },
  }),
);
