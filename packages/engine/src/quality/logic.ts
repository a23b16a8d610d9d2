import type { Constraint } from "#schedule/plan";
import { atLeast, atMost, type Check } from "#quality/check";
import { checkLinks, checkTasks, openLinks, openTasks } from "#quality/population";

/** Check 1. Links to and from what is done count; the plan's first and last are counted too. */
export const missingLinks: Check = (computed) => {
  const { first, leaving } = computed.frame.network;
  const none = (starts: Int32Array, node: number) => starts[node] === starts[node + 1];
  return checkTasks(1, openTasks(computed), {
    bad: ({ node }) => none(first, node) || none(leaving.first, node),
    threshold: atMost(5, "percent"),
  });
};

/** Check 2. */
export const leads: Check = (computed) =>
  checkLinks(2, openLinks(computed), { bad: ({ lag }) => lag < 0, threshold: atMost(0, "count") });

/** Check 3; leads have their own. */
export const lags: Check = (computed) =>
  checkLinks(3, openLinks(computed), {
    bad: ({ lag }) => lag > 0,
    threshold: atMost(5, "percent"),
  });

/** Check 4. Its percentage is of the finish-to-start ones. */
export const finishToStart: Check = (computed) =>
  checkLinks(4, openLinks(computed), {
    bad: ({ type }) => type !== "FS",
    threshold: atLeast(90, "percent"),
  });

const hard: ReadonlySet<Constraint> = new Set([
  "must-start-on",
  "must-finish-on",
  "start-no-later-than",
  "finish-no-later-than",
] as const);

/** Check 5. Those that keep logic from moving a date. */
export const hardConstraints: Check = (computed) =>
  checkTasks(5, openTasks(computed), {
    bad: ({ activity }) => hard.has(activity.constraint ?? "as-soon-as-possible"),
    threshold: atMost(5, "percent"),
  });

/** Check 10: of a day or more. */
export const noOwner: Check = (computed) =>
  checkTasks(
    10,
    openTasks(computed).filter(({ activity }) => activity.duration >= 1),
    { bad: ({ activity }) => (activity.owner ?? "").trim() === "", threshold: null },
  );
