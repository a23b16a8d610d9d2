import type { Cause } from "@parod/schema/explained";
import { SourceById } from "#components/origin.tsx";
import { useSay } from "#lib/say.ts";

/** The told rows behind a change: what, when, by which act, from which source. */
export function CauseList({ causes }: { causes: readonly Cause[] }) {
  const { t, shortDay } = useSay();
  return (
    <ul className="causes">
      {causes.map(({ table, rowId, effectiveOn, actNo, sourceId, gone }) => (
        <li key={`${table} ${rowId}`}>
          {t(gone ? "explained.gone" : "explained.told", {
            what: t(`explained.table.${table}`),
            date: shortDay(effectiveOn),
            act: String(actNo),
          })}
          {sourceId !== null && (
            <>
              . <SourceById id={sourceId} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
