import { addDays, type Day } from "@parod/schema/day";
import { toldTables, type GivenFact, type ToldName } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import type { Language } from "@parod/schema/words";
import type { Draft } from "#telling/anchored-acts";
import { startOfDay } from "#telling/start-of-day";

/** Who did what on a day, and what it told. Entries of one doing become one act. */
export type Doing = {
  readonly on: string;
  readonly verb: string;
  readonly reason: string;
  readonly forOrganisation?: string;
};
export type Entry = { readonly doing: Doing; readonly telling: Telling };

type Extra = {
  /** The day it counts from, where that is not the day of the doing. */
  readonly effectiveOn?: string;
  readonly telling?: "correction" | "withdrawal";
  readonly corrects?: string;
  readonly lang?: Language;
  readonly note?: string;
  readonly suffix?: string;
  /** A key that it had before its subject had more parts: what is loaded already is not told again. */
  readonly factKey?: string;
};

export const dayAfter = (day: string, days: number): string => addDays(day as Day, days);

/** A fact's key: its subject and the day it counts from. */
function keyOf<N extends ToldName>(table: N, fact: GivenFact<N>, effectiveOn: string): string {
  const values = fact as Readonly<Record<string, unknown>>;
  const subject = Object.keys(toldTables[table].subject).map((name) => String(values[name]));
  return [...subject, effectiveOn].join(":");
}

/** Things that one doing tells. Every source of the programme says that it is made up. */
export const doing = (done: Doing) =>
  function tell<N extends ToldName>(table: N, fact: GivenFact<N>, extra: Extra = {}): Entry {
    const { suffix, corrects, effectiveOn = done.on, factKey, ...frame } = extra;
    const key = factKey ?? keyOf(table, fact, effectiveOn);
    return {
      doing: done,
      telling: {
        ...frame,
        ...(corrects === undefined ? {} : { corrects: `fact:${corrects}` }),
        table,
        fact,
        effectiveOn,
        knownFrom: startOfDay(done.on),
        sourceId: sourceFor(done.on),
        factKey: suffix === undefined ? key : `${key}:${suffix}`,
      } as Telling,
    };
  };

/** One made-up source for each school year's term in which something was told. */
export const sourceIds = [
  ["made-up-autumn-2024", "2024-09-01"],
  ["made-up-spring-2025", "2025-01-01"],
  ["made-up-summer-2025", "2025-05-01"],
  ["made-up-autumn-2025", "2025-09-01"],
  ["made-up-spring-2026", "2026-01-01"],
  ["made-up-summer-2026", "2026-05-01"],
] as const;

const sourceFor = (day: string): string =>
  sourceIds.findLast(([, from]) => from <= day)?.[0] ?? sourceIds[0][0];

/** Acts in order of the day they were done; what one doing told is one act. */
export function draftsOf(entries: readonly Entry[]): Draft[] {
  const acts = new Map<string, { doing: Doing; tellings: Telling[] }>();
  for (const { doing: done, telling } of entries.toSorted((a, b) =>
    a.doing.on < b.doing.on ? -1 : a.doing.on > b.doing.on ? 1 : 0,
  )) {
    const key = [done.on, done.verb, done.forOrganisation ?? ""].join("|");
    const act = acts.get(key) ?? { doing: done, tellings: [] };
    acts.set(key, act);
    act.tellings.push(telling);
  }
  return [...acts.values()].map(({ doing: { verb, reason, forOrganisation }, tellings }) => ({
    verb,
    reason,
    forOrganisation: forOrganisation ?? null,
    tellings,
  }));
}
