import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test as base } from "@parod/database/testing/database";
import type { FastifyInstance } from "fastify";
import type pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { createApp } from "#app";
import { readEnv } from "#env";
import { createServices } from "#services";
import { offerSetUp } from "#sign-in/set-up-link";
import { clientSecret, passProvider, startProvider, type TestProvider } from "#testing/provider";

export const http = "http://127.0.0.1:3999";
export const https = "https://parod.example.wales";
const root = path.resolve(import.meta.dirname, "../../../..");

let provider: TestProvider | null = null;
/** One provider for a file; it talks to the console while it starts, which no test may. */
export function useProvider(): void {
  beforeAll(async () => {
    provider = await startProvider([`${http}/auth/callback`, `${https}/auth/callback`]);
  });
  afterAll(async () => provider?.stop());
}

type Answer = {
  readonly status: number;
  readonly data: unknown;
  readonly code: string | null;
  readonly field: string | null;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
};
type Answered = {
  readonly result?: { readonly data: unknown };
  readonly error?: {
    readonly data: { readonly domain: string | null; readonly field: string | null };
  };
};

/** Somebody's browser: it keeps cookies as one does, and knows the way through the provider. */
export class Browser {
  readonly cookies = new Map<string, string>();
  /** Every Set-Cookie that was ever received, as it was written. */
  readonly received: string[] = [];
  readonly #app: FastifyInstance;
  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  async open(url: string, headers: Record<string, string> = {}) {
    const response = await this.#app.inject({
      url,
      headers,
      cookies: Object.fromEntries(this.cookies),
    });
    this.#keep(response.headers["set-cookie"]);
    return response;
  }

  /** The address of ours that the provider sends back to, with its code. */
  async toCallback(subject: string, search = ""): Promise<string> {
    const away = await this.open(`/auth/sign-in${search}`);
    const callback = await passProvider(away.headers.location ?? "", subject);
    return callback.pathname + callback.search;
  }

  /** Answers where the sign-in led. */
  async signIn(subject: string, search = ""): Promise<string> {
    return (await this.open(await this.toCallback(subject, search))).headers.location ?? "";
  }

  async ask(procedure: string, input: object = {}): Promise<Answer> {
    return this.#call(`${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);
  }
  async act(procedure: string, input: unknown = {}): Promise<Answer> {
    return this.#call(procedure, JSON.stringify(input));
  }

  async #call(procedure: string, payload?: string): Promise<Answer> {
    const response = await this.#app.inject({
      url: `/api/trpc/${procedure}`,
      cookies: Object.fromEntries(this.cookies),
      ...(payload === undefined
        ? {}
        : { method: "POST", headers: { "content-type": "application/json" }, payload }),
    });
    this.#keep(response.headers["set-cookie"]);
    const { result, error } = JSON.parse(response.body) as Answered;
    return {
      status: response.statusCode,
      data: result?.data,
      code: error?.data.domain ?? null,
      field: error?.data.field ?? null,
      body: response.body,
      headers: response.headers,
    };
  }

  #keep(set: string | string[] | undefined): void {
    for (const cookie of [set ?? []].flat()) {
      this.received.push(cookie);
      const [pair = ""] = cookie.split(";");
      const at = pair.indexOf("=");
      if (pair.slice(at + 1) === "") this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}

export type Installation = {
  readonly app: FastifyInstance;
  readonly pool: pg.Pool;
  readonly url: string;
  /** The token of the set-up link that a start prints; null once there is a person. */
  readonly setUp: () => Promise<string | null>;
  /** Time goes on by so many seconds. */
  readonly pass: (seconds: number) => void;
  readonly browser: () => Browser;
};

export async function install(
  database: { readonly pool: pg.Pool; readonly url: string },
  variables: Record<string, string> = {},
): Promise<Installation & { readonly close: () => Promise<void> }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parod-web-"));
  const env = readEnv({
    NODE_ENV: "test",
    PAROD_ROOT: root,
    AUTH_MODE: "oidc",
    OIDC_ISSUER: provider?.issuer ?? "http://127.0.0.1:9",
    OIDC_CLIENT_ID: "parod",
    OIDC_CLIENT_SECRET: clientSecret,
    PUBLIC_ADDRESS: http,
    ...variables,
  });
  let passed = 0;
  const services = createServices(env, database.pool, () => new Date(Date.now() + passed * 1000));
  const manifest = { "src/main.tsx": { file: "assets/main.js", isEntry: true } };
  const app = await createApp(services, {
    pages: { folder, manifest },
    databaseUrl: database.url,
  });
  return {
    app,
    pool: database.pool,
    url: database.url,
    setUp: async () => new URL((await offerSetUp(services)) ?? "x:").searchParams.get("token"),
    pass: (seconds) => void (passed += seconds),
    browser: () => new Browser(app),
    close: async () => {
      await app.close();
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** `test` with an installation of its own in which nobody is yet. */
export const test = base.extend<{ installation: Installation }>({
  installation: async ({ database }, use) => {
    const { close, ...installation } = await install(database);
    await use(installation);
    await close();
  },
});

/** The first administrator, signed in. */
export async function firstAdministrator(installation: Installation): Promise<Browser> {
  const browser = installation.browser();
  const token = (await installation.setUp()) ?? "";
  const led = await browser.signIn("admin", `?invitation=${token}&return=/en/new-programme`);
  if (led !== "/en/new-programme") throw new Error(`The set-up led to ${led}`);
  return browser;
}

export const programme = (slug: string) => ({
  slug,
  startsOn: "2026-01-01",
  endsOn: "2027-09-30",
  public: false,
  idempotencyKey: crypto.randomUUID(),
});

type Grants = readonly { readonly role: string; readonly organisation: string | null }[];
export const invitation = (slug: string | null, grants: Grants) => ({
  id: crypto.randomUUID(),
  name: "Someone",
  programme: slug,
  grants,
  language: "cy",
});

/** Invites and answers the token of the link. */
export async function invite(by: Browser, slug: string | null, grants: Grants): Promise<string> {
  const made = await by.act("people.invite", invitation(slug, grants));
  if (made.status !== 200) throw new Error(made.body);
  return (made.data as { token: string }).token;
}
