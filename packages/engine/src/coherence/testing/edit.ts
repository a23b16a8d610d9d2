import type { Facts } from "@parod/schema/facts";
import type { RuleId } from "@parod/schema/finding";
import type { ContentOf, ToldName } from "@parod/schema/told/tables";
import type { ToldRow } from "@parod/schema/told/telling";
import type { When } from "@parod/schema/when";
import type { Coherent } from "#coherence/testing/coherent";
import { below, type AuthoritySpec, type Draw } from "#coherence/testing/spec";
import type { Opening } from "#coherence/view";
import { buildFacts, type Some } from "#testing/row";

/** A finding by its rule and some of what it is about; `case` where a rule has several. */
export type Expected = {
  readonly rule: RuleId;
  readonly case?: string;
  readonly about: readonly string[];
};
/** One contradiction made in a coherent programme: what is then found, the finding itself first, then its consequences. */
export type Mutated = {
  readonly facts: Facts;
  readonly openings?: readonly Opening[];
  readonly expected: readonly [Expected, ...Expected[]];
};
export type Mutation = {
  readonly name: string;
  readonly make: (given: Coherent, draw: Draw) => Mutated;
};

/** Test data has no source of types for a table picked by a variable: the two casts are here alone. */
const rowsOf = <N extends ToldName>(facts: Facts, table: N) =>
  facts[table] as unknown as readonly ToldRow<N>[];
const withRows = (facts: Facts, table: ToldName, rows: readonly unknown[]): Facts =>
  ({
    ...facts,
    [table]: rows,
    // a rule of a group was told once here: as it is in force
    ...(table === "groupRule" ? { rulesTold: rows } : {}),
  }) as unknown as Facts;

export type Some1<N extends ToldName> = (row: ToldRow<N>) => boolean;

/** The facts without some rows of a table; fails where there is none to leave out. */
export function without<N extends ToldName>(facts: Facts, table: N, which: Some1<N>): Facts {
  const rows = rowsOf(facts, table);
  const left = rows.filter((row) => !which(row));
  if (left.length === rows.length) throw new Error(`nothing to take out of ${table}`);
  return withRows(facts, table, left);
}

/** The facts with some rows of a table saying something else; fails where there is none to change. */
export function changing<N extends ToldName>(
  facts: Facts,
  table: N,
  { which, to }: { which: Some1<N>; to: Partial<ContentOf<N>> & { readonly effectiveOn?: string } },
): Facts {
  const rows = rowsOf(facts, table);
  if (!rows.some(which)) throw new Error(`nothing to change in ${table}`);
  return withRows(
    facts,
    table,
    rows.map((row) => (which(row) ? { ...row, ...to } : row)),
  );
}

export const adding = (facts: Facts, ...parts: readonly Some[]): Facts =>
  buildFacts(facts, ...parts);

/** Tells an activity's line anew, in the dates in force and among its moves. */
export function dating(
  facts: Facts,
  activity: string,
  dates: { forecast?: When; actual?: When; baseline?: When },
): Facts {
  const to = (row: ToldRow<"activityDate">) => {
    const told = row.activity === activity ? dates[row.line] : undefined;
    return told === undefined ? row : { ...row, when: told };
  };
  return { ...facts, activityDate: facts.activityDate.map(to), moves: facts.moves.map(to) };
}

/** Both sides, or one, of the link between two activities say another day. */
export const linking = (
  facts: Facts,
  dependency: string,
  to: Partial<ContentOf<"dependencySide">> & { readonly only?: "giver" | "taker" },
): Facts => {
  const { only, ...content } = to;
  return changing(facts, "dependencySide", {
    which: (row) => row.dependency === dependency && (only === undefined || row.side === only),
    to: content,
  });
};

export function someAuthority(
  { spec }: Coherent,
  draw: Draw,
  fits: (each: AuthoritySpec) => boolean = () => true,
): AuthoritySpec {
  const those = spec.authorities.filter(fits);
  const found = those[below(draw, those.length)];
  if (found === undefined) throw new Error("no authority fits");
  return found;
}
