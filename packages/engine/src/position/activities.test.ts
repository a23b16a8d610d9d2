import { describe, expect, it } from "vitest";
import { buildActivity, buildOrganisation } from "#testing/build";
import { buildPosition } from "#testing/position";
import { when, type Some } from "#testing/row";

const activity = (asAt: string, ...parts: readonly Some[]) =>
  buildPosition(asAt, [buildOrganisation("A", { catalogue: null }), ...parts]).organisations[0]
    ?.activities[0];
const baselines = [when("2025-04-01")];

describe("dates of an activity", () => {
  it.each([
    ["nothing where the forecast is the baseline", { forecast: when("2025-04-01") }, [0, 0]],
    [
      "a range where the forecast is one: over the summer",
      { forecast: when("2025-06-01", "2025-08-31") },
      [61, 152],
    ],
    [
      "what happened, before what was forecast",
      { forecast: when("2025-06-01"), actual: when("2025-09-01") },
      [153, 153],
    ],
    ["a negative number where it comes sooner", { forecast: when("2025-03-31") }, [-1, -1]],
  ])("slips by %s", (_title, dates, expected) => {
    expect(
      activity("2025-09-02", buildActivity("A", "m", { baselines, ...dates }))?.slipDays,
    ).toEqual(expected);
  });

  it("has no slip, which is not 0, where no baseline or no date is told", () => {
    expect(
      activity("2025-03-01", buildActivity("A", "m", { forecast: when("2025-04-01") }))?.slipDays,
    ).toBeNull();
    expect(activity("2025-03-01", buildActivity("A", "m", { baselines }))?.slipDays).toBeNull();
  });

  it("measures slip from the original baseline, beside the approved one", () => {
    const again = buildActivity("A", "m", {
      baselines: [when("2025-04-01"), when("2025-06-01"), when("2025-07-01")],
      forecast: when("2025-07-01"),
    });
    expect(activity("2025-03-01", again)).toMatchObject({
      baseline: when("2025-04-01"),
      approved: when("2025-07-01"),
      rebaselines: 2,
      slipDays: [91, 91],
    });
  });

  it("has passed its date once the whole forecast is past without an actual", () => {
    const november = { forecast: when("2025-11-01", "2025-11-30") };
    expect(activity("2025-11-30", buildActivity("A", "m", november))?.datePassed).toBe(false);
    expect(activity("2025-12-01", buildActivity("A", "m", november))?.datePassed).toBe(true);
    expect(
      activity("2025-12-01", buildActivity("A", "m", { ...november, actual: when("2025-11-15") }))
        ?.datePassed,
    ).toBe(false);
  });

  it("is not listed before anything of it is told", () => {
    const { anchors } = buildActivity("A", "m");
    expect(activity("2025-03-01", anchors === undefined ? {} : { anchors })).toBeUndefined();
  });
});
