import type { ForecastMove, ForecastState } from "@parod/schema/explained";
import { useSay } from "#lib/say.ts";

/** A day, or in words why there is none: four states that never look alike. */
export function ForecastStateText({ state }: { state: ForecastState }) {
  const { t, shortDay } = useSay();
  if (state.kind === "day") return shortDay(state.day);
  return <span className="soft">{t(`explained.state.${state.kind}`)}</span>;
}

/** Days from a day to a day. What became known, or is no longer, is said as that and never as 0. */
export function ForecastMoveText({ move: { from, to, days } }: { move: ForecastMove }) {
  const { t, shortDay, move } = useSay();
  if (from.kind === to.kind && (days ?? 0) === 0)
    return <span className="soft">{t("explained.stays")}</span>;
  if (to.kind === "day")
    return days === null ? (
      t("explained.becameKnown", { date: shortDay(to.day) })
    ) : (
      <>
        {move([days, days])}
        <span className="why">{shortDay(to.day)}</span>
      </>
    );
  if (to.kind === "not-known" && from.kind === "day")
    return t("explained.becameUnknown", { date: shortDay(from.day) });
  if (to.kind === "there") return t("explained.becameThere");
  if (to.kind === "not-known" && from.kind === "there") return t("explained.becameMissing");
  return <ForecastStateText state={to} />;
}
