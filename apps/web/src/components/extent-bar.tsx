import type { ExtentCounts } from "@parod/schema/position";
import { sayOf } from "@parod/language/numbers";
import { useSay } from "#lib/say.ts";

const length = 110;

/** Counts first, the bar only beside them: what is met is solid, what may be true (not assessed, not confirmed) is pale. */
export function ExtentBar({ counts }: { counts: ExtentCounts }) {
  const { language } = useSay();
  const met = counts.of === 0 ? 0 : (counts.met / counts.of) * length;
  const perhaps = counts.of === 0 ? 0 : (counts.atMost / counts.of) * length;
  return (
    <span className="bar">
      <svg className="bar__track" viewBox={`0 0 ${length} 12`} aria-hidden="true" focusable="false">
        <rect
          x=".5"
          y="3.5"
          width={length - 1}
          height="5"
          fill="#fff"
          stroke="var(--strong-line)"
        />
        <rect x="0" y="3" width={perhaps} height="6" fill="var(--track)" stroke="none" />
        <rect x="0" y="1" width={met} height="10" fill="var(--lead)" />
      </svg>
      {sayOf(counts.met, counts.of, language)}
    </span>
  );
}
