import { DomainError } from "@parod/schema/error";
import type { Day, Instant } from "@parod/schema/day";
import type { Programme } from "@parod/schema/facts";
import type { Telling } from "@parod/schema/told/telling";
import type { Clock } from "@parod/schema/vocabulary";
import { test } from "@parod/database/testing/database";
import {
  buildProgramme,
  criteria as anchorsOf,
  organisations,
  tell,
} from "@parod/database/testing/programme";
import { naiveReplay, type ReplayRow } from "@parod/engine/read/naive-replay";
import fc from "fast-check";
import type pg from "pg";
import { describe, expect } from "vitest";
import { dayOf, instantOf } from "#testing/history";

const seed = Number(process.env["PAROD_SEED"] ?? 20_260_930);
const runs = Number(process.env["PAROD_RUNS"] ?? 25);

const criteria = ["1", "2", "3"] as const;
/** A row as the naive reading needs it: which claim rests on which, or no longer does. */
type Row = ReplayRow & { readonly from: string; readonly on: string; readonly rests: boolean };

const telling = fc.record({
  does: fc.constantFrom("change", "change", "correction", "withdrawal"),
  from: fc.constantFrom(...criteria),
  on: fc.constantFrom(...criteria),
  rests: fc.constantFrom(true, true, true, false),
  which: fc.nat(99),
  day: fc.nat(5),
  known: fc.nat(5),
});
const acts = fc.array(fc.array(telling, { minLength: 1, maxLength: 2 }), {
  minLength: 4,
  maxLength: 12,
});
type Step = (typeof telling extends fc.Arbitrary<infer S> ? S : never) & object;

/** Whether what rests on what, in these rows in force, leads back to where it began. */
function isCircle(inForce: readonly Row[]): boolean {
  const below = new Map(
    criteria.map((each) => [
      each as string,
      inForce.filter(({ from, rests }) => rests && from === each).map(({ on }) => on),
    ]),
  );
  return criteria.some((start) => {
    const seen = new Set<string>();
    const open = [...(below.get(start) ?? [])];
    for (let each = open.pop(); each !== undefined; each = open.pop())
      if (!seen.has(each)) {
        seen.add(each);
        open.push(...(below.get(each) ?? []));
      }
    return seen.has(start);
  });
}

/** Whether any reading of all that was told, as at any day and known at any instant, holds a circle. */
function someReadingIsCircle(book: readonly Row[], actNo: number): boolean {
  const days = [...new Set(book.map(({ effectiveOn }) => effectiveOn))];
  const instants = [...new Set(book.map(({ knownFrom }) => knownFrom))];
  return days.some((day) =>
    instants.some((knownAt) => isCircle([...naiveReplay(book, { day, actNo, knownAt })])),
  );
}

async function programmeWithCriteria(pool: pg.Pool, clock: Clock): Promise<Programme> {
  const programme = await buildProgramme(pool, { clock });
  await tell(pool, programme, {
    anchors: {
      ...organisations("a").anchors,
      ...anchorsOf(...criteria),
    },
  });
  return programme;
}

/** What one act would tell after a book: rows of its own, each striking at most what nothing struck yet. */
function rowsOf(steps: readonly Step[], book: readonly Row[], { clock }: Programme): Row[] {
  const actNo = (book.at(-1)?.actNo ?? 1) + 1;
  const rows: Row[] = [];
  for (const { does, from, on, rests, which, day, known } of steps) {
    const struck = new Set([...book, ...rows].map(({ corrects }) => corrects));
    const standing = book.filter(
      ({ id, telling: kind }) => kind !== "withdrawal" && !struck.has(id),
    );
    const target = does === "change" ? undefined : standing[which % Math.max(1, standing.length)];
    const item = rows.length + 1;
    const claim = { from: target?.from ?? from, on: target?.on ?? on };
    rows.push({
      id: `${String(actNo)}-${String(item)}`,
      actNo,
      item,
      ...claim,
      subject: `${claim.from} ${claim.on}`,
      rests,
      effectiveOn: dayOf(day),
      // in a live programme each act is known when it is told: after all others
      knownFrom:
        clock === "published"
          ? instantOf(known)
          : (`2999-01-01T00:00:${String(actNo).padStart(2, "0")}.000Z` as Instant),
      telling: target === undefined ? "change" : does,
      corrects: target?.id ?? null,
    });
  }
  return rows;
}

const tellingOf = (row: Row, { clock }: Programme): Telling => ({
  table: "claimReliance",
  effectiveOn: row.effectiveOn as Day,
  ...(clock === "published" ? { knownFrom: row.knownFrom } : {}),
  telling: row.telling,
  ...(row.corrects === null ? {} : { corrects: row.corrects }),
  fact: {
    organisation: "a",
    criterion: row.from,
    onOrganisation: "a",
    onCriterion: row.on,
    on: row.rests,
  },
});

/** Tells random acts, and throws where one is refused that closes no circle in any reading, or is taken though it does. */
async function compare(pool: pg.Pool, clock: Clock): Promise<{ refused: number; told: number }> {
  const count = { refused: 0, told: 0 };
  const property = fc.asyncProperty(acts, async (history) => {
    const programme = await programmeWithCriteria(pool, clock);
    let book: readonly Row[] = [];
    for (const steps of history) {
      const rows = rowsOf(steps, book, programme);
      const closes = someReadingIsCircle([...book, ...rows], rows[0]?.actNo ?? 0);
      const tellings = rows.map((row) => tellingOf(row, programme));
      const refused = await tell(pool, programme, { tellings }).then(
        () => false,
        (error: unknown) => {
          if (error instanceof DomainError && error.params?.["problem"] === "claim.circle")
            return true;
          throw error;
        },
      );
      expect(refused, JSON.stringify(rows)).toBe(closes);
      count[refused ? "refused" : "told"] += 1;
      if (!refused) book = [...book, ...rows];
    }
  });
  await fc.assert(property, { seed, numRuns: runs, endOnFailure: true });
  return count;
}

/** Refused or taken where the naive reading says otherwise; and no other failure. */
const disagrees = { cause: { name: "AssertionError" } };

describe(`circles of claims against a naive reading, seed ${String(seed)}, ${String(runs)} histories`, () => {
  test.for(["recorded", "published"] as const)(
    "an act is refused where some reading would hold a circle, and nowhere else: clock %s",
    async (clock, { database: { pool } }) => {
      const { refused, told } = await compare(pool, clock);
      expect(refused).toBeGreaterThan(runs / 5);
      expect(told).toBeGreaterThan(runs);
    },
  );

  test("fails without the guard", async ({ database: { pool } }) => {
    await pool.query(`alter table claim_reliance disable trigger parod_no_circle`);
    await expect(compare(pool, "published")).rejects.toMatchObject(disagrees);
  });

  test("fails where the guard looks at now alone, as a live programme would allow", async ({
    database: { pool },
  }) => {
    const { rows } = await pool.query<{ source: string }>(
      "select pg_get_functiondef('parod_refuse_claim_circle'::regproc) as source",
    );
    const broken = rows[0]?.source.replace(
      "select distinct known_from as",
      "select max(known_from) as",
    );
    expect(broken).not.toBe(rows[0]?.source);
    await pool.query(broken ?? "");
    await expect(compare(pool, "published")).rejects.toMatchObject(disagrees);
  });
});
