import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { endProcess, lives, markOf, worksIn } from "./processes.ts";

const prefix = "parod-browser-";
const gigabyte = 1024 ** 3;

/** Memory where there is enough of it, else the temporary folder. */
function place(): string {
  const memory = "/dev/shm";
  if (!fs.existsSync(memory)) return os.tmpdir();
  const { bavail, bsize } = fs.statfsSync(memory);
  return bavail * bsize > gigabyte ? memory : os.tmpdir();
}

/** A new folder that the database's own user can pass through, and that `sweep` knows for ours. */
export function makeDataFolder(): string {
  const folder = fs.mkdtempSync(path.join(place(), prefix));
  fs.chmodSync(folder, 0o711);
  fs.writeFileSync(path.join(folder, "owner"), markOf(process.pid));
  return folder;
}

/** Ends what runs that were killed left behind, and removes their folders. Answers the folders. */
export async function sweep(): Promise<readonly string[]> {
  const left = fs
    .readdirSync(place())
    .filter((name) => name.startsWith(prefix))
    .map((name) => path.join(place(), name))
    .filter((folder) => ownerIsGone(folder));
  for (const folder of left) {
    for (const pid of processes())
      if (worksIn(pid, folder)) await endProcess(pid, ["SIGQUIT", "SIGKILL"]);
    fs.rmSync(folder, { recursive: true, force: true });
  }
  return left;
}

/** A folder without an owner is being made this instant, or is another user's. */
function ownerIsGone(folder: string): boolean {
  try {
    if (fs.lstatSync(folder).uid !== process.getuid?.()) return false;
    const mark = fs.readFileSync(path.join(folder, "owner"), "utf8");
    const pid = Number(mark.split(" ")[0]);
    return Number.isSafeInteger(pid) && pid > 0 && (!lives(pid) || markOf(pid) !== mark);
  } catch {
    return false;
  }
}

const processes = (): readonly number[] =>
  fs.existsSync("/proc") ? fs.readdirSync("/proc").map(Number).filter(Number.isInteger) : [];
