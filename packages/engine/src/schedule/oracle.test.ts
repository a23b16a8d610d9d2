import { describe, expect, it } from "vitest";
import type { Plan, PlanLink } from "#schedule/plan";
import { firstDisagreement } from "#schedule/testing/agree";
import { scheduleFor } from "#schedule/testing/build-plan";

const run = { seed: 20_260_930, networks: 500, most: 12 };

/** The engine, told something else of each link. */
const misreading = (change: (link: PlanLink) => PlanLink) => (plan: Plan) =>
  scheduleFor({ ...plan, links: plan.links.map(change) });

describe("random networks against a slow oracle", () => {
  it(`agree on early, late and float: ${run.networks} networks, seed ${run.seed}`, () => {
    expect(firstDisagreement(run)).toBeNull();
  });

  it.each([
    ["a start-to-finish link is read as finish-to-start", { type: "FS" as const }, "SF"],
    ["a finish-to-finish link is read as finish-to-start", { type: "FS" as const }, "FF"],
    ["a start-to-start link is read as finish-to-start", { type: "FS" as const }, "SS"],
  ])("would not where %s", (_, read, type) => {
    const wrong = misreading((link) => (link.type === type ? { ...link, ...read } : link));
    expect(firstDisagreement(run, wrong)).not.toBeNull();
  });

  it("would not where leads are dropped, or holidays are worked", () => {
    const noLeads = misreading((link) => ({ ...link, lag: Math.max(0, link.lag) }));
    expect(firstDisagreement(run, noLeads)).not.toBeNull();
    const worked = (plan: Plan) =>
      scheduleFor({ ...plan, calendar: plan.calendar === "wales" ? "weekdays" : plan.calendar });
    expect(firstDisagreement(run, worked)).not.toBeNull();
  });
});
