import { describe, expect, test } from "vitest";
import { activityId } from "@parod/schema/anchors";
import type { Day } from "@parod/schema/day";
import { daysApart, floatBetween, When } from "@parod/schema/when";
import { publicRecord } from "#public-record/public-record";
import { allTellings, read } from "#testing/reading";

const given = publicRecord();
const all = allTellings(given);

describe("model.md 2.4", () => {
  const dysgu = (code: string) => activityId("dysgu", code);
  const gweEnds = activityId("gwe", "gwe-ends");
  const line = (activity: string, which: string, asAt: string): When | null => {
    const row = read(all, "activityDate", { asAt }).find(
      (each) => each.activity === activity && each.line === which,
    );
    return row ? When.parse(row.when) : null;
  };
  const must = (when: When | null): When => {
    if (!when) throw new Error("not told");
    return when;
  };
  const slip = (activity: string, asAt: string) =>
    daysApart(
      must(line(activity, "baseline", asAt)),
      must(line(activity, "actual", asAt) ?? line(activity, "forecast", asAt)),
    );
  const float = (asAt: string) =>
    floatBetween(
      must(line(dysgu("dysgu-established"), "forecast", asAt)),
      must(line(dysgu("dysgu-operating"), "forecast", asAt)),
    );
  const caerphilly = (asAt: string) =>
    read(all, "membership", { asAt }).find(
      (row) =>
        row.arrangement === "eas" && row.member === "W06000018" && row.statedBy === "W06000018",
    )?.state;

  test("establishment slips from 0 to 61 to 152, then to 153 days", () => {
    expect(slip(dysgu("dysgu-established"), "2025-03-10")).toEqual([0, 0]);
    expect(slip(dysgu("dysgu-established"), "2025-03-20")).toEqual([61, 152]);
    expect(slip(dysgu("dysgu-established"), "2025-10-31")).toEqual([153, 153]);
  });

  test("the float before operating falls from 153 days to none", () => {
    expect(float("2025-03-10")).toEqual([153, 153]);
    expect(float("2025-03-20")).toEqual([1, 92]);
    expect(float("2025-07-14")).toEqual([0, 0]);
  });

  test("no day of operating, nor of a chief executive in post, is told as having happened", () => {
    expect(line(dysgu("dysgu-operating"), "actual", "2026-11-21")).toBeNull();
    expect(line(dysgu("dysgu-ceo-in-post"), "actual", "2026-11-21")).toBeNull();
    expect(line(dysgu("dysgu-ceo-in-post"), "forecast", "2025-10-31")?.from).toBe("2025-11-01");
  });

  test("GwE is to end, and ends, on 31 May 2025, 61 days after its first day", () => {
    expect(line(gweEnds, "forecast", "2025-03-10")?.from).toBe("2025-05-31");
    expect(slip(gweEnds, "2025-03-10")).toEqual([61, 61]);
    expect(slip(gweEnds, "2025-06-15")).toEqual([61, 61]);
  });

  test("Caerphilly proposes, then leaves, likely 305 to 335 days after the end", () => {
    expect(caerphilly("2025-03-20")).toBe("started");
    expect(caerphilly("2025-04-25")).toBe("proposed");
    expect(caerphilly("2025-06-15")).toBe("leaving");
    const leaves = must(
      line(activityId("W06000018", "caerphilly-leaves-eas"), "forecast", "2026-11-21"),
    );
    const end = given.programme.endsOn as Day;
    expect(daysApart({ from: end, to: end, words: null, reading: false }, leaves)).toEqual([
      305, 335,
    ]);
  });

  test("four stay as Caerphilly expects; Monmouthshire agrees for itself", () => {
    const staying = read(all, "membership", { asAt: "2025-06-15" }).filter(
      ({ arrangement, state }) => arrangement === "eas" && state !== "leaving",
    );
    expect(
      staying.map(({ member, statedBy, state }) => `${member} ${statedBy} ${state}`).toSorted(),
    ).toEqual([
      "W06000019 W06000018 expected",
      "W06000020 W06000018 expected",
      "W06000021 W06000018 expected",
      "W06000021 W06000021 agreed",
      "W06000022 W06000018 expected",
    ]);
  });
});
