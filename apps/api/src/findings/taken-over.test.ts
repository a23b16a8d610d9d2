import { readFindingDays } from "@parod/database/finding-days";
import { findProgramme } from "@parod/database/programmes";
import { test } from "@parod/database/testing/database";
import { tell } from "@parod/database/testing/programme";
import { type Ended, lives } from "@parod/engine/coherence/life";
import { addDays, type Day } from "@parod/schema/day";
import type { Programme } from "@parod/schema/facts";
import type { Telling } from "@parod/schema/told/telling";
import * as fc from "fast-check";
import type pg from "pg";
import { expect } from "vitest";
import { daysOf } from "#findings/checked-days";
import { workOutHistory } from "#findings/work-out-history";
import { liveProgramme } from "#testing/live-programme";

const startsOn = "2025-06-01" as Day;
const today = "2025-11-01" as Day;
const given = { clock: "published", startsOn } as const;

const step = fc.record({
  does: fc.constantFrom("change", "change", "correction", "withdrawal"),
  ask: fc.nat(2),
  which: fc.nat(99),
  on: fc.nat(150),
  isAnswered: fc.boolean(),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
type Told = { readonly id: string; readonly ask: number; readonly on: number };

const asked = ({ ask, on, isAnswered }: Omit<Step, "does" | "which">): Telling => ({
  table: "commitmentTold",
  effectiveOn: addDays(startsOn, on),
  fact: {
    ...{ commitment: `ask-${ask}`, kind: "ask", text: { en: "Ask", cy: "Cais" } },
    ...{ askedOn: startsOn, ofWhom: ["welsh-government"] },
    by: { from: "2025-07-31", to: "2025-07-31", words: null, reading: false },
    state: isAnswered ? "answered" : "no-answer-found",
  },
});

/** Asks told, corrected and taken back, one act each; their commitments are named when they are first told. */
async function* tells(pool: pg.Pool, programme: Programme, steps: readonly Step[]) {
  const standing: Told[] = [];
  const named = new Set<number>();
  for (const { does, which, ...more } of steps) {
    const struck = does === "change" ? undefined : standing[which % Math.max(1, standing.length)];
    const [told = more] = struck ? [{ ...more, ask: struck.ask }] : [];
    const telling = asked(does === "withdrawal" && struck ? { ...told, on: struck.on } : told);
    const isNew = !named.has(told.ask);
    named.add(told.ask);
    const { actNo } = await tell(pool, programme, {
      ...(isNew && { anchors: { commitment: [{ id: `ask-${told.ask}` }] } }),
      tellings: [struck ? { ...telling, telling: does, corrects: struck.id } : telling],
    });
    if (struck) standing.splice(standing.indexOf(struck), 1);
    if (!struck || does === "correction")
      standing.push({ id: `${actNo}-${isNew ? 2 : 1}`, ask: told.ask, on: told.on });
    yield actNo;
  }
}

/** Works it out whole; how many days were looked at for it. */
async function workOut(pool: pg.Pool, slug: string): Promise<number> {
  const found = await findProgramme(pool, slug);
  if (!found) throw new Error("no programme");
  let days = 0;
  const count = (looked: number) => {
    days = looked;
    return false;
  };
  await workOutHistory({ pool, build: "b", today }, found, count);
  return days;
}

async function livesOf(pool: pg.Pool, slug: string) {
  const found = await findProgramme(pool, slug);
  if (!found) throw new Error("no programme");
  const days = await readFindingDays<Ended>(pool, daysOf(found, "b"), today);
  return [...lives(days)].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

test("worked out after each act it is the same as worked out at the end", async ({
  database: { pool },
}) => {
  let runs = 0;
  const property = fc.asyncProperty(
    fc.array(step, { minLength: 3, maxLength: 6 }),
    async (steps) => {
      runs += 1;
      const [each, end] = [`each-${runs}`, `end-${runs}`];
      const programme = await liveProgramme(pool, { slug: each, ...given });
      for await (const _ of tells(pool, programme, steps)) await workOut(pool, each);
      const other = await liveProgramme(pool, { slug: end, ...given });
      for await (const _ of tells(pool, other, steps));
      await workOut(pool, end);
      expect(await livesOf(pool, each)).toEqual(await livesOf(pool, end));
    },
  );
  await fc.assert(property, { numRuns: 6, seed: 20_261_122 });
});

test("what is told of a day leaves the days before it as they were worked out", async ({
  database: { pool },
}) => {
  const programme = await liveProgramme(pool, { slug: "told", ...given });
  const all = await workOut(pool, "told");
  expect(all).toBe(153);
  const late = { does: "change", ask: 0, which: 0, on: 150, isAnswered: false } as const;
  for await (const _ of tells(pool, programme, [late])) expect(await workOut(pool, "told")).toBe(4);
  const life = new Map(await livesOf(pool, "told")).get("ask-unanswered/ask-0");
  expect(life?.spells).toMatchObject([{ from: addDays(startsOn, 150), last: null }]);
});
