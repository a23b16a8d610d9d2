import {
  explainedSteps,
  type Explained,
  type ForecastMove,
  type ForecastState,
  type LedgerMove,
} from "@parod/schema/explained";
import { daysBetween, type Day } from "@parod/schema/day";
import * as fc from "fast-check";
import { explained } from "#explained/explained";
import type { Between, DayFacts } from "#explained/hybrid";
import { anyBetween } from "#explained/testing/worlds";
import { position } from "#position/position";
import { buildProgramme, buildStand, day } from "#testing/row";

const programme = buildProgramme();
const zero = day("2025-01-01");

/** A state as a vector: how many of each kind, and the day as a number. Vectors add up where days alone cannot. */
const vector = (state: ForecastState): readonly number[] => [
  ...["day", "not-known", "there", "none"].map((kind) => Number(state.kind === kind)),
  state.kind === "day" ? daysBetween(zero, state.day) : 0,
];
const vectorOf = ({ from, to }: ForecastMove) =>
  vector(to).map((value, at) => value - (vector(from)[at] ?? 0));
const numbersOf = ({ met, of, unknown, told, computed }: LedgerMove): readonly number[] => [
  ...[met, of, unknown],
  ...vectorOf(told),
  ...(computed === null ? [] : vectorOf(computed)),
];
const sum = (lists: readonly (readonly number[])[], length: number): readonly number[] =>
  lists.reduce(
    (total, list) => total.map((value, at) => value + (list[at] ?? 0)),
    Array.from({ length }, () => 0),
  );

/** What Position itself says of an organisation, or of all. */
function fromPosition({ asAt, facts }: DayFacts, organisation: string | null) {
  const { organisations } = position({
    ...{ programme, facts, today: asAt },
    stand: buildStand(asAt),
  });
  const own = organisations.filter(({ code }) => organisation === null || code === organisation);
  const total = (of: (each: (typeof own)[number]) => number) =>
    own.reduce((all, each) => all + of(each), 0);
  const days = own.flatMap(({ outlook }) => outlook?.forecast.notBefore ?? []).toSorted();
  return {
    met: total(({ extent }) => extent?.must.met ?? 0),
    of: total(({ extent }) => extent?.must.of ?? 0),
    unknown: total(({ outlook }) => outlook?.forecast.unknown ?? 0),
    day: days.at(-1) ?? null,
  };
}

const dayOf = (state: ForecastState): Day | null => (state.kind === "day" ? state.day : null);
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What does not hold of one comparison; empty where all does. */
export function problemsOf(between: Between, made: Explained): readonly string[] {
  const problems: string[] = [];
  const check = (holds: boolean, what: string) => {
    if (!holds) problems.push(what);
  };
  check(
    isSame(
      made.steps.map(({ step }) => step),
      explainedSteps,
    ),
    "order of the steps",
  );
  const lines = [
    { organisation: null, ...made, moves: made.steps.map(({ system }) => system) },
    ...made.organisations.map((each) => ({
      ...each,
      moves: made.steps.flatMap(
        (step) =>
          step.organisations.find(({ organisation }) => organisation === each.organisation)?.move ??
          [],
      ),
    })),
  ];
  for (const { organisation, before, after, total, moves } of lines) {
    const whose = organisation ?? "all";
    const numbers = numbersOf(total);
    check(isSame(sum(moves.map(numbersOf), numbers.length), numbers), `sums of ${whose}`);
    const [then, now] = [between.before, between.after].map((each) =>
      fromPosition(each, organisation),
    );
    for (const [ledger, said] of [
      [before, then],
      [after, now],
    ] as const)
      check(
        isSame(
          { met: ledger.met, of: ledger.of, unknown: ledger.unknown, day: dayOf(ledger.told) },
          said,
        ),
        `ledger of ${whose} against Position`,
      );
  }
  for (const { step, organisations, pairs, system } of made.steps) {
    for (const { organisation, move } of organisations)
      for (const column of ["met", "of", "unknown"] as const) {
        const own = pairs.filter((pair) => pair.organisation === organisation);
        check(
          own.reduce((all, pair) => all + pair[column], 0) === move[column],
          `rows of ${organisation}, ${step}, ${column}`,
        );
      }
    const moves = organisations.map(({ move }) => move.met);
    check(moves.reduce((a, b) => a + b, 0) === system.met, `organisations of ${step}`);
  }
  return problems;
}

/** What does not hold of going from one reading to the other, back, and nowhere. */
export function problemsBetween(between: Between): readonly string[] {
  const { before, after } = between;
  const there = explained({ programme, ...between });
  const back = explained({ programme, before: after, after: before });
  const still = explained({ programme, before, after: before });
  const negated = numbersOf(back.total).map((value) => 0 - value);
  const nothing = (each: LedgerMove) => numbersOf(each).every((value) => value === 0);
  return [
    ...problemsOf(between, there),
    ...(isSame(numbersOf(there.total), negated) ? [] : ["reversing negates"]),
    ...(still.steps.every(
      ({ system, organisations, pairs, activities }) =>
        nothing(system) && organisations.length + pairs.length + activities.length === 0,
    )
      ? []
      : ["the same facts change nothing"]),
  ];
}

/** The first of so many random pairs of which something does not hold; null where all do. */
export function firstProblem({ seed, runs }: { readonly seed: number; readonly runs: number }) {
  const property = fc.property(anyBetween, (between) => problemsBetween(between).length === 0);
  const { failed, counterexample } = fc.check(property, {
    seed,
    numRuns: runs,
    endOnFailure: true,
  });
  const between = counterexample?.[0];
  return failed && between ? { problems: problemsBetween(between), between } : null;
}
