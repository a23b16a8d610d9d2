import { describe, expect, it } from "vitest";
import { isPast, stateOn } from "#read/interval";
import { day, when } from "#testing/row";

const leaving = {
  from: when("2012-01-01", "2012-12-31"),
  until: when("2027-08-01", "2027-08-31"),
  effectiveOn: day("2025-04-30"),
};

describe("the state of an interval fact on a day", () => {
  it.each([
    ["before it can have begun", "2011-12-31", "no"],
    ["while it may have begun", "2012-06-01", "perhaps"],
    ["on the last day it can begin", "2012-12-31", "yes"],
    ["long after", "2026-09-30", "yes"],
    ["on the first day it can end", "2027-08-01", "perhaps"],
    ["while it may have ended", "2027-08-15", "perhaps"],
    ["on the last day it can end", "2027-08-31", "no"],
  ])("%s", (_title, on, expected) => {
    expect(stateOn(leaving, day(on))).toBe(expected);
  });

  it("has been so since before its row where no beginning is told, and how long before is open", () => {
    const fact = { from: null, until: null, effectiveOn: day("2025-01-22") };
    expect(stateOn(fact, day("2025-01-22"))).toBe("yes");
    expect(stateOn(fact, day("2024-01-01"))).toBe("perhaps");
  });

  it("ends with its arrangement whatever its own row says", () => {
    const fact = {
      from: when("2013-02-01", "2013-02-28"),
      until: null,
      effectiveOn: day("2025-03-25"),
    };
    const gweEnds = when("2025-06-01");
    expect(stateOn(fact, day("2025-05-31"), gweEnds)).toBe("yes");
    expect(stateOn(fact, day("2025-06-01"), gweEnds)).toBe("no");
    expect(isPast(fact, day("2025-06-01"), gweEnds)).toBe(true);
  });

  it("is not past while it is still to begin", () => {
    const fact = { from: when("2025-06-01"), until: null, effectiveOn: day("2025-02-18") };
    expect(stateOn(fact, day("2025-05-31"))).toBe("no");
    expect(isPast(fact, day("2025-05-31"))).toBe(false);
  });
});
