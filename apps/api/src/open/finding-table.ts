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
    return seen
      .map(lineMaker(look.reading, { own: sight.own, roles: new Map() }))
      .map(({ id, rule, severity, state, organisations, said, causes, acceptance }) => ({
        ...{ id, rule, severity, state },
        organisations: list(organisations.map(({ code }) => code)),
        sentence: said[language],
        causes: list(causes),
        acceptedOn: state === "open" ? null : (acceptance?.on ?? null),
        reviewOn: state === "open" ? null : (acceptance?.reviewOn ?? null),
      }));
  },
};
