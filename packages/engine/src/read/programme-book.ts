import { anchorNames } from "@parod/schema/anchor-names";
import { latest, type Day, type Instant } from "@parod/schema/day";
import type { Book, Programme } from "@parod/schema/facts";
import { anchorsOf } from "@parod/schema/programme-file-anchors";
import type { FileRow, ProgrammeFile } from "@parod/schema/programme-file";
import { toldNames, type ToldName } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";

/** The day that a row counts from where none is given: what has happened, and what is dated, never before its own day. */
function usualDay(table: ToldName, row: FileRow, startsOn: Day): Day {
  if (table === "activityDate") {
    const { line, when } = row as FileRow<"activityDate">;
    return line === "actual" ? latest(startsOn, when.to) : startsOn;
  }
  return table === "evidenceTold"
    ? latest(startsOn, (row as FileRow<"evidenceTold">).datedOn)
    : startsOn;
}

/** A row of a file with its whole frame. */
function rowOf(table: ToldName, given: FileRow, at: { place: number; startsOn: Day }): unknown {
  const effectiveOn = given.effectiveOn ?? usualDay(table, given, at.startsOn);
  return {
    ...given,
    id: given.id ?? `${table}-${String(at.place)}`,
    actNo: given.actNo ?? 1,
    item: given.item ?? at.place,
    revision: 1,
    effectiveOn,
    knownFrom: given.knownFrom ?? (`${effectiveOn}T00:00:00.000Z` as Instant),
    telling: given.telling ?? (given.corrects === undefined ? "change" : "correction"),
    corrects: given.corrects ?? null,
    sourceId: given.sourceId ?? null,
    lang: null,
    knownExact: true,
    ours: given.ours ?? false,
    note: given.note ?? null,
    factKey: null,
  } satisfies Partial<ToldRow<ToldName>>;
}

type Named = { readonly [N in ToldName]?: readonly FileRow<N>[] };

/**
 * What is listed and never told of by name is called by its id, so that it is there: else a file that leaves the names
 * out would be found to hold nothing that contradicts. What a criterion or a function is, nothing can stand for.
 */
function namedByIds({ told }: ProgrammeFile, anchors: ReturnType<typeof anchorsOf>): Named {
  const untold = <T extends { readonly id: string }>(
    all: readonly T[],
    names: readonly string[],
  ): readonly T[] => {
    const known = new Set(names);
    return all.filter(({ id }) => !known.has(id));
  };
  const called = (id: string) => ({ en: id, cy: id });
  const activities = told.activityTold.map(({ activity }) => activity);
  return {
    organisationTold: untold(
      anchors.organisation,
      told.organisationTold.map(({ organisation }) => organisation),
    ).map(({ id }) => ({ organisation: id, name: called(id), existsFrom: null, until: null })),
    workstreamTold: untold(
      anchors.workstream,
      told.workstreamTold.map(({ workstream }) => workstream),
    ).map(({ id }) => ({ workstream: id, name: called(id), track: "local", reviewed: false })),
    activityTold: untold(anchors.activity, activities).map(({ id }) => ({
      activity: id,
      title: called(id),
      ownerRole: null,
      makesTrue: [],
      changesSchools: null,
      duration: null,
    })),
  };
}

/** What a programme file tells, as a server would hold it: to be read at any stand. */
export function bookOfFile(file: ProgrammeFile): Book {
  const anchors = anchorsOf(file.anchors);
  const named = namedByIds(file, anchors);
  const told = toldNames.map((table) => [
    table,
    [...file.told[table], ...(named[table] ?? [])].map((row, at) =>
      rowOf(table, row, { place: at + 1, startsOn: file.startsOn }),
    ),
  ]);
  return {
    told: Object.fromEntries(told) as Book["told"],
    anchors: Object.fromEntries(
      anchorNames.map((name) => [name, anchors[name].map((anchor) => ({ anchor, actNo: 0 }))]),
    ) as unknown as Book["anchors"],
  };
}

/** The programme that a file is of: it has no address, so it is called by the name of its kind. */
export const programmeOfFile = (file: ProgrammeFile): Programme => ({
  id: "file",
  slug: "file",
  clock: file.clock,
  startsOn: file.startsOn,
  endsOn: file.endsOn,
  opensAsAt: file.asAt,
  public: file.public,
  illustrative: file.illustrative,
});

/** A book as a file: what it tells, at any stand, is the same again. `bookOfFile` is its other half. */
export function fileOfBook(
  programme: Programme,
  { told, anchors }: Book,
  openings: ProgrammeFile["openings"] = null,
): ProgrammeFile {
  const row = ({
    revision: _revision,
    lang: _lang,
    knownExact: _exact,
    factKey: _key,
    corrects,
    ...rest
  }: ToldRow<ToldName>) => ({ ...rest, ...(corrects === null ? {} : { corrects }) });
  return {
    clock: programme.clock,
    public: programme.public,
    illustrative: programme.illustrative,
    startsOn: programme.startsOn,
    endsOn: programme.endsOn,
    asAt: programme.opensAsAt,
    anchors: Object.fromEntries(
      anchorNames.map((name) => [name, anchors[name].map(({ anchor }) => anchor)]),
    ) as unknown as ProgrammeFile["anchors"],
    told: Object.fromEntries(
      toldNames.map((table) => [table, told[table].map(row)]),
    ) as unknown as ProgrammeFile["told"],
    openings,
  };
}
