import type { WaitState } from "@parod/schema/views/waits";
import { useTranslations } from "use-intl";
import { waitShapes } from "#marks/wait-shapes.tsx";

/** What two sides say of a link: its mark, and always its words beside it; with a count where several are meant. */
export function WaitMark({
  state,
  n,
  refusedBy = null,
}: {
  state: WaitState;
  n?: number;
  refusedBy?: "giver" | "taker" | null;
}) {
  const t = useTranslations("waits");
  const word = refusedBy === null ? t(`state.${state}`) : t(`refusedBy.${refusedBy}`);
  return (
    <span className="state">
      <svg
        className={`mark mark--wait-${state}`}
        width={20}
        height={20}
        viewBox="-11 -11 22 22"
        aria-hidden="true"
        focusable="false"
      >
        {waitShapes[state]}
      </svg>
      <span>
        {word}
        {n !== undefined && (
          <>
            {" "}
            <strong>{n}</strong>
          </>
        )}
      </span>
    </span>
  );
}
