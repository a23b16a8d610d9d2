import { describe, expect, test } from "vitest";
import type { AnchorName } from "@parod/schema/anchors";
import { anchorNames } from "@parod/schema/anchor-names";
import { factShape } from "@parod/schema/told/tables";
import { FactKey } from "@parod/schema/told/telling";
import { illustrative } from "#illustrative/illustrative";
import { planted } from "#illustrative/planted";
import { nameOf } from "#illustrative/planted/plant";
import { namedAnchors } from "#telling/anchored-acts";
import { startOfDay } from "#telling/start-of-day";
import { allTellings, read } from "#testing/reading";

const given = illustrative();
const coherent = illustrative(planted.map(nameOf));
const all = allTellings(given);
const opens = "2026-07-10";
const now = { asAt: opens };
const authorities = given.acts
  .flatMap(({ anchors }) => anchors?.organisation ?? [])
  .filter(({ kind }) => kind === "local-authority");

describe("what is made up", () => {
  test("two calls give the same", () => {
    expect(illustrative()).toEqual(given);
  });

  test("it is small enough to load in seconds", () => {
    expect(all.length).toBeGreaterThan(5000);
    expect(all.length).toBeLessThan(12_000);
    expect(given.acts.length).toBeLessThan(450);
  });

  test("every fact has its table's shape, and a key of its own", () => {
    for (const { table, fact, factKey } of all) {
      expect(factShape(table).safeParse(fact).error, factKey ?? table).toBeUndefined();
      expect(FactKey.safeParse(factKey).success, factKey ?? table).toBe(true);
    }
    expect(new Set(all.map(({ table, factKey }) => `${table} ${factKey}`)).size).toBe(all.length);
  });

  test("every anchor is given once, before the first fact that names it", () => {
    const seen = new Set<string>();
    for (const { anchors = {}, tellings } of given.acts) {
      for (const name of anchorNames)
        for (const { id } of anchors[name as AnchorName] ?? []) {
          expect(seen.has(`${name} ${id}`), `${name} ${id}`).toBe(false);
          seen.add(`${name} ${id}`);
        }
      for (const [name, id] of tellings.flatMap(namedAnchors))
        expect(seen.has(`${name} ${id}`), `${name} ${id}`).toBe(true);
    }
    expect(authorities).toHaveLength(22);
  });

  test("everything says that it is made up: acts, sources, arrangements and papers", () => {
    expect(given.programme.illustrative && !given.programme.public).toBe(true);
    expect(all.every(({ sourceId }) => sourceId?.startsWith("made-up-"))).toBe(true);
    expect(given.acts.every(({ reason }) => reason?.startsWith("Illustrative"))).toBe(true);
    for (const { titleEn, titleCy } of read(all, "sourceTold", now)) {
      expect(titleEn).toMatch(/^Illustrative:/u);
      expect(titleCy).toMatch(/^Enghreifftiol:/u);
    }
    for (const { title } of read(all, "evidenceTold", now))
      expect(title).toMatch(/^(Illustrative|Enghreifftiol):/u);
    for (const { organisation, name } of read(all, "organisationTold", now))
      if (organisation.startsWith("made-up-")) expect(name.en).toContain("(illustrative)");
  });

  test("what is written in Welsh has typographic apostrophes", () => {
    const welsh = all.filter(({ lang }) => lang === "cy");
    expect(welsh.length).toBeGreaterThan(200);
    for (const { fact } of welsh) {
      const { title, text, remark, rationale } = fact as Record<string, unknown>;
      for (const each of [title, text, remark, rationale])
        if (typeof each === "string") expect(each).not.toContain("'");
    }
  });
});

