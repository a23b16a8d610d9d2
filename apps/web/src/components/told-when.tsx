import { hasReading } from "@parod/language/when";
import type { When } from "@parod/schema/when";
import { useSay } from "#lib/say.ts";

/** A date as it was told; where its words do not say the days, our reading of them beside it. Nothing told is a sentence, never a blank. */
export function ToldWhen({ when, short = true }: { when: When | null; short?: boolean }) {
  const { t, shortWhen, when: say, bounds } = useSay();
  if (!when) return <span className="soft">{t("common.fact.notTold")}</span>;
  return (
    <>
      {short ? shortWhen(when) : say(when)}
      {hasReading(when) && when.from !== when.to && bounds(when) !== say(when) && (
        <span className="why">{t("common.fact.reading", { days: bounds(when) })}</span>
      )}
    </>
  );
}
