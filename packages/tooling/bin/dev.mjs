// npm run dev: the API from source, restarted when it changes; it serves the web through Vite in middleware mode.
import { spawn } from "node:child_process";
import { createClock, plainEnvironment, prepare, root, tool } from "./prepare.mjs";
import { passSignals } from "./signals.mjs";

const say = createClock(process.stdout);
await prepare(say);
say("starting from source");
passSignals(
  spawn(tool("tsx"), ["watch", "--clear-screen=false", "apps/api/src/main.ts"], {
    cwd: root,
    stdio: "inherit",
    env: { ...plainEnvironment(process.env), PAROD_ROOT: root, PAROD_DEV: "1" },
    shell: process.platform === "win32",
  }),
);
