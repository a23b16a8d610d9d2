import type { ErrorCode } from "@parod/schema/error";
import { errorCodes } from "@parod/schema/error";
import { TRPCClientError } from "@trpc/client";

export type Failure = {
  /** Null: the API could not be reached, or its answer was not one of ours. */
  readonly code: ErrorCode | null;
  readonly field: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly detail: unknown;
  readonly reference: string | null;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function paramsOf(value: unknown): Failure["params"] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === "string" || typeof entry[1] === "number",
    ),
  );
}

/** What an error of the API says of itself: never more than its closed code, its fields and a reference. */
export function failureOf(error: unknown): Failure {
  const data: unknown = error instanceof TRPCClientError ? error.data : null;
  if (!isRecord(data))
    return { code: null, field: null, params: {}, detail: null, reference: null };
  return {
    code: errorCodes.find((code) => code === data["domain"]) ?? null,
    field: textOf(data["field"]),
    params: paramsOf(data["params"]),
    detail: data["detail"] ?? null,
    reference: textOf(data["ref"]),
  };
}

/** Refusals stay refusals; only what may have been the network's or the moment's fault is asked again. */
export function retryable(error: unknown): boolean {
  const { code } = failureOf(error);
  return code === null || code === "unavailable";
}
