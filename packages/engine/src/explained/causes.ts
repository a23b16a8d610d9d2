import { causeTables, type Cause, type CauseTable } from "@parod/schema/explained";
import type { Facts } from "@parod/schema/facts";
import type { ToldRow } from "@parod/schema/told/telling";
import { collect, keyed, pairKey } from "#collect";
import { stepOfColumn, stepOfLine, stepOfTable, type TableStep } from "#explained/assignment";
import { subjectOf, type Between } from "#explained/hybrid";

/** Things that a told row can be about, as keys of one map. */
export const about = {
  pair: (organisation: string, criterion: string) => `pair ${pairKey(organisation, criterion)}`,
  criterion: (criterion: string) => `criterion ${criterion}`,
  workstream: (workstream: string) => `workstream ${workstream}`,
  organisation: (organisation: string) => `organisation ${organisation}`,
  evidence: (evidence: string) => `evidence ${evidence}`,
  activity: (activity: string) => `activity ${activity}`,
};

/** What a step was caused by, by what it is about. */
export type Causes = ReadonlyMap<string, readonly Cause[]>;
type Subjects = { readonly [N in CauseTable]: (row: ToldRow<N>) => readonly string[] };

const subjects = (takers: ReadonlyMap<string, { readonly taker: string }>): Subjects => {
  const ofPair = (row: { readonly organisation: string; readonly criterion: string }) => [
    about.pair(row.organisation, row.criterion),
  ];
  const ofActivity = ({ activity }: { readonly activity: string }) => [about.activity(activity)];
  return {
    organisationTold: (row) => [about.organisation(row.organisation)],
    deliveryModel: (row) => [about.organisation(row.organisation)],
    workstreamTold: (row) => [about.workstream(row.workstream)],
    criterionTold: (row) => [about.criterion(row.criterion)],
    requirement: ofPair,
    reliance: ofPair,
    assessment: ofPair,
    evidenceTold: (row) => [about.evidence(row.evidence)],
    activityTold: ofActivity,
    activityDate: ofActivity,
    dependencySide: ({ dependency }) => {
      const taker = takers.get(dependency)?.taker;
      return taker === undefined ? [] : [about.activity(taker)];
    },
  };
};

/** Rows that are in force after and were not before, and those that ended without another in their place. */
function changed<N extends CauseTable>(
  table: N,
  { before, after }: Between,
): readonly { readonly row: ToldRow<N>; readonly gone: boolean }[] {
  const [was, is]: (readonly ToldRow<N>[])[] = [before.facts[table], after.facts[table]];
  if (was === undefined || is === undefined) return [];
  const known = keyed(was, ({ id }) => id);
  const subject = (row: ToldRow<N>) => subjectOf(table, row);
  const now = keyed(is, subject);
  return [
    ...is.filter(({ id }) => !known.has(id)).map((row) => ({ row, gone: false })),
    ...was.filter((row) => !now.has(subject(row))).map((row) => ({ row, gone: true })),
  ];
}

function stepsOf(table: CauseTable, row: ToldRow<CauseTable>): readonly TableStep[] {
  if (table === "activityDate") return [stepOfLine[(row as ToldRow<"activityDate">).line]];
  if (table === "assessment" || table === "activityTold")
    return [...new Set(Object.values(stepOfColumn[table]))];
  return [stepOfTable[table]];
}

type Found = { readonly step: TableStep; readonly key: string; readonly cause: Cause };

function causesIn<N extends CauseTable>(
  table: N,
  between: Between,
  keysOf: (row: ToldRow<N>) => readonly string[],
): readonly Found[] {
  return changed(table, between).flatMap(({ row, gone }) => {
    const { id, actNo, effectiveOn, sourceId } = row;
    const cause: Cause = { table, rowId: id, actNo, effectiveOn, sourceId, gone };
    return stepsOf(table, row as unknown as ToldRow<CauseTable>).flatMap((step) =>
      keysOf(row).map((key) => ({ step, key, cause })),
    );
  });
}

/** Every told row that changed between two readings, by step and by what it is about: found once for all steps. */
export function causesBetween(between: Between): (step: TableStep) => Causes {
  const anchors = (facts: Facts) => facts.anchors.dependency;
  const takers = keyed(
    [...anchors(between.before.facts), ...anchors(between.after.facts)],
    ({ id }) => id,
  );
  const of = subjects(takers);
  const found = causeTables.flatMap((table) =>
    causesIn(table, between, of[table] as (row: ToldRow<CauseTable>) => readonly string[]),
  );
  const bySteps = collect(found, ({ step }) => step);
  return (step) =>
    collect(
      bySteps.get(step) ?? [],
      ({ key }) => key,
      ({ cause }) => cause,
    );
}

/** The causes of some things together, each once, in the order of their acts. */
export function causesOf(causes: Causes, keys: Iterable<string>): readonly Cause[] {
  const found = new Map<string, Cause>();
  for (const key of new Set(keys))
    for (const cause of causes.get(key) ?? []) found.set(`${cause.table} ${cause.rowId}`, cause);
  return [...found.values()].toSorted((a, b) => a.actNo - b.actNo || (a.rowId < b.rowId ? -1 : 1));
}
