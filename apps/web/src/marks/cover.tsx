import type { LedgerCover } from "@parod/schema/views/ledger";
import { useTranslations } from "use-intl";
import { coverShapes } from "#marks/cover-shapes.tsx";

export const covers = Object.keys(coverShapes) as LedgerCover[];

/** What is said of who provides something: its mark, and always its word beside it. */
export function CoverState({ cover }: { cover: LedgerCover }) {
  const t = useTranslations("organisation.cover");
  return (
    <span className="state">
      <svg
        className={`mark mark--cover-${cover}`}
        width={20}
        height={20}
        viewBox="-11 -11 22 22"
        aria-hidden="true"
        focusable="false"
      >
        {coverShapes[cover]}
      </svg>
      {t(cover)}
    </span>
  );
}
