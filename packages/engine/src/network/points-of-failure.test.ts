import { describe, expect, it } from "vitest";
import { pointsOfFailure } from "#network/points-of-failure";
import { computePlan } from "#schedule/compute";
import type { PlanActivity, PlanLink } from "#schedule/plan";
import { day } from "#testing/row";

const activity = (id: string, owner: string): PlanActivity => ({
  ...{ id, owner, duration: 0, notBefore: day("2026-09-28") },
});
const link = (from: string, to: string): PlanLink => ({ from, to, type: "FS", lag: 0 });

function failing(activities: readonly PlanActivity[], links: readonly PlanLink[]) {
  const { schedule } = computePlan({
    ...{ activities, links, calendar: "wales" },
    ...{ start: day("2025-01-01"), statusDate: day("2026-06-01"), end: day("2026-09-30") },
  });
  if (schedule === null) throw new Error("no schedule");
  return pointsOfFailure(schedule, { days: 20, least: 3, isTried: () => true });
}

describe("points of failure", () => {
  it("tries each of a small plan", () => {
    const chain = Array.from({ length: 50 }, (_, at) => activity(`m${at}`, `o${at}`));
    const links = chain.slice(1).map(({ id }, at) => link(`m${at}`, id));
    const found = failing(chain, links);
    expect(found).toHaveLength(47);
    expect(found.find(({ id }) => id === "m0")?.late).toHaveLength(49);
  });

  it("bounds the work on a chain of 5,000 organisations, and tries first what most wait on", () => {
    const chain = Array.from({ length: 5_000 }, (_, at) => activity(`m${at}`, `o${at}`));
    const hub = "m2500";
    const takers = Array.from({ length: 5 }, (_, at) => activity(`t${at}`, `t${at}`));
    const found = failing(
      [...chain, ...takers],
      [
        ...chain.slice(1).map(({ id }, at) => link(`m${at}`, id)),
        ...takers.map(({ id }) => link(hub, id)),
      ],
    );
    expect(found[0]?.id).toBe(hub);
    expect(found[0]?.late).toHaveLength(2_504);
    expect(found.length).toBeLessThan(500);
  });
});
