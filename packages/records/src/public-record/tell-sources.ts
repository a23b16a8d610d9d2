import { knownDay } from "#public-record/frame";
import { fromSource, type Item } from "#public-record/item";
import { startsOn } from "#public-record/programme";
import { record, type Source } from "#public-record/record";
import { startOfDay } from "#telling/start-of-day";

/** Summaries that a machine made of a council's record: rows that rest on them say so. */
const machineMade = new Set([
  "flintshire-scrutiny-2024-05-23",
  "wrexham-scrutiny-2024-12-19",
  "swansea-panel-2025-09-25",
]);

const marks = { V: "page read", S: "from the letters and terms of reference in hand" } as const;

const factOf = (source: Source) => ({
  source: source.id,
  publisher: source.publisher,
  titleEn: source.title.en,
  titleCy: source.title.cy ?? null,
  day: source.day,
  documentDay: source.documentDay ?? null,
  dayBounds: source.dayBounds ?? null,
  dayNote: source.dayNote ?? null,
  addressEn: source.url.en,
  addressCy: source.url.cy,
  addressNote: source.urlNote ?? null,
  machineMade: machineMade.has(source.id),
  remark: source.note ?? null,
});

/**
 * Sources stand from the first day, so that a row is never without the source that it names; they
 * are known from their own day, or from the first row that rests on them.
 */
export function tellSources(items: readonly Item[]): Item[] {
  return record.sources.map((source) => {
    const rows = items.filter(({ act }) => act === source.id);
    const known = rows.map(({ telling }) => telling.knownFrom ?? "");
    const day = knownDay(source);
    if (day) known.push(startOfDay(day));
    return fromSource({
      table: "sourceTold",
      fact: factOf(source),
      effectiveOn: startsOn,
      knownFrom: known.toSorted()[0] ?? startOfDay(record.compiledOn),
      knownExact: source.day !== null,
      sourceId: source.id,
      note: marks[source.mark],
      factKey: source.id,
    });
  });
}
