import type { Computed } from "#schedule/compute";
import { atMost, longDays, type Check } from "#quality/check";
import { checkTasks, openTasks, type Task } from "#quality/population";

const totalFloat = ({ passes }: Computed, { node }: Task) =>
  (passes.late[node] ?? 0) - (passes.early[node] ?? 0);

/** Check 6. */
export const highFloat: Check = (computed) =>
  checkTasks(6, openTasks(computed), {
    bad: (task) => totalFloat(computed, task) > longDays,
    threshold: atMost(5, "percent"),
  });

/** Check 7. */
export const negativeFloat: Check = (computed) =>
  checkTasks(7, openTasks(computed), {
    bad: (task) => totalFloat(computed, task) < 0,
    threshold: atMost(0, "count"),
  });

/** Check 8. */
export const longDurations: Check = (computed) =>
  checkTasks(8, openTasks(computed), {
    bad: ({ activity }) => activity.duration > longDays,
    threshold: atMost(5, "percent"),
  });
