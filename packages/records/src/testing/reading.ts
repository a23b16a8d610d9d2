import type { ProgrammeGiven } from "@parod/schema/load";
import { toldTables, type GivenFact, type ToldName } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";

export type Numbered = Telling & { readonly order: number };

export const allTellings = ({ acts }: ProgrammeGiven): Numbered[] =>
  acts.flatMap(({ tellings }) => tellings).map((telling, order) => ({ ...telling, order }));

const subjectOf = ({ table, fact }: Telling): string =>
  Object.keys(toldTables[table].subject)
    .map((name) => (fact as Record<string, unknown>)[name])
    .join("|");

const dayAndOrder = (a: Numbered, b: Numbered): number =>
  a.effectiveOn === b.effectiveOn ? a.order - b.order : a.effectiveOn < b.effectiveOn ? -1 : 1;

export type Row<N extends ToldName> = GivenFact<N> & { readonly telling: Numbered };
type At = { readonly asAt: string; readonly knownAt?: string };

/** The rule of model.md 2.2, read naively: the newest living row of each subject. */
export function read<N extends ToldName>(all: readonly Numbered[], table: N, at: At): Row<N>[] {
  const known = all.filter(
    (row) => row.table === table && (row.knownFrom ?? "") <= (at.knownAt ?? "9"),
  );
  const corrected = new Set(known.map(({ corrects }) => corrects));
  const newest = new Map<string, Numbered>();
  for (const row of known.toSorted(dayAndOrder))
    if (
      row.effectiveOn <= at.asAt &&
      row.telling !== "withdrawal" &&
      !corrected.has(`fact:${row.factKey}`)
    )
      newest.set(subjectOf(row), row);
  return [...newest.values()].map((telling) => ({ ...(telling.fact as GivenFact<N>), telling }));
}
