import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import {
  ensureTemplate,
  test as base,
  type TestDatabase,
  useCopy,
} from "@parod/database/testing/database";
import { loadProgramme } from "@parod/database/load-programme";
import { publicRecord } from "@parod/records/public-record/public-record";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { createApp } from "#app";
import { readEnv } from "#env";
import { createServices } from "#services";

export type TestApp = { readonly app: FastifyInstance; readonly pool: pg.Pool };

const root = path.resolve(import.meta.dirname, "../../../..");
/** The day on which these tests stand: the one that the public record was compiled on. */
export const today = "2026-11-21";

export async function buildApp(
  pool: pg.Pool,
  databaseUrl: string,
  variables: Record<string, string> = {},
): Promise<FastifyInstance> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-web-"));
  const manifest = {
    "src/main.tsx": { file: "assets/main.js", css: ["assets/main.css"], isEntry: true },
  };
  const env = readEnv({ PAROD_TODAY: today, PAROD_ROOT: root, ...variables });
  const app = await createApp(createServices(env, pool), {
    pages: { folder, manifest },
    databaseUrl,
  });
  app.addHook("onClose", async () => fs.rmSync(folder, { recursive: true, force: true }));
  return app;
}

/** `test` with an app on a database of its own that holds the public record. */
export const test = base.extend<{ database: TestDatabase; served: TestApp }>({
  // vitest reads which fixtures a fixture needs from this pattern
  // oxlint-disable-next-line no-empty-pattern
  database: async ({}, use) => {
    const template = await ensureTemplate("public_record_template", async ({ pool }) => {
      await loadProgramme(pool, publicRecord());
    });
    await useCopy(template, use);
  },
  served: async ({ database }, use) => {
    const app = await buildApp(database.pool, database.url);
    await use({ app, pool: database.pool });
    await app.close();
  },
});

type Called = {
  readonly status: number;
  readonly data: unknown;
  readonly error: {
    readonly data: {
      readonly code: string;
      readonly domain: string | null;
      readonly field: string | null;
      readonly detail: unknown;
      readonly ref: string;
    };
  } | null;
  readonly body: string;
};

const answer = ({ statusCode, body }: { statusCode: number; body: string }): Called => {
  const parsed = JSON.parse(body) as { result?: { data: unknown }; error?: Called["error"] };
  return { status: statusCode, data: parsed.result?.data, error: parsed.error ?? null, body };
};
const cookieOf = (persona: string | undefined) =>
  persona === undefined ? {} : { parod_persona: persona };

/** Asked by whom, of which app. */
type By = FastifyInstance | { readonly app: FastifyInstance; readonly persona: string };
const byWhom = (by: By) => ("app" in by ? by : { app: by, persona: undefined });

export const as = (app: FastifyInstance, persona: string): By => ({ app, persona });

export const ask = async (by: By, procedure: string, input: object): Promise<Called> =>
  answer(
    await byWhom(by).app.inject({
      url: `/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`,
      cookies: cookieOf(byWhom(by).persona),
    }),
  );

export const act = async (by: By, procedure: string, input: object): Promise<Called> =>
  answer(
    await byWhom(by).app.inject({
      method: "POST",
      url: `/api/trpc/${procedure}`,
      headers: { "content-type": "application/json" },
      payload: JSON.stringify(input),
      cookies: cookieOf(byWhom(by).persona),
    }),
  );
