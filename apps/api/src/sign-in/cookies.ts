import { attemptSeconds } from "@parod/schema/session";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Env } from "#env";
import { isToken } from "#sign-in/tokens";

// The prefix makes browsers hold the cookie to this host, to TLS and to the whole path: no neighbour can set it. It needs
// TLS, so on this machine's own http the name is a plain one.
const secure = (env: Env): boolean => env.oidc?.address.startsWith("https:") ?? false;
const named = (env: Env, secured: string, plain: string): string => (secure(env) ? secured : plain);

export const sessionCookie = (env: Env): string => named(env, "__Host-parod", "parod_session");
const attemptCookie = (env: Env): string => named(env, "__Host-parod-attempt", "parod_attempt");

const options = (env: Env) =>
  ({ path: "/", httpOnly: true, sameSite: "lax", secure: secure(env) }) as const;

const read = (request: FastifyRequest, name: string): string | null => {
  const value = request.cookies[name];
  return isToken(value) ? value : null;
};

export const readSessionToken = (env: Env, request: FastifyRequest): string | null =>
  read(request, sessionCookie(env));
/** Ends with the browser; the server has limits of its own. */
export const setSessionToken = (env: Env, reply: FastifyReply, token: string): void =>
  void reply.setCookie(sessionCookie(env), token, options(env));
export const clearSessionToken = (env: Env, reply: FastifyReply): void =>
  void reply.clearCookie(sessionCookie(env), options(env));

export const readAttemptToken = (env: Env, request: FastifyRequest): string | null =>
  read(request, attemptCookie(env));
export const setAttemptToken = (env: Env, reply: FastifyReply, token: string): void =>
  void reply.setCookie(attemptCookie(env), token, { ...options(env), maxAge: attemptSeconds });
export const clearAttemptToken = (env: Env, reply: FastifyReply): void =>
  void reply.clearCookie(attemptCookie(env), options(env));
