import { latest, type Day } from "@parod/schema/day";
import { record, type Source, type Told } from "#public-record/record";
import { startsOn } from "#public-record/programme";
import { startOfDay } from "#telling/start-of-day";

export type FrameGiven = {
  readonly effectiveOn: string;
  readonly knownFrom: string;
  readonly knownExact: boolean;
  readonly sourceId: string;
  readonly note: string | null;
  readonly ours: boolean;
};

const sources = new Map(record.sources.map((source) => [source.id, source]));

export function sourceOf(id: string): Source {
  const source = sources.get(id);
  if (!source) throw new Error(`no source ${id}`);
  return source;
}

const later = (a: string, b: string): string => latest(a as Day, b as Day);

/**
 * The day from which a source could be read: its publication, else the day of its document, else
 * the last day that it can be. A document day before the page can have been written gives way.
 */
export function knownDay(source: Source): string | null {
  const day = source.day ?? source.documentDay ?? source.dayBounds?.to ?? null;
  const bound = source.day ? undefined : source.dayBounds?.from;
  return day && bound ? later(day, bound) : day;
}

/** The day of the document itself, which may lie before its publication. */
export const ownDay = (source: Source): string | null => source.documentDay ?? source.day;

export const notes = (...each: readonly (string | null | undefined)[]): string | null =>
  each.filter(Boolean).join("; ") || null;

/** Older history is told on the programme's first day, and its note keeps the day of its own. */
const clamped = (day: string, note: string | null) =>
  day < startsOn
    ? { effectiveOn: startsOn, note: notes(note, `so since before the programme: ${day}`) }
    : { effectiveOn: day, note };

/** The frame of a row that says itself when it was known. */
export const frameOf = (row: Told, ours = false): FrameGiven => ({
  ...clamped(row.effectiveOn, notes(row.note, row.knownFromNote)),
  knownFrom: startOfDay(row.knownFrom),
  knownExact: row.knownFromExact,
  sourceId: row.source,
  ours,
});

type Dated = {
  readonly source: string;
  readonly effectiveOn: string;
  readonly publishedOn?: string | null;
  readonly note?: string | null;
  readonly ours?: boolean;
};

/** The frame of a row that is known from its source: never before it counts. public-record.md 4. */
export function frameFrom({ source: id, effectiveOn, publishedOn, note, ours }: Dated): FrameGiven {
  const source = sourceOf(id);
  const known = publishedOn ?? knownDay(source) ?? effectiveOn;
  return {
    ...clamped(effectiveOn, note ?? null),
    knownFrom: startOfDay(later(known, effectiveOn)),
    knownExact: known >= effectiveOn && Boolean(publishedOn ?? source.day),
    sourceId: id,
    ours: ours ?? false,
  };
}
