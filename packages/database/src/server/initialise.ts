import fs from "node:fs";
import path from "node:path";
import { canEnter, runAs } from "#server/account";
import type { Home } from "#server/home";
import { syncFolder } from "#server/private-folder";
import { DatabaseUnavailable } from "#database-unavailable";

/**
 * Makes the database files where there are none. They are made beside and renamed, so a start that
 * is cut short never leaves half a database under the real name.
 */
export function initialise(
  home: Home,
  native: string,
  options: { readonly throwaway: boolean },
): void {
  if (!canEnter(home.account, home.path))
    throw new DatabaseUnavailable(
      `The database in ${home.path} cannot be reached by its own user, because a folder above it ` +
        `is closed to others. Run: chmod o+x on each folder above ${home.path}.`,
    );
  if (fs.existsSync(home.data)) return;
  for (const name of fs.readdirSync(home.path))
    if (name.startsWith("new-"))
      fs.rmSync(path.join(home.path, name), { recursive: true, force: true });
  const fresh = path.join(home.path, `new-${process.pid}`);
  // the built-in locale sorts and folds case alike on every system and in every later version
  const made = runAs(home.account, path.join(native, "bin", "initdb"), [
    ...["-D", fresh, "-U", "parod", "-E", "UTF8", "--data-checksums"],
    ...["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"],
    // the socket's folder is closed to all but the server's user and root; there is no other way in
    ...["--auth-local=trust", "--auth-host=reject"],
    ...(options.throwaway ? ["--no-sync"] : []),
  ]);
  if (made.status !== 0)
    throw new DatabaseUnavailable(
      `The database could not be made in ${home.path}: ` +
        (made.error?.message ?? made.stderr.trim().split("\n").at(-1) ?? "no reason given"),
      { cause: made.stderr },
    );
  fs.renameSync(fresh, home.data);
  syncFolder(home.path);
}
