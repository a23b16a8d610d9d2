import { compareCodes } from "#code-order";
import { computePlan, type Computed } from "#schedule/compute";
import { passBackwardFrom } from "#schedule/passes";
import type { Plan } from "#schedule/plan";
import { atMost, type Check } from "#quality/check";
import { openTasks, result, type Task } from "#quality/population";

const added = 600;

/** Work that is not done and on whose end the end of the plan rests, deadlines aside; the earliest. */
function criticalTask(computed: Computed): Task | undefined {
  const { frame, passes } = computed;
  const { early, length } = passes;
  const late = passBackwardFrom(
    frame,
    frame.work.map((work) => length - work),
  );
  const beginning = ({ node }: Task) => early[node] ?? 0;
  const isEarlier = (a: Task, b: Task) =>
    beginning(a) - beginning(b) || compareCodes(a.activity.id, b.activity.id);
  return openTasks(computed)
    .filter(({ node }) => (frame.work[node] ?? 0) > 0 && (late[node] ?? 0) <= (early[node] ?? 0))
    .reduce<Task | undefined>(
      (first, task) => (first === undefined || isEarlier(task, first) < 0 ? task : first),
      undefined,
    );
}

function lengthened({ frame }: Computed, { activity, node }: Task): Plan {
  const { plan } = frame.network;
  const longer = {
    ...activity,
    duration: activity.duration + added,
    remaining: activity.actualStart === undefined ? undefined : (frame.work[node] ?? 0) + added,
  };
  return {
    ...plan,
    activities: plan.activities.map((each) => (each === activity ? longer : each)),
  };
}

/**
 * Check 12, by running the engine: 600 days more of a critical task move the end by 600. Where they do not, the task's
 * finish holds nothing. It looks at none where no work is critical: what ends the plan is a date, not work.
 */
export const criticalPathTest: Check = (computed) => {
  const threshold = atMost(0, "count");
  const task = criticalTask(computed);
  const { schedule } =
    task === undefined ? { schedule: null } : computePlan(lengthened(computed, task));
  if (task === undefined || schedule === null) return result(12, { threshold });
  const passes = schedule.passes.length - computed.passes.length === added;
  return result(12, {
    looked: 1,
    offending: passes ? [] : [task.activity.id],
    count: passes ? 0 : 1,
    threshold,
    passes,
  });
};
