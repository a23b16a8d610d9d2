import { uploadBytes } from "@parod/documents/plan-file/limits";
import { DomainError, type ErrorCode } from "@parod/schema/error";
import { PlanImportAsked, PlanImportConfirmed } from "@parod/schema/plan-import";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { createContext, type Context } from "#context";
import { isCrossSite } from "#http/guard";
import { leaveBody, takeBody } from "#http/take-body";
import { createQueue } from "#imports/queue";
import { checkPlan, openImport, type GivenFile } from "#modules/plan-file/check-plan";
import { confirmPlan } from "#modules/plan-file/confirm-plan";
import type { Services } from "#services";

const mostWaiting = 4;
const statusOf: Partial<Record<ErrorCode, number>> = {
  "not-found": 404,
  "not-allowed": 403,
  "not-signed-in": 401,
  "key-reused": 409,
  unavailable: 503,
};

type Pair = readonly [FastifyRequest, FastifyReply];

/** What a refusal of ours answers; anything else is unexpected, logged and told as nothing but that. */
async function answering([, reply]: Pair, work: () => Promise<unknown>): Promise<unknown> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const status = statusOf[error.code] ?? 400;
    if (status === 503) void reply.header("retry-after", "20");
    return reply.code(status).send({ error: error.code, field: error.field, params: error.params });
  }
}

function refuseBody([request, reply]: Pair, status: 413 | 408): FastifyReply {
  leaveBody(request.raw, reply.raw);
  return reply.code(status).send({ error: status === 413 ? "too-large" : "too-slow" });
}

const askedIn = <T>(
  shape: { safeParse: (value: unknown) => { success: boolean; data?: T } },
  { query }: FastifyRequest,
): T => {
  const { name: _, ...given } = query as Record<string, unknown>;
  const parsed = shape.safeParse(given);
  if (!parsed.success || parsed.data === undefined)
    throw new DomainError("bad-input", { params: { problem: "choice.required" } });
  return parsed.data;
};

/**
 * Plan files: a dry run, and the same file again to tell it. Raw bytes from a page of ours, by somebody signed in who may
 * import for the organisation; nothing of a body is read before that is settled.
 */
export function servePlanUploads(app: FastifyInstance, services: Services): void {
  const queue = createQueue(mostWaiting);
  void app.register(async (scope) => {
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

    async function withFile(
      pair: Pair,
      asked: PlanImportAsked,
      work: (ctx: Context, file: GivenFile) => Promise<unknown>,
    ): Promise<unknown> {
      const [request, reply] = pair;
      const ctx = await createContext(services, request, reply);
      if (ctx.viewer === null) throw new DomainError("not-signed-in");
      await openImport(ctx, asked);
      if (Number(request.headers["content-length"] ?? 0) > uploadBytes)
        return refuseBody(pair, 413);
      const taken = await takeBody(request.raw, { limit: uploadBytes, milliseconds: 30_000 });
      if ("refused" in taken) return refuseBody(pair, taken.refused === "too-large" ? 413 : 408);
      const { name } = request.query as Record<string, unknown>;
      const file = { bytes: taken.bytes, name: typeof name === "string" ? name : "" };
      const answer = await queue.run(() => work(ctx, file));
      return reply.header("cache-control", "no-store").send(answer);
    }

    scope.post("/api/upload/plan", (request, reply) =>
      answering([request, reply], async () => {
        const asked = askedIn(PlanImportAsked, request);
        return withFile([request, reply], asked, async (ctx, file) => {
          const { head } = await openImport(ctx, asked);
          return (await checkPlan(ctx, { head, asked }, file)).answer;
        });
      }),
    );
    scope.post("/api/upload/plan/confirm", (request, reply) =>
      answering([request, reply], async () => {
        const input = askedIn(PlanImportConfirmed, request);
        return withFile([request, reply], input, (ctx, file) => confirmPlan(ctx, input, file));
      }),
    );
  });
}
