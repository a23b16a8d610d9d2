// npm run --silent parod -- COMMAND: prepares what is missing (progress on stderr), then the command line itself.
import { spawn } from "node:child_process";
import path from "node:path";
import { createClock, plainEnvironment, prepare, root } from "./prepare.mjs";
import { passSignals } from "./signals.mjs";

await prepare(createClock(process.stderr));
const args = ["--enable-source-maps", `${root}/apps/api/dist/parod.js`, ...process.argv.slice(2)];
// npm runs scripts in the root of the project, but files named on the command line are the caller's.
const called = process.env["npm_lifecycle_event"] === "parod" && process.env["INIT_CWD"];
passSignals(
  spawn(process.execPath, args, {
    cwd: called || process.cwd(),
    stdio: "inherit",
    env: {
      ...plainEnvironment(process.env),
      PAROD_ROOT: root,
      PAROD_DATA: path.resolve(root, process.env["PAROD_DATA"] ?? ".parod"),
    },
  }),
);
