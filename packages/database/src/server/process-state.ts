import { spawnSync } from "node:child_process";
import fs from "node:fs";

/**
 * `gone`: no such process. `zombie`: dead, but its parent has not noticed. `other`: the number is
 * in use again by something else. `running`: it lives, or we may not look closely.
 */
export type ProcessState = "gone" | "zombie" | "other" | "running";

/** What became of the PostgreSQL server with this process number, which works in `data`. */
export function serverState(pid: number, data: string): ProcessState {
  if (process.platform !== "linux") return stateByList(pid, "postgres");
  const fields = readStat(pid);
  if (fields === undefined) return "gone";
  if (fields.state === "Z" || fields.state === "X") return "zombie";
  try {
    const owner = fs.statSync(`/proc/${pid}`).uid;
    if (owner !== fs.statSync(data).uid) return "other";
    const here = fs.statSync(`/proc/${pid}/cwd`);
    const there = fs.statSync(data);
    return here.ino === there.ino && here.dev === there.dev ? "running" : "other";
  } catch {
    return readStat(pid) === undefined ? "gone" : "running";
  }
}

/** Names one life of a process: its number alone may be used again by another. */
export function processMark(pid: number): string {
  return `${pid} ${process.platform === "linux" ? (readStat(pid)?.began ?? "-") : "-"}`;
}

/** Whether the process that `processMark` named still lives. */
export function markLives(mark: string): boolean {
  const [number, began] = mark.split(" ");
  const pid = Number(number);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  if (process.platform !== "linux") return stateByList(pid, "") === "running";
  const fields = readStat(pid);
  return fields !== undefined && fields.state !== "Z" && fields.began === began;
}

/** The program's name in /proc/N/stat may hold spaces and brackets, so count from its end. */
function readStat(pid: number): { state: string; began: string } | undefined {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
    return { state: fields[0] ?? "", began: fields[19] ?? "" };
  } catch {
    return undefined;
  }
}

function stateByList(pid: number, program: string): ProcessState {
  const listed = spawnSync("ps", ["-o", "stat=", "-o", "comm=", "-p", String(pid)], {
    encoding: "utf8",
  });
  const line = listed.stdout?.trim() ?? "";
  if (line === "") return "gone";
  if (line.startsWith("Z")) return "zombie";
  return line.includes(program) ? "running" : "other";
}
