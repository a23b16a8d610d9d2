import { uploadBytes } from "@parod/documents/plan-file/limits";
import { DomainError } from "@parod/schema/error";
import { PlanImportAsked, PlanImportConfirmed } from "@parod/schema/plan-import";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { createContext, type Context } from "#context";
import { answering, takeRawBytes, withBody, type Pair } from "#http/raw-upload";
import { createQueue } from "#imports/queue";
import { checkPlan, openImport, type GivenFile } from "#modules/plan-file/check-plan";
import { confirmPlan } from "#modules/plan-file/confirm-plan";
import type { Services } from "#services";

const mostWaiting = 4;
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
    takeRawBytes(scope);

    async function withFile(
      pair: Pair,
      asked: PlanImportAsked,
      work: (ctx: Context, file: GivenFile) => Promise<unknown>,
    ): Promise<unknown> {
      const [request, reply] = pair;
      const ctx = await createContext(services, request, reply);
      if (ctx.viewer === null) throw new DomainError("not-signed-in");
      await openImport(ctx, asked);
      return withBody(pair, uploadBytes, async (bytes) => {
        const { name } = request.query as Record<string, unknown>;
        const file = { bytes, name: typeof name === "string" ? name : "" };
        const answer = await queue.run(() => work(ctx, file));
        return reply.header("cache-control", "no-store").send(answer);
      });
    }

    scope.post("/api/upload/plan", (request, reply) =>
      answering(reply, async () => {
        const asked = askedIn(PlanImportAsked, request);
        return withFile([request, reply], asked, async (ctx, file) => {
          const { head } = await openImport(ctx, asked);
          return (await checkPlan(ctx, { head, asked }, file)).answer;
        });
      }),
    );
    scope.post("/api/upload/plan/confirm", (request, reply) =>
      answering(reply, async () => {
        const input = askedIn(PlanImportConfirmed, request);
        return withFile([request, reply], input, (ctx, file) => confirmPlan(ctx, input, file));
      }),
    );
  });
}
