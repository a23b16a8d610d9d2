import fs from "node:fs";
import path from "node:path";
import { describe, expect } from "vitest";
import { accountFor, isRoot, runAs } from "#server/account";
import { findPackage, prepareBinaries } from "#server/binaries";
import { test } from "#testing/server-test";

const account = accountFor(undefined);

test("binaries that the server's user can run are used where they are", ({ bench }) => {
  const packaged = findPackage();
  expect(prepareBinaries(bench.root, account, { packaged })).toBe(packaged.native);
  expect(fs.existsSync(path.join(bench.root, "postgres-copy"))).toBe(false);
});

describe.runIf(isRoot())("binaries in a closed folder", () => {
  test("are copied once, and again for a new version or after tampering", ({ bench }) => {
    const closed = path.join(bench.root, "closed");
    fs.mkdirSync(closed, { mode: 0o700 });
    const native = path.join(closed, "native");
    fs.cpSync(findPackage().native, native, { recursive: true, verbatimSymlinks: true });
    const prepare = (version: string) =>
      prepareBinaries(bench.root, account, {
        elsewhere: [path.join(bench.root, "missing"), bench.elsewhere],
        packaged: { native, version },
      });

    const copy = prepare("1");
    expect(path.dirname(path.dirname(copy))).toBe(bench.elsewhere);
    expect(runAs(account, path.join(copy, "bin/postgres"), ["--version"]).status).toBe(0);
    expect(fs.statSync(path.dirname(copy))).toMatchObject({ uid: 0, mode: 0o040755 });
    expect(prepare("1")).toBe(copy);

    const newer = prepare("2");
    expect(newer).not.toBe(copy);
    expect(fs.existsSync(copy)).toBe(false);

    fs.chownSync(path.dirname(newer), 65_534, 65_534);
    expect(prepare("2")).not.toBe(newer);
  });
});
