import { computePlan, type Computed } from "#schedule/compute";
import type { Plan } from "#schedule/plan";

/** Each round takes out every circle that was found, so a handful is more than people make. */
const mostRounds = 50;

/**
 * A plan worked out with the links of its circles left out, and the circles. Organisations each state their own links, so
 * a circle is a finding and must not hide every other date. Null where it still cannot be worked out.
 */
export function computeWithoutCircles(plan: Plan): {
  readonly computed: Computed | null;
  readonly circles: readonly (readonly string[])[];
} {
  const circles: (readonly string[])[] = [];
  let links = plan.links;
  for (let round = 0; round < mostRounds; round += 1) {
    const { schedule, problems } = computePlan({ ...plan, links });
    const found = problems.filter(({ code }) => code === "cycle").map(({ ids }) => ids);
    if (schedule !== null || found.length === 0) return { computed: schedule, circles };
    circles.push(...found);
    // a list names each after the one that it waits on; both ways are taken, whichever way round it is told
    const inside = new Set(
      found.flatMap((ids) =>
        ids.flatMap((id, at) => {
          const next = ids[(at + 1) % ids.length] ?? id;
          return [`${id} ${next}`, `${next} ${id}`];
        }),
      ),
    );
    links = links.filter(({ from, to }) => !inside.has(`${from} ${to}`));
  }
  return { computed: null, circles };
}
