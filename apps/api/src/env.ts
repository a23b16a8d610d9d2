import { Day } from "@parod/schema/day";
import * as z from "zod";
import { MailFrom, MailTransport } from "#mail/settings";

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

/** An address of this service or of a provider: over TLS, or without it on this machine alone. */
const Address = z.url({ protocol: /^https?$/u }).refine((value) => {
  const { protocol, hostname, username, search, hash } = new URL(value);
  const bare = username === "" && search === "" && hash === "";
  return bare && (protocol === "https:" || loopback.has(hostname.replaceAll(/[[\]]/gu, "")));
}, "An https address, without a question mark in it; http is for this machine alone.");

/** What sign-in by a provider works with. */
export type Oidc = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The origin at which people open Parod. */
  readonly address: string;
};

type Given = {
  readonly OIDC_ISSUER?: string | undefined;
  readonly OIDC_CLIENT_ID?: string | undefined;
  readonly OIDC_CLIENT_SECRET?: string | undefined;
  readonly PUBLIC_ADDRESS?: string | undefined;
};

function oidcOf(given: Given): Oidc | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given;
  const address = given.PUBLIC_ADDRESS;
  return issuer && clientId && clientSecret && address
    ? { issuer, clientId, clientSecret, address }
    : null;
}

const Env = z
  .object({
    NODE_ENV: z.string().default("development"),
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    HOST: z.string().default("127.0.0.1"),
    PAROD_ROOT: z.string().default("."),
    PAROD_DATA: z.string().default(".parod"),
    DATABASE_URL: z.string().optional(),
    PAROD_TODAY: Day.optional(),
    PAROD_LOAD: z.enum(["both", "record", "none"]).optional(),
    AUTH_MODE: z.enum(["personas", "oidc"]).default("personas"),
    PAROD_DEV: z.string().optional(),
    MAIL_TRANSPORT: MailTransport.default("file"),
    MAIL_FROM: MailFrom.default("parod@localhost"),
    OIDC_ISSUER: Address.optional(),
    OIDC_CLIENT_ID: z.string().max(500).optional(),
    OIDC_CLIENT_SECRET: z.string().max(500).optional(),
    PUBLIC_ADDRESS: Address.refine((value) => new URL(value).pathname === "/", {
      error: "The whole host is Parod's: an address without a path.",
    })
      .transform((value) => new URL(value).origin)
      .optional(),
  })
  .refine((env) => env.NODE_ENV !== "production" || env.PAROD_DEV === undefined, {
    error: "PAROD_DEV is for development.",
  })
  .refine((env) => env.NODE_ENV !== "production" || env.PAROD_TODAY === undefined, {
    error: "PAROD_TODAY is for development and tests: production takes the day from the clock.",
  })
  .refine(
    (env) =>
      env.AUTH_MODE !== "personas" || (env.NODE_ENV !== "production" && loopback.has(env.HOST)),
    {
      error:
        "Personas are for a first run on this machine: not for production, and HOST must be a loopback address. Set AUTH_MODE=oidc.",
    },
  )
  .transform((env) => ({
    ...env,
    oidc: oidcOf(env),
    production: env.NODE_ENV === "production",
    version: "0.1.0",
    load: env.PAROD_LOAD ?? (env.AUTH_MODE === "personas" ? "both" : "none"),
  }))
  .refine((env) => env.AUTH_MODE !== "oidc" || env.oidc !== null, {
    error:
      "AUTH_MODE=oidc needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_ADDRESS, the address at which people open Parod.",
  })
  .refine((env) => !env.production || env.load !== "both", {
    error: "The illustrative programme is refused in production: set PAROD_LOAD to record or none.",
  });

export type Env = z.infer<typeof Env>;

/** The environment, read in this one place. Throws one sentence for each thing wrong with it. */
export function readEnv(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Env {
  const parsed = Env.safeParse(
    Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== "")),
  );
  if (parsed.success) return parsed.data;
  throw new EnvError(
    parsed.error.issues
      .map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "))
      .join("\n"),
  );
}

export class EnvError extends Error {
  override readonly name = "EnvError";
}
