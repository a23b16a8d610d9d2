import { Day } from "@parod/schema/day";
import * as z from "zod";

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);

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
    production: env.NODE_ENV === "production",
    version: "0.1.0",
    load: env.PAROD_LOAD ?? (env.AUTH_MODE === "personas" ? "both" : "none"),
  }))
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
