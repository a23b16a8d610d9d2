import { randomUUID } from "node:crypto";
import type { Day } from "@parod/schema/day";
import type { SessionRead } from "@parod/database/people/sessions";
import { findPersona } from "@parod/schema/persona";
import { viewerOf, type Viewer } from "@parod/schema/permission/viewer";
// what cookies add to requests and replies, also where only types are read
import type {} from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "#services";
import { clearSessionToken } from "#sign-in/cookies";
import { sessionOf, viewerOfSession } from "#sign-in/session-of";

/** What every procedure is given: what it works with, who asks, what day it is. Passed, never ambient. */
export type Context = Omit<Services, "today"> & {
  readonly viewer: Viewer;
  readonly today: Day;
  /** Names this request in the log and to the user. */
  readonly ref: string;
  readonly choosePersona: (id: string | null) => void;
  /** The session that signs the viewer in; null for a persona and for somebody signed out. */
  readonly session: SessionRead | null;
  readonly clearSession: () => void;
};

export const personaCookie = "parod_persona";

export async function createContext(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const session = await sessionOf(services, request);
  return {
    ...services,
    session,
    viewer:
      services.env.AUTH_MODE === "personas"
        ? viewerOf(findPersona(request.cookies[personaCookie]))
        : viewerOfSession(session),
    clearSession: () => clearSessionToken(services.env, reply),
    today: services.today(),
    ref: randomUUID(),
    choosePersona: (id) => {
      const options = { path: "/", httpOnly: true, sameSite: "lax" } as const;
      void (id === null
        ? reply.clearCookie(personaCookie, options)
        : reply.setCookie(personaCookie, id, options));
    },
  };
}
