import type { FastifyInstance, FastifyRequest } from "fastify";

const json = /^application\/json(?:;\s*charset=utf-8)?$/iu;

/** A request that a page of another site sent: browsers say so, and never say otherwise. */
export function isCrossSite({ headers }: FastifyRequest): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return true;
  const { origin, host } = headers;
  return origin !== undefined && URL.parse(origin)?.host !== host;
}

/**
 * The door of the tRPC scope. The adapter's own parser lets multipart bodies of any size through, and browsers send those
 * across sites unasked: only same-origin JSON acts. assurance.md 2, rows 3 and 4.
 */
export function guardCalls(scope: FastifyInstance): void {
  scope.addHook("onRequest", async (request, reply) => {
    if (request.method === "GET") return;
    if (request.method !== "POST") return reply.code(405).send({ error: "METHOD_NOT_SUPPORTED" });
    if (!json.test(request.headers["content-type"] ?? ""))
      return reply.code(415).send({ error: "UNSUPPORTED_MEDIA_TYPE" });
    if (isCrossSite(request)) return reply.code(403).send({ error: "CROSS_SITE" });
    return undefined;
  });
}
