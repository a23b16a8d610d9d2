// Hands signals on to a child once, waits for its clean end and takes over its exit code.
import os from "node:os";

const AGAIN_AFTER_MS = 1000;

/** @param {import("node:child_process").ChildProcess} child */
export function passSignals(child) {
  /** @type {Map<NodeJS.Signals, number>} */
  const last = new Map();
  for (const signal of /** @type {NodeJS.Signals[]} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
    process.on(signal, () => {
      // A terminal gives Ctrl-C to the child itself, and npm repeats it to us: hand it on at most once.
      if (signal === "SIGINT" && process.stdin.isTTY) return;
      const now = performance.now();
      if (now - (last.get(signal) ?? -Infinity) < AGAIN_AFTER_MS) return;
      last.set(signal, now);
      child.kill(signal);
    });
  child.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.on("exit", (code, signal) => {
    process.exit(signal ? 128 + (os.constants.signals[signal] ?? 0) : (code ?? 1));
  });
}
