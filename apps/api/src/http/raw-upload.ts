import { DomainError, type ErrorCode } from "@parod/schema/error";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isCrossSite } from "#http/guard";
import { leaveBody, takeBody } from "#http/take-body";

export type Pair = readonly [FastifyRequest, FastifyReply];

const patience = 30_000;
const statusOf: Partial<Record<ErrorCode, number>> = {
  "not-found": 404,
  "not-allowed": 403,
  "not-signed-in": 401,
  "key-reused": 409,
  unavailable: 503,
};

/** What a refusal of ours answers; anything else is unexpected, logged and told as nothing but that. */
export async function answering(
  reply: FastifyReply,
  work: () => Promise<unknown>,
): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const status = statusOf[error.code] ?? 400;
    if (status === 503) void reply.header("retry-after", "20");
    return reply.code(status).send({
      error: error.code.toUpperCase().replaceAll("-", "_"),
      // of what may not be seen no more than that: what was looked for is the same answer as what is not there
      ...(error.code === "bad-input" ? { field: error.field } : {}),
      params: error.params,
    });
  }
}

/** Routes of a scope take raw bytes from a page of ours, and nothing else. A body is handed on as it comes: its reader counts it. */
export function takeRawBytes(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("application/octet-stream", (_request, payload, done) =>
    done(null, payload),
  );
  scope.addHook("onRequest", async (request, reply) => {
    if (request.headers["content-type"] !== "application/octet-stream")
      return reply.code(415).send({ error: "UNSUPPORTED_MEDIA_TYPE" });
    if (isCrossSite(request)) return reply.code(403).send({ error: "CROSS_SITE" });
    return undefined;
  });
}

/** Reads the body and works on it; one that is declared or found to be larger than the limit, or too slow, is refused. */
export async function withBody(
  [request, reply]: Pair,
  limit: number,
  work: (bytes: Buffer) => Promise<unknown>,
): Promise<unknown> {
  const isDeclaredLarger = Number(request.headers["content-length"] ?? 0) > limit;
  const taken = isDeclaredLarger
    ? { refused: "too-large" as const }
    : await takeBody(request.raw, { limit, milliseconds: patience });
  if ("bytes" in taken) return work(taken.bytes);
  leaveBody(request.raw, reply.raw);
  return taken.refused === "too-large"
    ? reply.code(413).send({ error: "TOO_LARGE" })
    : reply.code(408).send({ error: "TOO_SLOW" });
}
