import type { Finding } from "@parod/schema/finding";
import { examplesBetween } from "#testing/findings-between";
import { examplesWithin } from "#testing/findings-within";

/** Every example as a finding. */
export const exampleFindings: readonly Finding[] = Object.entries({
  ...examplesBetween,
  ...examplesWithin,
}).flatMap(([rule, cases]) =>
  Object.values(cases).map(
    (params) =>
      ({
        id: rule,
        rule,
        severity: "warns",
        subjects: [],
        organisations: [],
        records: [],
        params,
        path: [],
        causes: [],
      }) as unknown as Finding,
  ),
);
