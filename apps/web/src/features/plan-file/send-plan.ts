import type { PlanImportAnswer } from "@parod/schema/plan-import";

/** What a plan file is sent as. */
export type PlanAsked = {
  readonly programme: string;
  readonly organisation: string;
  readonly workstream: string | null;
  readonly written: "en" | "cy";
  readonly start: string | null;
};
/** Why dates move, and in which language that is said. */
export type PlanReason = { readonly reason: string | null; readonly lang: "en" | "cy" | null };
export type PlanConfirmed = PlanReason & {
  readonly seen: string;
  readonly idempotencyKey: string;
};
/** Why no answer came. */
export type PlanFailure = "too-large" | "waiting" | "not-open" | "reason" | "unexpected";
export type PlanSent = { readonly answer: PlanImportAnswer } | { readonly failure: PlanFailure };

/** 2 MB, as the API has it. */
const limit = 2 * 1024 * 1024;
const failures: Readonly<Record<number, PlanFailure>> = {
  401: "not-open",
  403: "not-open",
  404: "not-open",
  413: "too-large",
  503: "waiting",
};

/** An answer of ours has these; anything else is some proxy's page. */
function answerIn(value: unknown): PlanImportAnswer | null {
  const known =
    typeof value === "object" &&
    value !== null &&
    "changes" in value &&
    Array.isArray(value.changes) &&
    "problems" in value &&
    Array.isArray(value.problems);
  return known ? (value as PlanImportAnswer) : null;
}

async function failureOf(response: Response): Promise<PlanFailure> {
  const body: unknown = await response.json().catch(() => null);
  const field = typeof body === "object" && body !== null && "field" in body ? body.field : null;
  return field === "reason" ? "reason" : (failures[response.status] ?? "unexpected");
}

/** Sends a file: to be looked at, or with what was seen of it, to be told. */
export async function sendPlan(
  asked: PlanAsked,
  file: File,
  confirmed: PlanConfirmed | null = null,
): Promise<PlanSent> {
  if (file.size > limit) return { failure: "too-large" };
  const given = { ...asked, ...confirmed, name: file.name };
  const query = new URLSearchParams(
    Object.entries(given).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
  const path = confirmed === null ? "/api/upload/plan" : "/api/upload/plan/confirm";
  try {
    const response = await fetch(`${path}?${query.toString()}`, {
      method: "POST",
      headers: { "content-type": "application/octet-stream" },
      body: file,
    });
    if (!response.ok) return { failure: await failureOf(response) };
    const answer = answerIn(await response.json());
    return answer === null ? { failure: "unexpected" } : { answer };
  } catch {
    return { failure: "unexpected" };
  }
}
