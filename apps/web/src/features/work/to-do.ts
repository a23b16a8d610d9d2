import type { WorkCriterion, WorkReturn, WorkspaceView } from "@parod/schema/views/workspace";
import type { MilestoneLine } from "@parod/schema/views/milestones";

/** Why something waits for its owner, the most pressing first. */
export const reasons = ["past", "expired", "stale", "unevidenced", "not-assessed"] as const;
export type Reason = (typeof reasons)[number];

export function reasonOf({ datePassed, standing }: WorkCriterion): Reason | null {
  if (datePassed) return "past";
  return reasons.find((each) => each === standing) ?? null;
}
export const isDatePassed = ({ datePassed, actual }: MilestoneLine): boolean =>
  datePassed && actual === null;

/** A return that is its own people's to go on with. */
export const isReturnOpen = ({ round, state }: WorkReturn): boolean =>
  state === "changes-requested" ||
  (round.state !== "closed" && ["none", "draft", "submitted"].includes(state));

export type ToDo =
  | { readonly of: "return"; readonly reason: "return"; readonly line: WorkReturn }
  | { readonly of: "criterion"; readonly reason: Reason; readonly criterion: WorkCriterion }
  | { readonly of: "milestone"; readonly reason: "past"; readonly milestone: MilestoneLine };

const rank = (item: ToDo): number =>
  item.of === "return"
    ? -1
    : reasons.indexOf(item.reason) * 2 +
      (item.of === "criterion" && item.criterion.necessity !== "must" ? 1 : 0);

/** Everything that waits, a return first, then the most pressing; musts before what improves. Order is otherwise the catalogue's. */
export function toDo({
  criteria,
  milestones,
  returns,
}: Pick<WorkspaceView, "criteria" | "milestones" | "returns">): readonly ToDo[] {
  const waiting = criteria.flatMap((criterion): ToDo[] => {
    const reason = reasonOf(criterion);
    return reason === null ? [] : [{ of: "criterion", reason, criterion }];
  });
  const passed = milestones
    .filter(isDatePassed)
    .map((milestone): ToDo => ({ of: "milestone", reason: "past", milestone }));
  const due = returns
    .filter(isReturnOpen)
    .map((line): ToDo => ({ of: "return", reason: "return", line }));
  return [...due, ...passed, ...waiting].toSorted((a, b) => rank(a) - rank(b));
}

/** The criterion to go on with after one: the next that waits, round to the first. */
export function nextCriterion(
  criteria: readonly WorkCriterion[],
  after: string,
): WorkCriterion | null {
  const at = criteria.findIndex(({ criterion }) => criterion === after);
  const order = [...criteria.slice(at + 1), ...criteria.slice(0, Math.max(at, 0))];
  return order.find((each) => reasonOf(each) !== null) ?? null;
}
