import type { OutlookCounts } from "@parod/schema/position";
import { outlooks } from "@parod/schema/vocabulary";
import { useSay } from "#lib/say.ts";
import { Mark } from "#marks/mark.tsx";

/** How many organisations in each outlook, every outlook named: none is left out for being nought. */
export function OutlookCountsLine({ counts }: { counts: OutlookCounts }) {
  const { t } = useSay();
  return (
    <ul className="key">
      {outlooks.map((outlook) => (
        <li key={outlook} className="state">
          <Mark state={outlook} />
          {t(`states.outlook.${outlook}`)}: {counts[outlook]}
        </li>
      ))}
    </ul>
  );
}
