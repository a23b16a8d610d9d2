import { expect } from "vitest";
import { toldNames } from "@parod/schema/told/tables";
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
