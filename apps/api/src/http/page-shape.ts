import type { Translate } from "@parod/language/speaker";

/** The stand as a page's address says it: the same words, in the same shape, as the browser asks with. */
export type AddressStand = {
  readonly programme: string;
  readonly asAt: string | null;
  readonly knownAt: string | null;
  readonly compare: string | null;
};

/** What a page asks first, by procedure and input, so that its answer travels inside its HTML. */
export type FirstQuestion = {
  readonly procedure:
    | "overview"
    | "organisation"
    | "ledger"
    | "ledgerTimeline"
    | "findings"
    | "finding"
    | "systemMap"
    | "milestones"
    | "milestone"
    | "waits"
    | "planImport"
    | "group"
    | "sources"
    | "definitions"
    | "rules"
    | "report"
    | "explained"
    | "dataQuality"
    | "rounds"
    | "workspace"
    | "round"
    | "returnView";
  readonly input: Readonly<Record<string, string | boolean | null>>;
};

export type Page = {
  readonly pattern: RegExp;
  /** The page's chunk in the built web app. */
  readonly chunk: string;
  readonly title: (t: Translate) => string;
  readonly first:
    | ((stand: AddressStand, match: RegExpExecArray, search: URLSearchParams) => FirstQuestion)
    | null;
};
