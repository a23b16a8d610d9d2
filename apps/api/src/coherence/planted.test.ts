import { illustrative } from "@parod/records/illustrative/illustrative";
import { planted } from "@parod/records/illustrative/planted";
import { nameOf } from "@parod/records/illustrative/planted/plant";
import { loadProgramme } from "@parod/database/load-programme";
import { findProgramme } from "@parod/database/programmes";
import {
  ensureTemplate,
  test as base,
  useCopy,
  type TestDatabase,
} from "@parod/database/testing/database";
import { standAt } from "@parod/database/testing/programme";
import { readFacts } from "@parod/database/told/read-facts";
import { describe, expect } from "vitest";
import { expectedWithout, foundIn, foundWithout } from "#testing/planted";

const test = base.extend<{ database: TestDatabase }>({
  // vitest reads which fixtures a fixture needs from this pattern
  // oxlint-disable-next-line no-empty-pattern
  database: async ({}, use) => {
    const template = await ensureTemplate("illustrative_template", async ({ pool }) => {
      await loadProgramme(pool, illustrative());
    });
    await useCopy(template, use);
  },
});

describe("the illustrative programme, checked as at the day it opens", () => {
  test("what is found is the sixty that are planted and what follows from them, and nothing else", () => {
    expect(planted).toHaveLength(60);
    expect(foundWithout([])).toEqual(expectedWithout([]));
  });

  test("the same is found in the database", async ({ database: { pool } }) => {
    const head = await findProgramme(pool, "illustrative");
    if (!head) throw new Error("the illustrative programme is not loaded");
    const { programme } = head;
    const stand = standAt(programme.opensAsAt ?? "");
    const facts = await readFacts(pool, programme.id, stand);
    expect(foundIn({ programme, stand, facts })).toEqual(expectedWithout([]));
  });

  test("without what is planted it is coherent, but for what the story itself is", () => {
    const story = planted.filter(({ tells, leavesOut }) => !tells && !leavesOut).map(nameOf);
    const without = planted.map(nameOf).filter((each) => !story.includes(each));
    expect(story).toHaveLength(6);
    expect(foundWithout(without)).toEqual(expectedWithout(without));
  });

  test.each([
    [["sides-disagree/partners-d"]],
    [["evidence-cascade/W06000009:A2.1", "alone/W06000012"]],
    [["after-the-end/dysgu:pathway", "after-the-end/W06000012:in-place"]],
  ])("with %j left out, exactly those go, with what follows from them alone", (without) => {
    const those = planted.filter((each) => without.includes(nameOf(each)));
    expect(those).toHaveLength(without.length);
    expect(foundWithout(without)).toEqual(expectedWithout(without));
  });
});
