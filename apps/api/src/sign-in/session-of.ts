import { readSession, touchSession, type SessionRead } from "@parod/database/people/sessions";
import type { Viewer } from "@parod/schema/permission/viewer";
import { idleSeconds, touchSeconds } from "@parod/schema/session";
import type { FastifyRequest } from "fastify";
import type { Services } from "#services";
import { readSessionToken } from "#sign-in/cookies";
import { hashToken } from "#sign-in/tokens";

/** What somebody does shows that they are there: opening a page, changing something. What a page asks by itself does not. */
const isDoing = ({ method, url }: FastifyRequest): boolean =>
  method !== "GET" || !url.startsWith("/api/");

/** The living session of a request, or null. */
export async function sessionOf(
  { env, pool, now }: Pick<Services, "env" | "pool" | "now">,
  request: FastifyRequest,
): Promise<SessionRead | null> {
  if (env.AUTH_MODE !== "oidc") return null;
  const token = readSessionToken(env, request);
  if (token === null) return null;
  const at = now();
  const session = await readSession(pool, hashToken(token), at);
  const due = session && at.getTime() - session.seenAt.getTime() >= touchSeconds * 1000;
  if (!session || !due || !isDoing(request)) return session;
  await touchSession(pool, session.id, at);
  return { ...session, seenAt: at };
}

/** Whole seconds until a session ends by itself, and whether doing something puts that off. */
export function timeLeft(
  { seenAt, endsAt }: Pick<SessionRead, "seenAt" | "endsAt">,
  now: Date,
): { readonly secondsLeft: number; readonly extendable: boolean } {
  const idleEnd = seenAt.getTime() + idleSeconds * 1000;
  const end = Math.min(idleEnd, endsAt.getTime());
  return {
    secondsLeft: Math.max(0, Math.floor((end - now.getTime()) / 1000)),
    extendable: idleEnd < endsAt.getTime(),
  };
}

export const viewerOfSession = (session: SessionRead | null): Viewer =>
  session && { actorId: session.personId, persona: null, grants: session.grants };
