import { describe, expect, it } from "vitest";
import { mayBeIn, termKey, termsBetween } from "#coherence/terms";
import { day, when } from "#testing/row";

const term = (key: string) => {
  const found = termsBetween(day("2024-01-01"), day("2030-12-31")).find(
    (each) => termKey(each) === key,
  );
  if (found === undefined) throw new Error(`no term ${key}`);
  return found;
};

describe("terms", () => {
  it("are those of all the years between, in order, without a gap", () => {
    const terms = termsBetween(day("2024-11-11"), day("2026-01-01"));
    expect(terms.map(termKey)).toEqual([
      "2024-spring",
      "2024-summer",
      "2024-autumn",
      "2025-spring",
      "2025-summer",
      "2025-autumn",
      "2026-spring",
      "2026-summer",
      "2026-autumn",
    ]);
    for (const [at, each] of terms.entries()) {
      expect(each.from < each.to && each.to <= each.until).toBe(true);
      const next = terms[at + 1];
      if (next) expect(each.until < next.from).toBe(true);
    }
  });

  it("have the days that are known, and long ones elsewhere", () => {
    expect(term("2025-summer")).toMatchObject({ from: "2025-04-28", to: "2025-07-21" });
    expect(term("2026-spring")).toMatchObject({ from: "2026-01-05", to: "2026-03-27" });
    expect(term("2028-summer")).toMatchObject({ from: "2028-04-18", to: "2028-07-24" });
  });

  it.each([
    ["2025-04-02", "2025-spring"],
    ["2025-04-27", "2025-spring"],
    ["2025-04-28", "2025-summer"],
    ["2025-08-31", "2025-summer"],
    ["2025-09-01", "2025-autumn"],
  ])("%s is in %s: holidays go with the term before them", (on, key) => {
    const terms = termsBetween(day("2025-01-01"), day("2025-12-31"));
    expect(terms.filter((each) => mayBeIn(each, when(on))).map(termKey)).toEqual([key]);
  });

  it("a range may be in two", () => {
    const terms = termsBetween(day("2025-01-01"), day("2025-12-31"));
    expect(
      terms.filter((each) => mayBeIn(each, when("2025-07-01", "2025-09-01"))).map(termKey),
    ).toEqual(["2025-summer", "2025-autumn"]);
  });

  it("are none where the last day is before the first", () => {
    expect(termsBetween(day("2026-01-01"), day("2024-12-31"))).toEqual([]);
  });
});
