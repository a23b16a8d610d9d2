import type { WorkReturn } from "@parod/schema/views/workspace";
import { isReturnOpen } from "#features/work/to-do.ts";
import { useSay } from "#lib/say.ts";

/** Where an organisation's own return stands, and its day while it is still to come. */
export function useSayReturn(): (line: WorkReturn) => string {
  const { t, shortDay } = useSay();
  return (line) => {
    const { round, state: is, missingDays } = line;
    const state = is === "none" ? t("returns.notStarted") : t(`states.return.${is}`);
    if (!isReturnOpen(line)) return state;
    return missingDays === null
      ? t("work.returnDue", { state, date: shortDay(round.due) })
      : t("work.returnMissing", { state, n: missingDays });
  };
}
