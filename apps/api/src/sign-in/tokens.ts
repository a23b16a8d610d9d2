import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, in 43 characters of base64url. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** What is kept of a token: with the database alone nobody can sign in. */
export const hashToken = (token: string): string =>
  createHash("sha256").update(token).digest("hex");

const shape = /^[\w-]{43}$/u;
export const isToken = (value: unknown): value is string =>
  typeof value === "string" && shape.test(value);
