import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** A zombie is dead: only its parent has not noticed yet. */
export function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  return statOf(pid)?.state !== "Z";
}

/** Sends each signal in turn, with 15 seconds between them, until the process is gone. */
export async function endProcess(pid: number, signals: readonly NodeJS.Signals[]): Promise<void> {
  for (const signal of signals) {
    if (!lives(pid)) return;
    process.kill(pid, signal);
    for (const until = performance.now() + 15_000; performance.now() < until; await sleep(20))
      if (!lives(pid)) return;
  }
  if (lives(pid)) throw new Error(`Process ${pid} did not end.`);
}

/** Names one life of a process: its number alone may be used again by another. */
export const markOf = (pid: number): string => `${pid} ${statOf(pid)?.began ?? "-"}`;

/** Whether a process works in the folder, or was told of it: only such a one may be ended. */
export function worksIn(pid: number, folder: string): boolean {
  try {
    if (fs.readlinkSync(`/proc/${pid}/cwd`).startsWith(folder)) return true;
    return fs.readFileSync(`/proc/${pid}/environ`, "utf8").includes(`PAROD_DATA=${folder}\0`);
  } catch {
    return false;
  }
}

/** The program's name in /proc/N/stat may hold spaces and brackets, so count from its end. */
function statOf(pid: number): { readonly state: string; readonly began: string } | null {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", began: fields[19] ?? "" };
  } catch {
    return null;
  }
}
