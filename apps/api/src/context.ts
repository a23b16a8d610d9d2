import { randomUUID } from "node:crypto";
import type { Day } from "@parod/schema/day";
import { findPersona } from "@parod/schema/persona";
import { viewerOf, type Viewer } from "@parod/schema/permission/viewer";
// what cookies add to requests and replies, also where only types are read
import type {} from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "#services";

/** What every procedure is given: what it works with, who asks, what day it is. Passed, never ambient. */
export type Context = Omit<Services, "today"> & {
  readonly viewer: Viewer;
  readonly today: Day;
  /** Names this request in the log and to the user. */
  readonly ref: string;
  readonly choosePersona: (id: string | null) => void;
};

export const personaCookie = "parod_persona";

export function createContext(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Context {
  return {
    ...services,
    viewer: viewerOf(
      services.env.AUTH_MODE === "personas" ? findPersona(request.cookies[personaCookie]) : null,
    ),
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
