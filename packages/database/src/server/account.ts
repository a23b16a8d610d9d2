import { spawnSync } from "node:child_process";

/** A user other than the one we run as; PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number };

/** initdb asks for the user's name, so a number without an entry in the user list would not do. */
const nobody: Account = { uid: 65_534, gid: 65_534 };

/** What our children see of the environment: nothing of ours, so no PG* variable can steer them. */
export const bareEnvironment = { PATH: "/usr/bin:/bin" };

export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * The user that the server runs as: `undefined` means our own. As root it is whoever owns the data
 * already, so that `sudo npm start` after `npm start` keeps working, else nobody.
 */
export function accountFor(owner: Account | undefined): Account | undefined {
  if (!isRoot()) return undefined;
  return owner === undefined || owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid };
}

/** Runs a program to its end as that user, from a folder that everybody can enter. */
export function runAs(account: Account | undefined, program: string, words: readonly string[]) {
  return spawnSync(program, words, {
    ...account,
    cwd: "/",
    env: bareEnvironment,
    encoding: "utf8",
  });
}

/** Asks the operating system rather than reading modes, so that access lists and mounts count. */
export function canEnter(account: Account | undefined, folder: string): boolean {
  return runAs(account, "/bin/sh", ["-c", 'cd -- "$1"', "sh", folder]).status === 0;
}
