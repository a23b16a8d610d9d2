import type { MilestoneLine } from "@parod/schema/views/milestones";
import type { WorkCriterion, WorkReturn } from "@parod/schema/views/workspace";
import { describe, expect, it } from "vitest";
import { nextCriterion, toDo, type ToDo } from "#features/work/to-do.ts";

const buildCriterion = (criterion: string, more: Partial<WorkCriterion> = {}) =>
  ({ criterion, standing: "met", datePassed: false, necessity: "must", ...more }) as WorkCriterion;
const criteria = [
  buildCriterion("1", { standing: "not-assessed", necessity: "improves" }),
  buildCriterion("2", { standing: "not-assessed" }),
  buildCriterion("3", { standing: "stale" }),
  buildCriterion("4"),
  buildCriterion("5", { standing: "not-met", datePassed: true }),
];

const nameOf = (each: ToDo): string =>
  each.of === "criterion"
    ? each.criterion.criterion
    : each.of === "milestone"
      ? each.milestone.id
      : each.line.round.id;

describe("what waits", () => {
  it("is first what has passed its date, then what is stale, then what is missing, musts before the rest", () => {
    const milestones = [
      { id: "m1", datePassed: true, actual: null },
      { id: "m2", datePassed: false, actual: null },
    ] as MilestoneLine[];
    expect(toDo({ criteria, milestones, returns: [] }).map(nameOf)).toEqual([
      "m1",
      "5",
      "3",
      "2",
      "1",
    ]);
  });
  it("begins with a return that is ours to go on with, and leaves out what is done or came too late", () => {
    const line = (id: string, state: WorkReturn["state"], round = "open") =>
      ({ round: { id, state: round }, state, missingDays: null }) as WorkReturn;
    const returns = [
      line("r1", "none"),
      line("r2", "draft"),
      line("r3", "submitted"),
      line("r4", "certified"),
      line("r5", "accepted"),
      line("r6", "none", "closed"),
      line("r7", "changes-requested", "closed"),
    ];
    const milestones = [{ id: "m1", datePassed: true, actual: null }] as MilestoneLine[];
    expect(toDo({ criteria: [], milestones, returns }).map(nameOf)).toEqual([
      "r1",
      "r2",
      "r3",
      "r7",
      "m1",
    ]);
  });
  it("goes on with the next that waits, round to the first, and ends where nothing does", () => {
    expect(nextCriterion(criteria, "3")?.criterion).toBe("5");
    expect(nextCriterion(criteria, "5")?.criterion).toBe("1");
    expect(nextCriterion([buildCriterion("4")], "4")).toBeNull();
  });
});
