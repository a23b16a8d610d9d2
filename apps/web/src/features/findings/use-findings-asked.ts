import { RuleId, Severity } from "@parod/schema/finding";
import { useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { type FindingsSearch, type Stand, standFrom } from "#app/search.ts";

/** What the page asks for. A rule or a weight that does not exist narrows nothing. */
export const findingsAsked = (
  stand: Stand,
  { rule, organisation, severity, came }: FindingsSearch,
) => ({
  ...stand,
  rule: RuleId.safeParse(rule).data ?? null,
  organisation: organisation ?? null,
  severity: Severity.safeParse(severity).data ?? null,
  came: came === "yes",
  brief: false,
});

export function useFindingsAsked() {
  const search = useSearch({ from: "/$language/findings" });
  return useMemo(() => findingsAsked(standFrom(search), search), [search]);
}
