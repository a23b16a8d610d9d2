import type { Said } from "@parod/schema/views/workspace";
import type { ReactNode } from "react";
import { Disclose } from "#components/disclose.tsx";
import { SaidBy } from "#features/work/said-by.tsx";
import { useSay } from "#lib/say.ts";

export type SideLine = {
  /** What it is about: lines about the same thing lie side by side. */
  readonly about: string;
  readonly text: ReactNode;
  readonly said: Said;
  /** The form that tells one's own anew; null for what others state. */
  readonly form: ReactNode | null;
};
type Props = { readonly own: readonly SideLine[]; readonly others: readonly SideLine[] };

/** One's own statements and those of others, side by side by what they are about, so that a difference is seen where it is. */
export function Sides({ own, others }: Props) {
  const { t } = useSay();
  const abouts = [...new Set([...own, ...others].map(({ about }) => about))];
  if (abouts.length === 0) return <p>{t("common.fact.notTold")}</p>;
  return (
    <>
      {abouts.map((about) => (
        <div key={about} className="side">
          <h3>{about}</h3>
          <div>
            <p className="under">{t("work.side.own")}</p>
            <Lines lines={own.filter((line) => line.about === about)} />
          </div>
          <div>
            <p className="under">{t("work.side.others")}</p>
            <Lines lines={others.filter((line) => line.about === about)} />
          </div>
        </div>
      ))}
    </>
  );
}

function Lines({ lines }: { lines: readonly SideLine[] }) {
  const { t } = useSay();
  if (lines.length === 0) return <p className="soft">{t("common.fact.notTold")}</p>;
  return (
    <>
      {lines.map(({ about, text, said, form }) => (
        <div key={said.rowId}>
          <p>
            {text}
            <SaidBy said={said} />
          </p>
          {form !== null && (
            <Disclose
              label={
                <>
                  {t("common.action.change")}
                  <span className="visually-hidden">: {about}</span>
                </>
              }
            >
              {form}
            </Disclose>
          )}
        </div>
      ))}
    </>
  );
}
