import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Account, canEnter } from "#server/account";
import { DatabaseUnavailable } from "#database-unavailable";

/** Where data goes that must outlive a restart, best first; /tmp is emptied by many systems. */
export const lastingPlaces: readonly string[] = ["/var/lib", "/var/tmp", os.tmpdir()];
/** Where a socket goes whose own folder has too long a path: short names first. */
export const shortPlaces: readonly string[] = ["/tmp", "/var/tmp", os.tmpdir()];

/**
 * Makes a folder with a random name, mode 0700, owned by `owner` (default: us), in the first place
 * that can be written and entered. Throws DatabaseUnavailable when there is none.
 */
export function makePrivateFolder(
  places: readonly string[],
  name: string,
  owner: Account | undefined,
): string {
  for (const place of places) {
    try {
      if (!canEnter(owner, place)) continue;
      const made = fs.mkdtempSync(path.join(fs.realpathSync(place), `${name}-`));
      if (owner) fs.chownSync(made, owner.uid, owner.gid);
      return made;
    } catch {
      // a missing or read-only place: the next may do
    }
  }
  throw new DatabaseUnavailable(
    `No folder for the database could be made in any of ${places.join(", ")}.`,
  );
}

/** True for a real folder (no link) of that user which nobody else can write. */
export function belongsTo(folder: string, owner: Account | undefined): boolean {
  const found = fs.lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  return found.uid === (owner?.uid ?? process.getuid?.()) && (found.mode & 0o022) === 0;
}

/** Reads a one-line record such as the path of a folder; `undefined` when there is none. */
export function readRecord(file: string): string | undefined {
  try {
    return fs.readFileSync(file, "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
}

/** Writes the record so that a crash leaves the old one or the new one, never half of one. */
export function writeRecord(file: string, line: string): void {
  const fresh = `${file}.new`;
  // made anew, so that a link put there by the folder's owner is never followed
  fs.rmSync(fresh, { force: true });
  fs.writeFileSync(fresh, `${line}\n`, { flag: "wx", flush: true });
  fs.renameSync(fresh, file);
  syncFolder(path.dirname(file));
}

/** A rename is only safe from a power cut once its folder has been written too. */
export function syncFolder(folder: string): void {
  const handle = fs.openSync(folder, "r");
  fs.fsyncSync(handle);
  fs.closeSync(handle);
}
