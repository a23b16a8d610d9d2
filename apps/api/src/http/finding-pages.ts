import { RuleId, Severity } from "@parod/schema/finding";
import type { Page } from "#http/page-shape";

/** Findings, one of them, and the map that counts them. A rule or a weight that does not exist narrows nothing, as in the web app. */
export const findingPages: readonly Page[] = [
  {
    pattern: /^\/findings\/?$/u,
    chunk: "findings",
    title: (t) => t("findingsPage.title"),
    first: (stand, _match, search) => ({
      procedure: "findings",
      input: {
        ...stand,
        rule: RuleId.safeParse(search.get("rule")).data ?? null,
        organisation: search.get("organisation"),
        severity: Severity.safeParse(search.get("severity")).data ?? null,
        came: search.get("came") === "yes",
        brief: false,
      },
    }),
  },
  {
    pattern: /^\/system-map\/?$/u,
    chunk: "system-map",
    title: (t) => t("systemMap.title"),
    first: (stand, _match, search) => ({
      procedure: "systemMap",
      input: { ...stand, organisation: search.get("organisation") },
    }),
  },
  {
    pattern: /^\/findings\/([^/]+)\/?$/u,
    chunk: "finding",
    title: (t) => t("findingsPage.one.title"),
    first: (stand, match) => ({
      procedure: "finding",
      input: { ...stand, id: decodeURIComponent(match[1] ?? "") },
    }),
  },
];
