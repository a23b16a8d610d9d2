import { expect } from "vitest";
import { toldNames } from "@parod/schema/told/tables";
import type { Telling } from "@parod/schema/told/telling";
import { test } from "#testing/database";
import { buildProgramme, organisations, standAt, tell } from "#testing/programme";
import { readFacts, type Queryable } from "#told/read-facts";

test("is one statement, whatever the number of organisations", async ({ database: { pool } }) => {
  const programme = await buildProgramme(pool);
  const counted = async () => {
    let statements = 0;
    const counting: Queryable = {
      query: async (statement) => ((statements += 1), pool.query(statement)),
    };
    const facts = await readFacts(counting, programme.id, standAt("2026-01-01"));
    return { statements, organisations: facts.organisationTold.length };
  };
  await tell(pool, programme, organisations("one"));
  expect(await counted()).toEqual({ statements: 1, organisations: 1 });
  await tell(
    pool,
    programme,
    organisations(...Array.from({ length: 200 }, (_, index) => `more-${index}`)),
  );
  expect(await counted()).toEqual({ statements: 1, organisations: 201 });
});

test("gives every told table, and nothing of another programme", async ({ database: { pool } }) => {
  const [ours, theirs] = [await buildProgramme(pool), await buildProgramme(pool)];
  await tell(pool, theirs, organisations("theirs"));
  const facts = await readFacts(pool, ours.id, standAt("2026-01-01"));
  expect(toldNames.map((name) => facts[name].length)).toEqual(toldNames.map(() => 0));
  expect(facts.anchors.organisation).toEqual([]);
});

test("gives each living telling of a group's rule, oldest first, and the last one as in force", async ({
  database: { pool },
}) => {
  const programme = await buildProgramme(pool);
  await tell(pool, programme, organisations("ncg"));
  const rule = (effectiveOn: string, meetings: number, takesBack: string | null = null) =>
    ({
      table: "groupRule",
      effectiveOn,
      telling: takesBack === null ? "change" : "withdrawal",
      corrects: takesBack,
      fact: { group: "ncg", rule: "termly", text: { en: "each term", cy: "bob tymor" }, meetings },
    }) satisfies Telling;
  const say = (...tellings: Telling[]) => tell(pool, programme, { tellings });
  await say(rule("2025-06-01", 2));
  const { actNo } = await say(rule("2025-01-01", 1), rule("2025-03-01", 9));
  await say(rule("2025-03-01", 9, `${actNo}-2`));
  const asked = async (asAt: string) => {
    const { groupRule, rulesTold } = await readFacts(pool, programme.id, standAt(asAt));
    return [groupRule, rulesTold].map((rows) => rows.map(({ meetings }) => meetings));
  };
  expect(await asked("2025-06-01")).toEqual([[2], [1, 2]]);
  expect(await asked("2025-05-31")).toEqual([[1], [1]]);
});
