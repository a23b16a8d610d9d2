import * as z from "zod/mini";

/** What a page's address may carry. Kept as typed: a day that is no day is refused by the API with a sentence, never dropped in silence. */
// oxlint-disable-next-line promise/valid-params -- zod's own `catch`
const text = z.catch(z.optional(z.string().check(z.maxLength(120))), undefined);

export const StandSearch = z.object({ programme: text, asAt: text, knownAt: text, compare: text });
export type StandSearch = z.infer<typeof StandSearch>;

export const MilestonesSearch = z.object({ owner: text });
export const LedgerSearch = z.object({ on: text, after: text });
export const SystemMapSearch = z.object({ organisation: text });
export const WaitsSearch = z.object({ organisation: text, show: text });
export type WaitsSearch = z.infer<typeof WaitsSearch>;
export const FindingsSearch = z.object({
  ...StandSearch.shape,
  rule: text,
  organisation: text,
  severity: text,
  came: text,
});
export type FindingsSearch = z.infer<typeof FindingsSearch>;
export const SignInSearch = z.object({ problem: text });
export const TokenSearch = z.object({ token: text });
export const PlanSearch = z.object({
  // oxlint-disable-next-line promise/valid-params -- zod's own `catch`
  written: z.catch(z.optional(z.enum(["en", "cy"])), undefined),
});
export const ReportSearch = z.object({ since: text });
export const ExplainedSearch = z.object({ organisation: text });
export const DataQualitySearch = z.object({ show: text });
export const AuthoritiesSearch = z.object({
  // oxlint-disable-next-line promise/valid-params -- zod's own `catch`
  view: z.catch(z.optional(z.enum(["table", "map"])), undefined),
});

export const standKeys = ["programme", "asAt", "knownAt", "compare"] as const;
export const defaultProgramme = "public-record";

/** Flat strings: the router's own way would turn `2026` into a number and a list into JSON. */
export function readSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

export function writeSearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(search))
    if (typeof value === "string" && value !== "") params.append(key, value);
  const written = params.toString();
  return written === "" ? "" : `?${written}`;
}

/** The stand as the API is asked for it, with every part said, so that one page has one key in the cache. */
export const standFrom = ({ programme, asAt, knownAt, compare }: StandSearch) => ({
  programme: programme ?? defaultProgramme,
  asAt: asAt ?? null,
  knownAt: knownAt ?? null,
  compare: compare ?? null,
});
export type Stand = ReturnType<typeof standFrom>;
