import { lineMaker } from "#findings/lines";
import { list, type OpenTable } from "#open/table";
import { findingsSeen } from "#views/findings";

/** What contradicts, as far as the asker sees it. */
export const findings: OpenTable = {
  columns: [
    "id",
    "rule",
    "severity",
    "state",
    "organisations",
    "sentence",
    "causes",
    "acceptedOn",
    "reviewOn",
  ],
  rows: async (look, language, ctx) => {
    const { sight, findings: seen } = await findingsSeen(ctx, look);
    const line = lineMaker(look.reading, { own: sight.own, roles: new Map() });
    return seen.map((finding) => {
      const { id, rule, severity, state, said, causes, acceptance } = line(finding);
      return {
        ...{ id, rule, severity, state },
        organisations: list(finding.organisations),
        sentence: said[language],
        causes: list(causes),
        acceptedOn: state === "open" ? null : (acceptance?.on ?? null),
        reviewOn: state === "open" ? null : (acceptance?.reviewOn ?? null),
      };
    });
  },
};
