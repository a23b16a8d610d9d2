import type { MilestoneLine } from "@parod/schema/views/milestones";
import type { WorkCriterion } from "@parod/schema/views/workspace";
import { describe, expect, it } from "vitest";
import { nextCriterion, toDo } from "#features/work/to-do.ts";

const buildCriterion = (criterion: string, more: Partial<WorkCriterion> = {}) =>
  ({ criterion, standing: "met", datePassed: false, necessity: "must", ...more }) as WorkCriterion;
const criteria = [
  buildCriterion("1", { standing: "not-assessed", necessity: "improves" }),
  buildCriterion("2", { standing: "not-assessed" }),
  buildCriterion("3", { standing: "stale" }),
  buildCriterion("4"),
  buildCriterion("5", { standing: "not-met", datePassed: true }),
];

describe("what waits", () => {
  it("is first what has passed its date, then what is stale, then what is missing, musts before the rest", () => {
    const milestones = [
      { id: "m1", datePassed: true, actual: null },
      { id: "m2", datePassed: false, actual: null },
    ] as MilestoneLine[];
    expect(
      toDo({ criteria, milestones }).map((each) =>
        each.of === "criterion" ? each.criterion.criterion : each.milestone.id,
      ),
    ).toEqual(["m1", "5", "3", "2", "1"]);
  });
  it("goes on with the next that waits, round to the first, and ends where nothing does", () => {
    expect(nextCriterion(criteria, "3")?.criterion).toBe("5");
    expect(nextCriterion(criteria, "5")?.criterion).toBe("1");
    expect(nextCriterion([buildCriterion("4")], "4")).toBeNull();
  });
});
