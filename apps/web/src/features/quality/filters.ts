import type { DataQualityLine } from "@parod/schema/views/explained";

/** What a reader may look for. What nobody asked is in none of them: it is not missing. */
export const filters = {
  all: () => true,
  silent: ({ freshness }) => freshness.newest === null,
  returns: ({ completeness: { returns } }) => returns !== null && returns.n < returns.of,
  evidence: ({ evidence }) => evidence.valid < evidence.of,
  incomplete: ({ completeness: { assessed } }) => assessed.n < assessed.of,
} as const satisfies Readonly<Record<string, (line: DataQualityLine) => boolean>>;
export type QualityFilter = keyof typeof filters;

/** An address may say anything: what is no filter shows all. */
export const chosen = (show: string | undefined): QualityFilter =>
  show !== undefined && Object.hasOwn(filters, show) ? (show as QualityFilter) : "all";
