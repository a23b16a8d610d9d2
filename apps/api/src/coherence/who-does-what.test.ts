import { findingsOf } from "@parod/engine/coherence/check";
import type { View } from "@parod/engine/coherence/view";
import type { Finding, RuleId } from "@parod/schema/finding";
import { describe, expect } from "vitest";
import { test, today } from "#testing/app";
import { publicView } from "#testing/public-view";

const mine: readonly RuleId[] = ["provision-gap", "provision-overlap", "who-does-this", "alone"];
const found = (view: View) => findingsOf(view).filter(({ rule }) => mine.includes(rule));
const whoDoes = (view: View, of: string) =>
  found(view)
    .filter((each): each is Finding<"who-does-this"> => each.rule === "who-does-this")
    .filter(({ params }) => params.case === of);
const gwe = ["W06000001", "W06000002", "W06000003", "W06000004", "W06000005", "W06000006"];
const [anglesey, ...five] = gwe;

describe("who does what, on the public record", () => {
  test("after GwE five councils are expected to do it themselves and have not confirmed it; Anglesey has", async ({
    database: { pool },
  }) => {
    const view = await publicView(pool, today);
    const local = whoDoes(view, "expected").filter(({ subjects }) => subjects.includes("F1"));
    expect(local.map(({ subjects }) => subjects)).toEqual(five.map((code) => ["F1", code]));
    expect(local.map(({ params }) => params)).toMatchObject(
      five.map((code) => ({
        provider: code,
        authorities: [code],
        from: { from: "2025-06-01", to: "2025-06-01" },
      })),
    );
    expect(local.flatMap(({ organisations }) => organisations)).not.toContain(anglesey);
    // known then: Anglesey's own page came later
    const before = whoDoes(await publicView(pool, "2025-05-31"), "expected");
    expect(before.filter(({ subjects }) => subjects.includes("F1"))).toEqual([]);
  });

  test("what the body is to do nationally is expected of it for all 22, once its year is over", async ({
    database: { pool },
  }) => {
    const expected = async (asAt: string) =>
      whoDoes(await publicView(pool, asAt), "expected")
        .filter(({ subjects }) => subjects.includes("dysgu"))
        .map(({ params, subjects }) => [
          subjects[0],
          "authorities" in params && params.authorities.length,
        ]);
    expect(await expected("2026-08-31")).toEqual([]);
    expect(await expected("2026-09-01")).toEqual([
      ["F6", 22],
      ["F7", 22],
      ["F8", 22],
      ["F11", 22],
    ]);
  });

  test("between GwE's end and the body's beginning nobody says who did it nationally, for the six", async ({
    database: { pool },
  }) => {
    const silent = whoDoes(await publicView(pool, today), "not-known");
    expect(silent.map(({ subjects, severity }) => [subjects[0], severity])).toEqual([
      ["F6", "notes"],
      ["F7", "notes"],
      ["F8", "notes"],
      ["F11", "notes"],
    ]);
    for (const { params } of silent)
      expect(params).toMatchObject({
        before: "gwe",
        authorities: gwe,
        from: "2025-06-01",
        last: "2025-08-31",
      });
  });

  test("nobody is published as watching once the group's term is over", async ({
    database: { pool },
  }) => {
    const watching = async (asAt: string) =>
      whoDoes(await publicView(pool, asAt), "nobody-watches").map(({ params }) => params);
    expect(await watching("2026-09-30")).toEqual([]);
    expect(await watching(today)).toMatchObject([
      { group: "ncg", ended: { to: "2026-09-30" }, published: true },
    ]);
  });

  test("silence is no gap, nothing overlaps, and only Anglesey is known to be alone", async ({
    database: { pool },
  }) => {
    for (const asAt of ["2024-12-31", "2025-06-15", "2025-10-31", today]) {
      const rules = found(await publicView(pool, asAt)).map(({ rule }) => rule);
      expect(rules, asAt).not.toContain("provision-gap");
      expect(rules, asAt).not.toContain("provision-overlap");
    }
    const alone = found(await publicView(pool, today)).filter(({ rule }) => rule === "alone");
    expect(alone.map(({ id }) => id)).toEqual(["alone/W06000001"]);
  });

  test("every finding rests on rows that have a source, or on a dated search", async ({
    database: { pool },
  }) => {
    const view = await publicView(pool, today);
    const all = found(view);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { id, records } of all) {
      expect(records.length, id).toBeGreaterThan(0);
      for (const { table, id: rowId } of records) {
        const row = (view.facts[table] as readonly { id: string; sourceId: string | null }[]).find(
          (each) => each.id === rowId,
        );
        expect(row, `${id} ${table}`).toBeDefined();
        if (table !== "searchDone") expect(row?.sourceId, `${id} ${table}`).not.toBeNull();
      }
    }
  });
});
