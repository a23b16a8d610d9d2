import { findingsOf } from "@parod/engine/coherence/check";
import type { View } from "@parod/engine/coherence/view";
import type { Finding, RuleId } from "@parod/schema/finding";
import { describe, expect } from "vitest";
import { test, today } from "#testing/app";
import { publicView } from "#testing/public-view";
import { searchLines } from "#views/group";
import { namesOf } from "#views/standpoint";

const mine: readonly RuleId[] = [
  "after-the-end",
  "rating-against-evidence",
  "evidence-cascade",
  "silence",
  "unannounced",
  "unshared",
  "ask-unanswered",
  "meeting-cadence",
  "order-of-leadership",
  "plan-quality",
];
const found = (view: View) => findingsOf(view).filter(({ rule }) => mine.includes(rule));
const of = <R extends RuleId>(view: View, rule: R) =>
  found(view).filter((each): each is Finding<R> & Finding => each.rule === rule);

describe("ends, asks, meetings and leadership, on the public record", () => {
  test("the body came into being on 1 September 2025, with its chief executive announced for November", async ({
    database: { pool },
  }) => {
    const [first, ...others] = of(await publicView(pool, today), "order-of-leadership");
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      severity: "warns",
      subjects: ["dysgu", "dysgu:dysgu-ceo-in-post"],
      params: {
        case: "lead",
        leadOn: { from: "2025-11-01", to: "2025-11-30" },
        begins: "dysgu:dysgu-established",
        beganOn: { from: "2025-09-01", to: "2025-09-01" },
        announced: true,
      },
    });
    // the day before November was announced, and the day of it
    expect(of(await publicView(pool, "2025-07-13"), "order-of-leadership")).toEqual([]);
    expect(of(await publicView(pool, "2025-07-14"), "order-of-leadership")).toHaveLength(1);
  });

  test("Caerphilly leaves after the end, by its own word, and its milestone of leaving is no second finding", async ({
    database: { pool },
  }) => {
    const late = of(await publicView(pool, today), "after-the-end");
    expect(late.map(({ subjects }) => subjects)).toEqual([["W06000018", "eas"]]);
    expect(late.map(({ params }) => params)).toMatchObject([
      { case: "exit", arrangement: "eas", member: "W06000018", days: [305, 335] },
    ]);
    expect(late[0]?.records.map(({ table }) => table)).toEqual(["membership", "activityDate"]);
    expect(of(await publicView(pool, "2025-04-29"), "after-the-end")).toEqual([]);
  });

  test("the group has no meeting in summer 2025, spring 2026 and summer 2026, and in no other term", async ({
    database: { pool },
  }) => {
    const terms = of(await publicView(pool, today), "meeting-cadence");
    expect(terms.map(({ subjects }) => subjects.toSorted().join(" ")).toSorted()).toEqual([
      "2025-summer ncg",
      "2026-spring ncg",
      "2026-summer ncg",
    ]);
    for (const { params } of terms)
      expect(params).toMatchObject({ case: "term", group: "ncg", searched: "2026-11-21" });
    // the meeting of 2 April 2025, which the letter of 30 April reports, is the spring's: nothing before the summer is over
    expect(of(await publicView(pool, "2025-07-21"), "meeting-cadence")).toEqual([]);
    expect(of(await publicView(pool, "2025-07-22"), "meeting-cadence")).toHaveLength(1);
    // the July meeting that was meant, and the search for it
    const summer = terms.find(({ subjects }) => subjects.includes("2025-summer"));
    expect(summer?.path.map(({ id }) => id)).toEqual(["ncg", "ncg-july-2025", "s02"]);
  });

  test("the plan for communications, asked for by July 2025, was looked for and not found", async ({
    database: { pool },
  }) => {
    const asks = of(await publicView(pool, today), "ask-unanswered");
    const plan = asks.find(({ subjects }) => subjects.includes("ncg-2025-04-a"));
    expect(plan).toMatchObject({
      severity: "warns",
      params: { case: "passed", state: "no-answer-found", searched: "2026-11-21" },
    });
    expect(plan?.path.at(-1)).toEqual({ kind: "search", id: "s07" });
  });

  test("a search for an answer is listed with the organisations that it was about alone", async ({
    database: { pool },
  }) => {
    const { facts } = await publicView(pool, today);
    const line = searchLines(facts, namesOf(facts)).find(({ id }) => id === "s07");
    expect(line?.about.map(({ code }) => code)).toEqual(["welsh-government", "sipp-board", "ncg"]);
  });

  test("silence is nobody's, nothing is rated, and no plan is judged", async ({
    database: { pool },
  }) => {
    const rules = new Set<string>();
    for (const asAt of ["2025-03-10", "2025-09-01", "2026-09-30", "2026-10-01", today])
      for (const { rule } of found(await publicView(pool, asAt))) rules.add(rule);
    expect([...rules].toSorted()).toEqual([
      "after-the-end",
      "ask-unanswered",
      "meeting-cadence",
      "order-of-leadership",
    ]);
  });

  test("each leads to rows that have a source, or to a dated search", async ({
    database: { pool },
  }) => {
    const view = await publicView(pool, today);
    for (const { id, records } of found(view)) {
      expect(records.length, id).toBeGreaterThan(0);
      for (const { table, id: row } of records) {
        const rows: readonly { readonly id: string; readonly sourceId: string | null }[] =
          view.facts[table];
        const led = rows.find((each) => each.id === row);
        expect(led, `${id}: ${table} ${row}`).toBeDefined();
        expect(led?.sourceId !== null || table === "searchDone", `${id}: ${table} ${row}`).toBe(
          true,
        );
      }
    }
  });
});
