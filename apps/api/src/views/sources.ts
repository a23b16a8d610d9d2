import { toldNames } from "@parod/schema/told/tables";
import type { SourcesView } from "@parod/schema/views/pages";
import type { Look } from "#reading/look";
import { undatedOf } from "#reading/undated";
import { searchLines } from "#views/group";
import { publishersOf } from "#views/publishers";
import { namesOf, sourceLine, standpointOf } from "#views/standpoint";

/** Every source with the number of facts in force that rest on it, every dated search, and what has no day. */
export function sourcesView(look: Look): SourcesView {
  const { facts } = look;
  const counts = new Map<string, number>();
  for (const table of toldNames) {
    if (table === "sourceTold") continue;
    for (const { sourceId } of facts[table])
      if (sourceId !== null) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  }
  const publisherOf = publishersOf(facts);
  return {
    stand: standpointOf(look),
    lines: facts.sourceTold.map((row) => ({
      ...sourceLine(row, publisherOf),
      facts: counts.get(row.source) ?? 0,
    })),
    searches: searchLines(facts, namesOf(facts)),
    undated: undatedOf(look.reading.programme),
    funding: facts.fundingTold.map((row) => ({
      id: row.funding,
      text: row.text,
      pounds: row.pounds,
      period: row.period,
      sourceId: row.sourceId,
    })),
  };
}