describe("days", () => {
  test("everything counts between the start and the day on which it opens", () => {
    for (const { effectiveOn, factKey } of all)
      expect(effectiveOn >= "2024-09-01" && effectiveOn <= opens, factKey ?? "").toBe(true);
  });

  test("nothing is known before it counts, or after the day on which it opens", () => {
    for (const { effectiveOn, knownFrom = "", factKey } of all)
      expect(
        knownFrom >= startOfDay(effectiveOn) && knownFrom <= startOfDay(opens),
        factKey ?? "",
      ).toBe(true);
  });

  test("an actual lies in the past of its telling, and evidence is dated by then", () => {
    for (const { table, fact, effectiveOn } of all) {
      if (table === "activityDate" && fact.line === "actual")
        expect(fact.when.to <= effectiveOn).toBe(true);
      if (table === "evidenceTold") expect(fact.datedOn <= effectiveOn).toBe(true);
    }
  });

  test("acts come in the order in which they were done", () => {
    const days = given.acts.map(({ tellings }) => tellings[0]?.knownFrom ?? "");
    expect(days).toEqual(days.toSorted());
  });

  test("a date is never told before the title of its milestone", () => {
    const starts = new Map(
      read(all, "activityTold", now).map((row) => [row.activity, row.telling.effectiveOn]),
    );
    for (const row of all)
      if (row.table === "activityDate" && row.telling === undefined)
        expect((starts.get(row.fact.activity) ?? "9") <= row.effectiveOn, row.factKey ?? "").toBe(
          true,
        );
  });
});

