import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { markLives, processMark } from "#server/process-state";
import { stopServer } from "#server/stop-server";

const prefix = "parod-test-";
const gigabyte = 1024 ** 3;

/** Memory where there is enough of it (containers often have 64 MB), else the temporary folder. */
function testPlace(): string {
  const memory = "/dev/shm";
  if (!fs.existsSync(memory)) return os.tmpdir();
  const { bavail, bsize } = fs.statfsSync(memory);
  return bavail * bsize > gigabyte ? memory : os.tmpdir();
}

/** A new folder that other users can pass through and that `sweep` knows for ours. */
export function makeTestFolder(): string {
  const folder = fs.mkdtempSync(path.join(testPlace(), prefix));
  fs.chmodSync(folder, 0o711);
  fs.writeFileSync(path.join(folder, "owner"), processMark(process.pid));
  return folder;
}

/** Ends the servers and removes the folders of runs that were killed before they could. */
export async function sweep(place = testPlace()): Promise<void> {
  for (const name of fs.readdirSync(place)) {
    if (!name.startsWith(prefix)) continue;
    const folder = path.join(place, name);
    const owner = readOwner(folder);
    // without an owner it is being made this instant, or is not ours
    if (owner === undefined || markLives(owner)) continue;
    // the server's home may be the folder itself or one inside, as tests please
    try {
      for (const each of [folder, ...foldersIn(folder)])
        await stopServer(each, { throwaway: true });
      fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // what a test broke on purpose stays; it must not stop this run
    }
  }
}

function readOwner(folder: string): string | undefined {
  try {
    if (fs.lstatSync(folder).uid !== process.getuid?.()) return undefined;
    return fs.readFileSync(path.join(folder, "owner"), "utf8").trim() || undefined;
  } catch {
    return undefined;
  }
}

function foldersIn(folder: string): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name));
}
