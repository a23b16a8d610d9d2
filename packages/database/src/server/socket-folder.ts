import fs from "node:fs";
import path from "node:path";
import type { Home } from "#server/home";
import { belongsTo, makePrivateFolder, shortPlaces } from "#server/private-folder";

/** The operating system cuts a socket's path at 107 bytes (Linux) or 103 (macOS). */
const longest = 100;

/**
 * The folder of the server's socket, mode 0700: inside the home, or a private one with a short path
 * when that is too long. `earlier` is the one that a killed server left, to be used again.
 */
export function openSocketFolder(home: Home, earlier: string | undefined): string {
  const near = path.join(home.path, "socket");
  if (Buffer.byteLength(path.join(near, ".s.PGSQL.5432")) > longest) {
    if (earlier !== undefined && earlier !== near && belongsTo(earlier, home.account))
      return earlier;
    return makePrivateFolder(shortPlaces, "parod", home.account);
  }
  if (!fs.existsSync(near)) {
    fs.mkdirSync(near, { mode: 0o700 });
    if (home.account) fs.lchownSync(near, home.account.uid, home.account.gid);
  }
  return near;
}

/** Removes a socket folder outside the home once its server has stopped; others are kept. */
export function closeSocketFolder(home: Home, sockets: string): void {
  if (sockets === "" || path.dirname(sockets) === home.path) return;
  try {
    fs.rmdirSync(sockets);
  } catch {
    // not empty or gone already: nothing that matters
  }
}
