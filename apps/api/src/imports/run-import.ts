import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Job, JobDone } from "#imports/job";

export type ImportLimits = {
  /** MB of heap: with what lies outside of it (at most 50 MB unpacked), below 512. */
  readonly memory: number;
  readonly milliseconds: number;
};
const limits: ImportLimits = { memory: 400, milliseconds: 60_000 };

/** The file took more time or memory than there is, or its process ended: one refusal, never the server's end. */
export class ImportFailed extends Error {
  override readonly name = "ImportFailed";
}

type Entry = { readonly file: string; readonly flags: readonly string[] };

/** Built: beside the server's own file. From source: the worker's source, through tsx. */
function entry(): Entry {
  const here = import.meta.url;
  if (!here.endsWith(".ts"))
    return { file: fileURLToPath(new URL("import-worker.js", here)), flags: [] };
  const { resolve } = createRequire(here);
  return {
    file: fileURLToPath(new URL("import-worker.ts", here)),
    flags: ["--import", pathToFileURL(resolve("tsx")).href],
  };
}

/**
 * Opens an uploaded file in a process of its own, which knows nothing of this one: no environment, no connection, and
 * memory that is not the server's. Throws `ImportFailed`.
 */
export async function runImport(
  job: Job,
  { memory, milliseconds }: ImportLimits = limits,
): Promise<JobDone> {
  const { file, flags } = entry();
  const child = fork(file, [], {
    execArgv: [...flags, `--max-old-space-size=${memory}`, "--max-semi-space-size=16"],
    env: {},
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  try {
    return await new Promise<JobDone>((resolve, reject) => {
      const fail = (): void => reject(new ImportFailed("import failed"));
      const timer = setTimeout(fail, milliseconds);
      child.once("message", (done) => {
        clearTimeout(timer);
        resolve(done as JobDone);
      });
      child.once("error", fail);
      child.once("exit", () => {
        clearTimeout(timer);
        fail();
      });
      child.send(job, (error) => {
        if (error) fail();
      });
    });
  } finally {
    child.kill("SIGKILL");
  }
}
