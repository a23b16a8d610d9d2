import type { Facts } from "@parod/schema/facts";
import type { PlanLine } from "@parod/schema/plan-sharing";
import type { Names } from "#views/standpoint";

type Version = Facts["planVersion"][number];
type Line = PlanLine["versions"][number];
type Some<T> = readonly [T, ...T[]];

/** Rows by what a key makes the same, in the order in which each key comes first. */
function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): readonly Some<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

const mapped = <T, U>([first, ...rest]: Some<T>, to: (each: T) => U): Some<U> => [
  to(first),
  ...rest.map(to),
];

function versionLine(rows: Some<Version>): Line {
  const days = rows.map(({ effectiveOn }) => effectiveOn).toSorted();
  return {
    version: rows[0].version,
    from: days[0] ?? rows[0].effectiveOn,
    texts: mapped(rows, ({ planLanguage, title }) => ({ planLanguage, title })),
  };
}

/** Plans with their versions, newest first, and the languages of each: of the rows given and no others. */
export function planLines(rows: readonly Version[], names: Names): readonly PlanLine[] {
  const ordered = rows.toSorted(
    (a, b) => b.version - a.version || (a.planLanguage < b.planLanguage ? 1 : -1),
  );
  return grouped(ordered, ({ plan, organisation }) => `${organisation} ${plan}`)
    .map((ofPlan) => ({
      plan: ofPlan[0].plan,
      owner: names(ofPlan[0].organisation),
      versions: grouped(ofPlan, ({ version }) => String(version)).map(versionLine),
    }))
    .flatMap(({ versions: [newest, ...older], ...line }) =>
      newest === undefined ? [] : [{ ...line, versions: [newest, ...older] as const }],
    )
    .toSorted((a, b) => (a.owner.code + a.plan < b.owner.code + b.plan ? -1 : 1));
}
