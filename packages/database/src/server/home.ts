import fs from "node:fs";
import path from "node:path";
import { type Account, accountFor, canEnter, isRoot } from "#server/account";
import {
  belongsTo,
  lastingPlaces,
  makePrivateFolder,
  readRecord,
  writeRecord,
} from "#server/private-folder";
import { DatabaseUnavailable } from "#database-unavailable";

/** Where one data folder's database lives. All paths are absolute and free of links. */
export type Home = {
  /** the data folder as the caller named it */
  readonly folder: string;
  /** mode 0700, of the server's user: whoever gets in here is the database's superuser */
  readonly path: string;
  readonly data: string;
  readonly log: string;
  /** `undefined`: our own user */
  readonly account: Account | undefined;
};

/**
 * Makes the data folder where it is missing. As root it lets others pass through, so that the
 * server's user reaches its home inside.
 */
export function openFolder(folder: string): string {
  try {
    const made = fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (made !== undefined && isRoot()) fs.chmodSync(folder, 0o711);
    fs.accessSync(folder, fs.constants.W_OK);
    return fs.realpathSync(folder);
  } catch (error) {
    throw new DatabaseUnavailable(
      `The data folder ${folder} cannot be made or written by the user who runs this.`,
      { cause: error },
    );
  }
}

/**
 * Finds the home of an opened data folder, or makes it (call this under the folder's lock). It is
 * inside, unless the server's user cannot enter: then it is a private folder elsewhere, which is
 * recorded inside first, so the same folder always finds the same data.
 */
export function openHome(folder: string, elsewhere: readonly string[] = lastingPlaces): Home {
  const record = path.join(folder, "database-elsewhere");
  const inside = path.join(folder, "database");
  const recorded = readRecord(record);
  if (recorded !== undefined) {
    if (!fs.existsSync(recorded))
      throw new DatabaseUnavailable(
        `The database of ${folder} was kept in ${recorded}, which is gone. ` +
          `Put it back, or remove ${record} to begin with an empty database.`,
      );
    const home = claim(folder, recorded);
    refuseCopy(home, record);
    return home;
  }
  if (!fs.existsSync(inside)) {
    const account = accountFor(undefined);
    if (account && !canEnter(account, folder)) {
      const made = makePrivateFolder(elsewhere, "parod-database", account);
      writeRecord(record, made);
      writeRecord(path.join(made, "belongs-to"), folder);
      return claim(folder, made);
    }
    fs.mkdirSync(inside, { mode: 0o700 });
  }
  // root's until here, also when a backup was restored or the last start was cut short
  const account = accountFor(undefined);
  const found = fs.lstatSync(inside);
  if (account && found.isDirectory() && found.uid === 0)
    fs.lchownSync(inside, account.uid, account.gid);
  return claim(folder, inside);
}

/**
 * A copied data folder carries the record along, and would share the original's database unseen. A
 * moved one may have it: then the place it came from is empty.
 */
function refuseCopy({ folder, path: at }: Home, record: string): void {
  const file = path.join(at, "belongs-to");
  const owner = readRecord(file);
  if (owner === folder) return;
  const original = owner && fs.statSync(owner, { throwIfNoEntry: false });
  const here = fs.statSync(folder);
  const same = original && original.ino === here.ino && original.dev === here.dev;
  if (original && !same && readRecord(path.join(owner, path.basename(record))) === at)
    throw new DatabaseUnavailable(
      `${folder} is a copy of ${owner}, whose database it would change. ` +
        `Remove ${record} to begin with an empty database here.`,
    );
  writeRecord(file, folder);
}

/** The home of a folder that has one already, without making anything. */
export function findHome(folder: string): Home | undefined {
  if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
  const real = fs.realpathSync(folder);
  const at = readRecord(path.join(real, "database-elsewhere")) ?? path.join(real, "database");
  return fs.existsSync(at) ? claim(real, at) : undefined;
}

function claim(folder: string, at: string): Home {
  const found = fs.lstatSync(at);
  const account = accountFor({ uid: found.uid, gid: found.gid });
  if (!belongsTo(at, account))
    throw new DatabaseUnavailable(
      `The database in ${at} belongs to another user (number ${found.uid}). ` +
        "Start as that user, or choose another data folder.",
    );
  if ((found.mode & 0o077) !== 0) fs.chmodSync(at, 0o700);
  return {
    folder,
    path: at,
    data: path.join(at, "data"),
    log: path.join(at, "server.log"),
    account,
  };
}
