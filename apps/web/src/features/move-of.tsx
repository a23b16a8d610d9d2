import type { DayRange } from "@parod/schema/when";
import { useSay } from "#lib/say.ts";

export function MoveOf({ days }: { days: DayRange | null }) {
  const { t, move } = useSay();
  if (!days) return <span className="soft">{t("common.fact.notKnown")}</span>;
  return <span className={days[0] === 0 && days[1] === 0 ? "soft" : undefined}>{move(days)}</span>;
}
