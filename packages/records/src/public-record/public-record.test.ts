import { describe, expect, test } from "vitest";
import type { AnchorName } from "@parod/schema/anchors";
import { anchorNames } from "@parod/schema/anchor-names";
import { factShape } from "@parod/schema/told/tables";
import { FactKey } from "@parod/schema/told/telling";
import { publicRecord, undated } from "#public-record/public-record";
import { record } from "#public-record/record";
import { namedAnchors } from "#telling/anchored-acts";
import { startOfDay } from "#telling/start-of-day";
import { allTellings, read } from "#testing/reading";

const given = publicRecord();
const all = allTellings(given);
const { startsOn } = given.programme;
const count = (table: string): number => all.filter((row) => row.table === table).length;

describe("what is loaded", () => {
  test("every fact has its table's shape and a key of its own", () => {
    for (const { table, fact, factKey } of all) {
      expect(factShape(table).safeParse(fact).error, factKey ?? table).toBeUndefined();
      expect(FactKey.safeParse(factKey).success).toBe(true);
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
    const kinds = given.acts.flatMap(({ anchors }) => anchors?.organisation ?? []);
    expect(kinds).toHaveLength(44);
    expect(kinds.filter(({ catalogue }) => catalogue === "authority")).toHaveLength(22);
    expect(kinds.filter(({ catalogue }) => catalogue === "system").map(({ id }) => id)).toEqual([
      "welsh-government",
      "estyn",
    ]);
    expect(kinds.filter(({ catalogue }) => catalogue === "dysgu").map(({ id }) => id)).toEqual([
      "dysgu",
    ]);
  });

  test("everything in the file is told, and what is told of all is told of each of the 22", () => {
    const wide = record.provisions.filter(({ authority }) => authority === "W92000004").length;
    expect(count("sourceTold")).toBe(64);
    expect(count("membership")).toBe(47);
    expect(count("provision")).toBe(47 - wide + wide * 22);
    expect(count("deliveryModel")).toBe(24);
    expect(count("activityTold")).toBe(25 + 22);
    expect(count("activityDate")).toBe(43 + 22);
    expect(count("meetingTold")).toBe(28);
    expect(count("commitmentTold")).toBe(
      41 + record.commitments.filter(({ state }) => state !== "no answer found").length,
    );
    expect(count("seatTold")).toBe(8);
    expect(count("seatHolder")).toBe(9);
    expect(count("groupRule")).toBe(10);
    expect(count("memberList")).toBe(3);
    expect(count("engagementTold")).toBe(14);
    expect(count("reportSaid")).toBe(14);
    expect(count("fundingTold")).toBe(8);
    expect(count("searchDone")).toBe(33);
    expect(count("ratingTold")).toBe(0);
    expect(JSON.stringify(given)).not.toContain("W92000004");
  });

  test("the one assessment is A1.1, met, reviewed, with a document relied on, for each of the 22", () => {
    const at = { asAt: "2025-02-01" };
    const assessments = read(all, "assessment", at);
    expect(assessments).toHaveLength(22);
    for (const row of assessments)
      expect(row).toMatchObject({ criterion: "A1.1", kind: "reviewed", state: "met" });
    expect(read(all, "reliance", at).every(({ on }) => on)).toBe(true);
    expect(read(all, "evidenceTold", at).map(({ kind }) => kind)).toEqual(
      Array(22).fill("document"),
    );
    expect(read(all, "assessment", { asAt: "2025-01-28" })).toEqual([]);
  });

  test("nothing without a day is told", () => {
    expect(undated()).toHaveLength(14);
    const text = JSON.stringify(given.acts);
    for (const { id, text: words } of undated()) {
      expect(text).not.toContain(`"${id}`);
      expect(text).not.toContain(words.en);
    }
  });

  test("machine-made summaries are marked on their three sources", () => {
    const marked = read(all, "sourceTold", { asAt: "2026-11-21" }).filter(
      ({ machineMade }) => machineMade,
    );
    expect(marked).toHaveLength(3);
    for (const { titleEn } of marked) expect(titleEn).toContain("machine-made summary");
  });
});

describe("days", () => {
  const end = startOfDay(record.compiledOn);

  test("nothing counts before the programme's start or after the day of compiling", () => {
    for (const row of all) {
      expect(
        row.effectiveOn >= startsOn && row.effectiveOn <= record.compiledOn,
        row.factKey ?? "",
      ).toBe(true);
      expect((row.knownFrom ?? "9") <= end).toBe(true);
    }
  });

  test("nothing is known before it counts, but older history and sources, which stand from the first day", () => {
    const early = all.filter((row) => (row.knownFrom ?? "") < startOfDay(row.effectiveOn));
    expect(early.every(({ effectiveOn }) => effectiveOn === startsOn)).toBe(true);
  });

  test("older history keeps its own day in its note and never hides a later row", () => {
    const old = all.filter(({ note }) => note?.includes("before the programme"));
    expect(old.length).toBeGreaterThan(60);
    const days = new Map<string, string>();
    for (const row of old) {
      expect(row.effectiveOn).toBe(startsOn);
      const key = `${row.table} ${Object.values(row.fact).slice(0, 4).map(String).join("|")}`;
      const own = row.note?.slice(-10) ?? "";
      expect(own >= (days.get(key) ?? "")).toBe(true);
      days.set(key, own);
    }
  });

  test("an actual lies in the past of its telling, and evidence is dated by then", () => {
    for (const { table, fact, effectiveOn } of all) {
      if (table === "activityDate" && fact.line === "actual")
        expect(fact.when.to <= effectiveOn).toBe(true);
      if (table === "evidenceTold") expect(fact.datedOn <= effectiveOn).toBe(true);
    }
  });

  test("a day in Wales begins an hour earlier than in UTC for half of the year", () => {
    expect(startOfDay("2025-06-03")).toBe("2025-06-02T23:00:00.000Z");
    expect(startOfDay("2025-11-05")).toBe("2025-11-05T00:00:00.000Z");
    expect(startOfDay("2025-03-30")).toBe("2025-03-30T00:00:00.000Z");
    expect(startOfDay("2025-10-26")).toBe("2025-10-25T23:00:00.000Z");
  });

  test("the letter of 30 April 2025 is known from 3 June, the note of 21 May not before that day", () => {
    const then = (asAt: string, knownAt: string) => ({ asAt, knownAt });
    const asks = (knownAt: string) =>
      read(all, "commitmentTold", then("2025-05-15", knownAt)).filter(({ commitment }) =>
        commitment.startsWith("ncg-2025-04"),
      );
    expect(asks("2025-06-02T22:59:59.000Z")).toHaveLength(0);
    expect(asks("2025-06-03T22:59:59.000Z")).toHaveLength(9);
    const board = (knownAt: string) =>
      read(all, "meetingTold", then("2025-05-31", knownAt)).filter(
        ({ meeting }) => meeting === "board-7",
      );
    expect(board("2025-06-02T00:00:00.000Z")).toHaveLength(0);
    expect(board("2025-06-03T00:00:00.000Z")).toHaveLength(1);
  });

  test("acts come in the order in which they could be known, one for each source", () => {
    const { acts } = given;
    expect(acts).toHaveLength(1 + 64 + 1);
    const first = acts
      .slice(1)
      .map(({ tellings }) => tellings.map(({ knownFrom }) => knownFrom ?? "").toSorted()[0] ?? "");
    expect(first).toEqual(first.toSorted());
  });
});

describe("names", () => {
  const name = (asAt: string, code = "dysgu") =>
    read(all, "organisationTold", { asAt }).find(({ organisation }) => organisation === code);

  test("the body has the name of its day, and exists from September 2025", () => {
    expect(name("2023-07-01")?.name.en).toBe("new national body (not yet named)");
    expect(name("2025-03-10")?.name.en).toBe(
      "National Professional Learning and Leadership Support body",
    );
    expect(name("2025-08-31")?.existsFrom).toBeNull();
    expect(name("2025-09-02")).toMatchObject({ existsFrom: { from: "2025-09-01" } });
    expect(name("2026-01-01")).toMatchObject({
      name: { en: "Dysgu", cy: "Dysgu" },
      existsFrom: { from: "2025-09-01" },
    });
  });

  test("GwE ends with its actual, and the Group begins with its first meeting", () => {
    expect(name("2025-05-30", "gwe")?.until).toBeNull();
    expect(name("2025-05-31", "gwe")?.until).toMatchObject({ from: "2025-06-01" });
    expect(name("2024-11-10", "ncg")?.existsFrom).toBeNull();
    expect(name("2024-11-11", "ncg")?.existsFrom).toMatchObject({ from: "2024-11-11" });
  });

  test("Welsh is told with typographic apostrophes", () => {
    const straight = (value: unknown): string[] =>
      typeof value !== "object" || value === null
        ? []
        : Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
            key.toLowerCase().endsWith("cy") && typeof each === "string" ? [each] : straight(each),
          );
    expect(all.flatMap(({ fact }) => straight(fact)).filter((each) => each.includes("'"))).toEqual(
      [],
    );
  });

  test("a seat is held by a key, never by a name", () => {
    const holders = read(all, "seatHolder", { asAt: "2025-05-01" });
    expect(new Set(holders.map(({ holder }) => holder)).size).toBe(8);
    for (const { seat, holder, until } of holders) {
      expect(holder).toBe(`${seat}.1`);
      expect(until?.from).toBe(seat === "ncg-adew" ? "2025-04-30" : undefined);
    }
  });
});
