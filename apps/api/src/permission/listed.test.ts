import { procedures, routes } from "@parod/schema/permission/procedures";
import type { FastifyInstance } from "fastify";
import { describe, expect } from "vitest";
import { examples } from "#permission/examples";
import { appRouter } from "#router";
import { buildApp } from "#testing/app";
import { oidcVariables } from "#testing/cast";
import { test } from "@parod/database/testing/database";

const file = "packages/schema/src/permission/procedures.ts";

/** What is there without a row, and the rows of what is not there, each with what to do about it. */
const apart = (there: readonly string[], rows: readonly string[]): string[] => [
  ...there
    .filter((each) => !rows.includes(each))
    .map((each) => `${each}: say what it is decided by, in ${file}`),
  ...rows
    .filter((each) => !there.includes(each))
    .map((each) => `${each}: is not there any more, take its row out of ${file}`),
];

/** The addresses that Fastify answers, as it prints them: a tree, four characters a step. */
function routesOf(app: FastifyInstance): string[] {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split("\n")
    .flatMap((line) => {
      const [, before = "", path, methods = ""] = /^(.*?── )(\S+) \((.*)\)$/u.exec(line) ?? [];
      if (path === undefined) return [];
      const depth = before.length / 4;
      above.length = depth;
      above[depth - 1] = path;
      const whole = `/${above.join("/").replaceAll(/\/+/gu, "/")}`.replace(/^\/+/u, "/");
      return methods
        .split(", ")
        .filter((method) => method !== "HEAD")
        .map((method) => `${method} ${whole}`);
    })
    .filter((route) => !route.endsWith(" /api/trpc/:path"));
}

describe("what can be asked for", () => {
  test("is listed: every procedure has a row, every row its procedure", () => {
    const there = Object.keys(appRouter._def.procedures);
    expect(apart(there, Object.keys(procedures))).toEqual([]);
    expect(apart([...there, "planted"], Object.keys(procedures))).toHaveLength(1);
    expect(apart(there, [...Object.keys(procedures), "planted"])).toHaveLength(1);
  });
  test("has an example that the matrix over HTTP sends", () => {
    const lacking = Object.keys(procedures).filter((each) => !Object.hasOwn(examples, each));
    expect(
      lacking.map((each) => `${each}: add an example to apps/api/src/permission/examples.ts`),
    ).toEqual([]);
  });
  test("is listed: every route has a row, every row its route", async ({ database }) => {
    const app = await buildApp(database.pool, database.url, oidcVariables);
    const there = routesOf(app);
    expect(apart(there, Object.keys(routes))).toEqual([]);
    expect(apart([...there, "GET /planted"], Object.keys(routes))).toHaveLength(1);
    await app.close();
  });
});
