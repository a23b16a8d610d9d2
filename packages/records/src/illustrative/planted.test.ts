import { ruleIds } from "@parod/schema/finding";
import { describe, expect, test } from "vitest";
import { arrangements, authorities, successors } from "#illustrative/authorities";
import { follows, planted } from "#illustrative/planted";
import { nameOf } from "#illustrative/planted/plant";

describe("what is planted", () => {
  test("is sixty, each named once, with a reason in one sentence", () => {
    const names = planted.map(nameOf);
    expect(names).toHaveLength(60);
    expect(new Set([...names, ...follows.map(nameOf)]).size).toBe(60 + follows.length);
    for (const { why, ...each } of [...planted, ...follows])
      expect(why, nameOf(each)).toMatch(/^[A-Z].+\.$/u);
    for (const { from } of follows) for (const each of from) expect(names, each).toContain(each);
  });

  test("is of all 21 rules, and touches authorities, the body and every arrangement", () => {
    expect(new Set(planted.map(({ rule }) => rule)).size).toBe(ruleIds.length);
    const told = JSON.stringify(planted.map(({ subjects, why }) => [subjects, why]));
    expect(authorities.filter(({ code }) => told.includes(code)).length).toBeGreaterThanOrEqual(15);
    for (const each of ["dysgu", "ncg", "made-up-board"]) expect(told).toContain(each);
    for (const { code } of [...arrangements, ...successors])
      expect(told).toMatch(
        new RegExp(`(service|Partnership|Agreement) ${code.slice(-1).toUpperCase()}\\b`, "u"),
      );
  });

  test("is told, or left untold, by each of them that is not the story itself", () => {
    for (const { tells, leavesOut, why, ...each } of planted)
      expect(tells ?? leavesOut ?? why, nameOf(each)).toEqual(
        tells || leavesOut ? expect.anything() : expect.stringContaining("the story itself"),
      );
  });
});
