import { describe, expect, test } from "vitest";
import floors from "../security-floors.json" with { type: "json" };
import { checkLockfile, type Lockfile } from "./lockfile.ts";
import { readFile } from "./repository.ts";

const lock = (at: string, entry: object) =>
  ({ packages: { [at]: { integrity: "sha512-x", ...entry } } }) as Lockfile;

const FLOORS = { fastify: { atLeast: "5.12.8", because: "a hole" } };

describe("lockfile", () => {
  test.each(["5.12.7", "5.9.99", "4.20.0", "5.12.8-rc.1"])("refuses fastify %s", (version) => {
    expect(checkLockfile(lock("node_modules/fastify", { version }), FLOORS)).toEqual([
      `node_modules/fastify is ${version}, below 5.12.8: a hole`,
    ]);
  });
  test.each(["5.12.8", "5.12.10", "5.13.0", "6.0.0", "6.0.0-rc.1"])(
    "takes fastify %s",
    (version) => {
      expect(checkLockfile(lock("node_modules/fastify", { version }), FLOORS)).toEqual([]);
    },
  );
  test("looks at copies deeper down", () => {
    const old = lock("apps/api/node_modules/x/node_modules/fastify", { version: "1.0.0" });
    expect(checkLockfile(old, FLOORS)).toHaveLength(1);
  });
  test.each(["react-server-dom-webpack", "xlsx", "exceljs", "superjson"])("refuses %s", (name) => {
    expect(checkLockfile(lock(`node_modules/${name}`, { version: "1.0.0" }), {})).toHaveLength(1);
  });
  test("lets the maintained fork of xlsx stand", () => {
    expect(checkLockfile(lock("node_modules/@e965/xlsx", { version: "0.20.3" }), {})).toEqual([]);
  });
  test("refuses a package without its hash", () => {
    const bare = lock("node_modules/x", { version: "1.0.0", integrity: undefined });
    expect(checkLockfile(bare, {})).toEqual(["node_modules/x has no integrity"]);
  });
  test("refuses an address", () => {
    const at = lock("node_modules/x", { resolved: "https://registry.example/x.tgz" });
    expect(checkLockfile(at, {})).toHaveLength(1);
  });
  test("lets our own packages be links", () => {
    const link: Lockfile = {
      packages: { "node_modules/@parod/web": { link: true, resolved: "apps/web" } },
    };
    expect(checkLockfile(link, {})).toEqual([]);
  });
});

test("the repository's lockfile has no known hole, every hash and no host", () => {
  expect(checkLockfile(JSON.parse(readFile("package-lock.json")) as Lockfile, floors)).toEqual([]);
});

test("versions are pinned exactly", () => {
  const { packages } = JSON.parse(readFile("package-lock.json")) as {
    packages: Record<string, Record<string, Record<string, string>>>;
  };
  const kinds = ["dependencies", "devDependencies", "optionalDependencies"];
  const loose = Object.entries(packages)
    .filter(([at]) => !at.includes("node_modules/"))
    .flatMap(([at, entry]) =>
      kinds.flatMap((kind) =>
        Object.entries(entry[kind] ?? {}).map(([name, range]) => ({ at, name, range })),
      ),
    )
    .filter(({ name, range }) => !(name.startsWith("@parod/") ? range === "*" : /^\d/.test(range)));
  expect(loose).toEqual([]);
});
