import type { AnchorName, Anchors } from "#anchors";
import { anchorNames } from "#anchor-names";
import { anchorsOf } from "#programme-file-anchors";
import type { FileRow, ProgrammeFile } from "#programme-file";
import type { Field } from "#told/field";
import { toldNames, toldTables, type ToldName } from "#told/tables";

/** What no shape can hold: that what is named is there, is there once, and is put right once. */
export type FileFault = {
  readonly path: readonly (string | number)[];
  readonly fault: "unknown" | "twice" | "no-corrected" | "corrects" | "before-its-day";
  /** What it names. */
  readonly names: string;
};
type Known = Readonly<Record<AnchorName, ReadonlySet<string>>>;

type Ends = { readonly [N in AnchorName]?: (each: Anchors[N]) => readonly End[] };
type End = readonly [field: string, anchor: AnchorName, id: string | null];

const giverOf = { milestone: "activity", function: "function", something: "organisation" } as const;

/** What anchors name of one another. */
const ends: Ends = {
  organisation: ({ catalogue }) => [["catalogue", "catalogue", catalogue]],
  workstream: ({ catalogue }) => [["catalogue", "catalogue", catalogue]],
  criterion: ({ workstream, replaces }) => [
    ["workstream", "workstream", workstream],
    ["replaces", "criterion", replaces],
  ],
  stage: ({ catalogue }) => [["catalogue", "catalogue", catalogue]],
  activity: ({ organisation, workstream }) => [
    ["organisation", "organisation", organisation],
    ["workstream", "workstream", workstream],
  ],
  evidence: ({ organisation }) => [["organisation", "organisation", organisation]],
  dependency: ({ giverKind, giver, taker }) => [
    ["giver", giverOf[giverKind], giver],
    ["taker", "activity", taker],
  ],
  seat: ({ group }) => [["group", "organisation", group]],
};

function* anchorFaults(
  anchors: ReturnType<typeof anchorsOf>,
  known: Known,
): Generator<FileFault, void> {
  for (const name of anchorNames) {
    const seen = new Set<string>();
    const endsOf = ends[name] as ((each: unknown) => readonly End[]) | undefined;
    for (const [at, each] of anchors[name].entries()) {
      const path = ["anchors", name, at];
      if (seen.has(each.id)) yield { path, fault: "twice", names: each.id };
      seen.add(each.id);
      for (const [field, of, id] of endsOf?.(each) ?? [])
        if (id !== null && !known[of].has(id))
          yield { path: [...path, field], fault: "unknown", names: id };
    }
  }
}

function* namedIn(table: ToldName, row: FileRow): Generator<End, void> {
  const fields: Readonly<Record<string, Field>> = {
    ...toldTables[table].subject,
    ...toldTables[table].content,
  };
  const values = row as unknown as Readonly<Record<string, unknown>>;
  for (const [name, { anchor }] of Object.entries(fields))
    if (anchor) yield [name, anchor, values[name] as string | null];
  if (table === "provision" && values["provider"] !== "none")
    yield ["provider", "organisation", values["provider"] as string];
  if (table === "activityTold")
    for (const criterion of values["makesTrue"] as readonly string[])
      yield ["makesTrue", "criterion", criterion];
  yield ["sourceId", "source", row.sourceId ?? null];
}

/** What is told cannot have happened later than it counts from: the database refuses it too. */
function isBeforeItsDay(table: ToldName, row: FileRow): boolean {
  if (row.effectiveOn === undefined || row.telling === "withdrawal") return false;
  if (table === "activityDate") {
    const { line, when } = row as FileRow<"activityDate">;
    return line === "actual" && when.to > row.effectiveOn;
  }
  return table === "evidenceTold" && (row as FileRow<"evidenceTold">).datedOn > row.effectiveOn;
}

function* rowFaults(
  table: ToldName,
  file: ProgrammeFile,
  known: Known,
): Generator<FileFault, void> {
  const rows: readonly FileRow[] = file.told[table];
  const ids = new Set(rows.map(({ id }) => id));
  const [seen, corrected] = [new Set<string>(), new Set<string>()];
  for (const [at, row] of rows.entries()) {
    const path = ["told", table, at];
    for (const [field, anchor, id] of namedIn(table, row))
      if (id !== null && !known[anchor].has(id))
        yield { path: [...path, field], fault: "unknown", names: id };
    if (row.id !== undefined && seen.has(row.id)) yield { path, fault: "twice", names: row.id };
    if (row.id !== undefined) seen.add(row.id);
    const { corrects, telling = corrects === undefined ? "change" : "correction" } = row;
    if ((corrects === undefined) !== (telling === "change"))
      yield { path: [...path, "corrects"], fault: "corrects", names: telling };
    if (corrects !== undefined && (!ids.has(corrects) || corrects === row.id))
      yield { path: [...path, "corrects"], fault: "no-corrected", names: corrects };
    if (corrects !== undefined && corrected.has(corrects))
      yield { path: [...path, "corrects"], fault: "twice", names: corrects };
    if (corrects !== undefined) corrected.add(corrects);
    if (isBeforeItsDay(table, row))
      yield {
        path: [...path, "effectiveOn"],
        fault: "before-its-day",
        names: row.effectiveOn ?? "",
      };
  }
}

/** The first thing that cannot be in a file whose shape is right; null where there is none. */
export function faultOf(file: ProgrammeFile): FileFault | null {
  const anchors = anchorsOf(file.anchors);
  const known = Object.fromEntries(
    anchorNames.map((name) => [name, new Set(anchors[name].map(({ id }) => id))]),
  ) as unknown as Known;
  for (const fault of anchorFaults(anchors, known)) return fault;
  for (const table of toldNames) for (const fault of rowFaults(table, file, known)) return fault;
  return null;
}
