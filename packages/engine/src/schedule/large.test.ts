import { describe, expect, it } from "vitest";
import { computePlan } from "#schedule/compute";
import { computeFor, scheduleFor } from "#schedule/testing/build-plan";
import { largePlan, rollFrom } from "#schedule/testing/random-plan";

describe("100,000 activities", () => {
  const nodes = 100_000;

  it("in a chain are all critical", () => {
    const { length, activities } = scheduleFor(largePlan(nodes, "chain", rollFrom(1)));
    expect(length).toBe(nodes);
    expect(activities.filter(({ critical }) => critical).length).toBe(nodes);
    expect(activities.at(-1)).toMatchObject({ earlyStart: nodes - 1, driving: [`a${nodes - 2}`] });
  });

  it("at random keep every link, early and late, and the end waits on one of them", () => {
    const { frame, passes } = computeFor(largePlan(nodes, "random", rollFrom(2)));
    const { from, to } = frame.network;
    const broken = [passes.early, passes.late].map((starts) =>
      from.reduce(
        (count, giver, at) =>
          count + ((starts[to[at]!] ?? 0) < (starts[giver] ?? 0) + frame.weight[at]! ? 1 : 0),
        0,
      ),
    );
    expect(broken).toEqual([0, 0]);
    const float = passes.late.map((late, node) => late - passes.early[node]!);
    expect(float.reduce((least, each) => Math.min(least, each))).toBe(0);
  });

  it("in a cycle come back as the cycle", () => {
    const chain = largePlan(nodes, "chain", rollFrom(1));
    const back = { from: `a${nodes - 1}`, to: "a0", type: "FS" as const, lag: 0 };
    const { schedule, problems } = computePlan({ ...chain, links: [...chain.links, back] });
    expect(schedule).toBeNull();
    expect(problems.map(({ code, ids }) => [code, ids.length])).toEqual([["cycle", nodes]]);
  });
});
