import type { Said } from "@parod/schema/views/workspace";
import type { ReactNode } from "react";
import { Disclose } from "#features/work/disclose.tsx";
import { SaidBy } from "#features/work/said-by.tsx";
import { useSay } from "#lib/say.ts";

export type SideLine = {
  readonly key: string;
  readonly title: string;
  readonly text: ReactNode;
  readonly said: Said;
  /** The form that tells one's own anew; null for what others state. */
  readonly form: ReactNode | null;
};

/** Own statements and those of others, side by side, so that a difference is seen where it is. */
export function Sides({ own, others }: { own: readonly SideLine[]; others: readonly SideLine[] }) {
  const { t } = useSay();
  return (
    <div className="sides">
      <div>
        <h3>{t("work.side.own")}</h3>
        <Lines lines={own} />
      </div>
      <div>
        <h3>{t("work.side.others")}</h3>
        <Lines lines={others} />
      </div>
    </div>
  );
}

function Lines({ lines }: { lines: readonly SideLine[] }) {
  const { t } = useSay();
  if (lines.length === 0) return <p className="soft">{t("common.fact.notTold")}</p>;
  return (
    <ul className="fact-list">
      {lines.map(({ key, title, text, said, form }) => (
        <li key={key}>
          <strong>{title}</strong>
          <span className="why">{text}</span>
          <SaidBy said={said} />
          {form !== null && (
            <Disclose
              label={
                <>
                  {t("common.action.change")}
                  <span className="visually-hidden">: {title}</span>
                </>
              }
            >
              {form}
            </Disclose>
          )}
        </li>
      ))}
    </ul>
  );
}
