import { randomUUID } from "node:crypto";
import { DomainError, type ErrorCode } from "@parod/schema/error";
import { initTRPC, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import type { Context } from "#context";
import { isDecided } from "#permission/decided";

type TrpcCode = TRPCError["code"];

/** A closed map: an error code without a status does not compile. */
const statusOf: Record<ErrorCode, TrpcCode> = {
  "not-found": "NOT_FOUND",
  "not-allowed": "FORBIDDEN",
  "not-signed-in": "UNAUTHORIZED",
  "bad-input": "BAD_REQUEST",
  conflict: "CONFLICT",
  "as-at-in-future": "BAD_REQUEST",
  "as-at-before-programme": "BAD_REQUEST",
  "key-reused": "UNPROCESSABLE_CONTENT",
  "nothing-changed": "UNPROCESSABLE_CONTENT",
  "changing-the-past": "PRECONDITION_FAILED",
  "newer-stands": "PRECONDITION_FAILED",
  "illustrative-refused": "FORBIDDEN",
  unavailable: "SERVICE_UNAVAILABLE",
};

/** What a browser is told of an error: codes and a reference, never a message made elsewhere. assurance.md 2, rows 1 and 2. */
export type ErrorData = {
  readonly code: TrpcCode;
  readonly httpStatus: number;
  readonly domain: ErrorCode | null;
  readonly field: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly detail: unknown;
  readonly ref: string;
};

function domainOf(error: TRPCError): Pick<ErrorData, "domain" | "field" | "params" | "detail"> {
  const { cause } = error;
  if (cause instanceof DomainError)
    return { domain: cause.code, field: cause.field, params: cause.params, detail: cause.detail };
  if (error.code === "BAD_REQUEST" && cause instanceof ZodError) {
    const issue = cause.issues[0];
    return {
      domain: "bad-input",
      field: issue?.path.join(".") ?? null,
      params: { problem: issue?.message ?? "" },
      detail: null,
    };
  }
  return { domain: null, field: null, params: {}, detail: null };
}

const t = initTRPC.context<Context>().create({
  // the default follows NODE_ENV, and an unset one would send stacks
  isDev: false,
  errorFormatter: ({ shape, error, ctx }) => ({
    code: shape.code,
    message: error.code,
    data: {
      code: error.code,
      httpStatus: shape.data.httpStatus,
      ...domainOf(error),
      ref: ctx?.ref ?? randomUUID(),
    } satisfies ErrorData,
  }),
});

/** Domain errors keep their code; anything else is unexpected, logged by its reference and told as nothing but that. */
const errors = t.middleware(async ({ next }) => {
  const result = await next();
  if (result.ok || !(result.error.cause instanceof DomainError)) return result;
  const { cause } = result.error;
  return { ...result, error: new TRPCError({ code: statusOf[cause.code], cause }) };
});

/**
 * Deny by default: a mutation that was done without its action having been decided is a fault of ours, and told as one.
 * Each call has a viewer object of its own, so that what one call of a batch decided does not count for the next.
 */
const decided = t.middleware(async ({ ctx, next, path, type }) => {
  if (type !== "mutation") return next();
  const viewer = ctx.viewer && { ...ctx.viewer };
  const result = await next({ ctx: { ...ctx, viewer } });
  if (result.ok && !isDecided(path, viewer))
    throw new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: `${path} decided nothing` });
  return result;
});

export const router = t.router;
export const procedure = t.procedure.use(errors).use(decided);