describe("what there is to be seen", () => {
  test("of 138 returns in six rounds, 12 came late and 3 never came", () => {
    const due = new Map(read(all, "roundTold", now).map(({ round, due: day }) => [round, day]));
    const returns = new Set<string>();
    const certified = new Map<string, string>();
    for (const { table, fact } of all)
      if (table === "returnState") {
        returns.add(`${fact.round} ${fact.organisation}`);
        if (fact.state === "certified")
          certified.set(`${fact.round} ${fact.organisation}`, fact.on);
      }
    expect(due.size).toBe(6);
    expect(returns.size).toBe(6 * 23);
    expect(certified.size).toBe(6 * 23 - 3);
    const late = [...certified].filter(
      ([key, day]) => day > (due.get(key.split(" ")[0] ?? "") ?? "9"),
    );
    expect(late).toHaveLength(12);
  });

  test("at least 40 dates moved, and six plans have an approved baseline after the first", () => {
    const last = new Map<string, string>();
    let moved = 0;
    let again = 0;
    for (const { table, fact } of all) {
      if (table !== "activityDate" || fact.line === "actual") continue;
      const key = `${fact.activity} ${fact.line}`;
      const day = JSON.stringify(fact.when);
      const before = last.get(key);
      if (before !== undefined && before !== day && fact.line === "forecast") moved += 1;
      if (before !== undefined && fact.line === "baseline") {
        expect(fact.approver).toBeTruthy();
        expect(fact.reason).toBeTruthy();
        again += 1;
      }
      last.set(key, day);
    }
    expect(moved).toBeGreaterThanOrEqual(40);
    expect(again).toBe(6);
  });

  test("links have both sides and one day, but for those that are planted", () => {
    const linked = (tellings: typeof all) => {
      const sides = read(tellings, "dependencySide", now);
      const of = (id: string) => sides.filter(({ dependency }) => dependency === id);
      return [...new Set(sides.map(({ dependency }) => dependency))].map((id) => ({
        ...{ id, sides: of(id).map(({ side }) => side) },
        days: new Set(of(id).map(({ when }) => JSON.stringify(when))).size,
      }));
    };
    const agreed = linked(allTellings(coherent));
    expect(agreed.filter(({ id }) => id.startsWith("link-"))).toHaveLength(30);
    for (const { id, sides, days } of agreed) {
      expect(sides.toSorted(), id).toEqual(["giver", "taker"]);
      expect(days, id).toBe(1);
    }
    expect(linked(all).filter(({ sides }) => sides.length === 1)).toHaveLength(2);
    expect(linked(all).filter(({ days }) => days > 1).length).toBeGreaterThanOrEqual(5);
  });

  test("links run between the body and authorities, and among authorities, never in a circle", () => {
    const anchors = coherent.acts.flatMap(({ anchors: each }) => each?.dependency ?? []);
    const owner = (id: string) => (id.startsWith("dysgu:") ? "body" : "authority");
    const kinds = new Set(anchors.map(({ giver, taker }) => `${owner(giver)} to ${owner(taker)}`));
    expect([...kinds].toSorted()).toEqual([
      "authority to authority",
      "authority to body",
      "body to authority",
      "body to body",
    ]);
    const reach = (from: string, seen: readonly string[]): boolean =>
      anchors
        .filter(({ giver }) => giver === from)
        .some(({ taker }) => seen.includes(taker) || reach(taker, [...seen, taker]));
    expect(anchors.filter(({ giver }) => reach(giver, [giver]))).toEqual([]);
  });

  test("six rows are corrected and three taken back, each naming one row", () => {
    const keys = new Set(all.map(({ table, factKey }) => `${table} fact:${factKey}`));
    const of = (kind: string) => all.filter(({ telling }) => telling === kind);
    expect(of("correction")).toHaveLength(6);
    expect(of("withdrawal")).toHaveLength(3);
    const named = all.flatMap(({ table, corrects }) => (corrects ? [`${table} ${corrects}`] : []));
    expect(new Set(named).size).toBe(9);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  test("a correction moves a day, and another is known only half a year later", () => {
    const corrected = all.filter(({ telling }) => telling === "correction");
    const original = (row: (typeof all)[number]) =>
      all.find(({ table, factKey }) => table === row.table && `fact:${factKey}` === row.corrects);
    expect(corrected.some((row) => original(row)?.effectiveOn !== row.effectiveOn)).toBe(true);
    const late = corrected.find(({ table }) => table === "assessment");
    const fact = late?.table === "assessment" ? late.fact : null;
    const state = (knownAt: string) =>
      read(all, "assessment", { asAt: "2025-07-31", knownAt }).find(
        (row) =>
          row.organisation === fact?.organisation &&
          row.criterion === fact.criterion &&
          row.kind === "self",
      )?.state;
    expect(state("2025-12-31T00:00:00.000Z")).toBe("met");
    expect(state("2026-02-01T00:00:00.000Z")).toBe("partly-met");
  });

  test("assessments are of every kind, one later day is agreed, and one authority stood alone", () => {
    const kinds = new Set(read(all, "assessment", now).map(({ kind }) => kind));
    expect([...kinds].toSorted()).toEqual(["assured", "reviewed", "self"]);
    const requirements = read(all, "requirement", now);
    expect(
      requirements.filter(
        ({ neededBy, agreedBy }) => (neededBy ?? "") > given.programme.endsOn && agreedBy,
      ),
    ).toHaveLength(1);
    expect(
      requirements.filter(({ applies, criterion }) => !applies && criterion.startsWith("A")),
    ).toHaveLength(3);
  });

  test("amber and red ratings carry a path to green, and every return but the missing carries a rating, with two planted", () => {
    const ratings = all.filter(({ table }) => table === "ratingTold");
    for (const { table, fact } of ratings)
      if (table === "ratingTold" && /amber$|red/u.test(fact.value))
        expect(fact.pathToGreen).toBeTruthy();
    expect(new Set(ratings.map(({ factKey }) => factKey)).size).toBe(135 + 6 + 1 + 2);
  });

  test("risks, concerns, feedback, asks, meetings, seats and milestones for success are there", () => {
    for (const table of [
      "riskTold",
      "concernTold",
      "feedbackTold",
      "commitmentTold",
      "meetingTold",
      "seatTold",
      "attendance",
      "engagementTold",
      "successMilestone",
      "planVersion",
      "consent",
      "claimReliance",
    ] as const)
      expect(read(all, table, now).length, table).toBeGreaterThan(1);
    const circulated = read(all, "meetingTold", now).filter(
      ({ status }) => status === "circulated",
    );
    expect(circulated).toHaveLength(1);
  });

  test("every item of engagement says whose it is, and a letter to schools of which change it tells", () => {
    const items = read(all, "engagementTold", now);
    for (const { organisation, activity, engagement } of items) {
      expect(organisation, engagement).toBeTruthy();
      const [owner, about] = engagement.split(".");
      const change = { notice: "service-starts", roles: "schools-told" }[about ?? ""];
      expect(activity ?? null).toBe(change === undefined ? null : `${organisation}:${change}`);
      if (change !== undefined) expect(owner).toBe(organisation);
    }
  });
});
