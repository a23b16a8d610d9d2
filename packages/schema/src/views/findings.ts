import type { Titled } from "#words";

/** What a sentence of a finding names by its code or id. A stage has its words in packages/language. */
export const findingNameKinds = [
  "organisation",
  "activity",
  "function",
  "criterion",
  "commitment",
  "concern",
  "evidence",
  "plan",
  "round",
  "workstream",
  "programme",
] as const;
export type FindingNameKind = (typeof findingNameKinds)[number];

/** The names of what findings speak of, by kind and then by code or id. What is missing is said to have no name, never by its code. */
export type FindingNames = Readonly<
  Record<FindingNameKind, Readonly<Record<string, Titled | undefined>>>
>;
