import type {
  FindingHistory,
  FindingResolution,
  FindingSpell,
  ResolvingRow,
} from "@parod/schema/views/findings-page";
import type { Standpoint } from "@parod/schema/views/standpoint";
import { SourceById } from "#components/origin.tsx";
import { Section } from "#components/section.tsx";
import { RecordWord } from "#features/findings/record-word.tsx";
import { resolvedOn } from "#features/findings/resolved-section.tsx";
import { roleWord } from "#features/findings/role-word.ts";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly stand: Standpoint;
  readonly history: FindingHistory;
  readonly spells: readonly FindingSpell[];
};

/** Each time through which it was there, oldest first, with what ended it. Nothing where the one sentence says it all. */
export function FindingLife({ stand, spells }: Omit<Props, "history">) {
  const { t } = useSay();
  if (spells.length === 0 || isOneLine(spells)) return null;
  return (
    <Section title={t("findingsPage.life.title")} id="life">
      <ol className="path">
        {spells.map((spell, index) => (
          <li key={spell.from}>
            <SpellText stand={stand} spell={spell} isFirst={index === 0} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

const isOneLine = ([first, ...others]: Props["spells"]): boolean =>
  first?.last === null && others.length === 0;

/** Since when it is there, in one sentence; that it is being worked out, where it is. */
export function SeenLine({ stand, history, spells }: Props) {
  const { t } = useSay();
  const last = spells.at(-1);
  if (history.state === "being-worked-out")
    return (
      <>
        <p>{t("findingsPage.life.waiting")}</p>
        <HistoryThrough history={history} />
      </>
    );
  if (!last) return null;
  return <SpellText stand={stand} spell={last} isFirst={spells.length === 1} />;
}

/** How far the days are worked out; nothing where none is yet. */
export function HistoryThrough({ history: { through } }: Pick<Props, "history">) {
  const { t, day } = useSay();
  if (through === null) return null;
  return <p>{t("findingsPage.life.through", { date: day(through) })}</p>;
}

function SpellText({
  stand,
  spell: { from, last, resolution },
  isFirst,
}: {
  stand: Standpoint;
  spell: FindingSpell;
  isFirst: boolean;
}) {
  const { t, day } = useSay();
  const fromStart = from === stand.programme.startsOn;
  if (last === null) {
    const form = isFirst ? (fromStart ? "sinceStart" : "since") : "back";
    return <>{t(`findingsPage.life.${form}`, { date: day(from), asAt: day(stand.asAt) })}</>;
  }
  const form = isFirst ? (fromStart ? "fromStart" : "from") : "backFrom";
  return (
    <>
      <b>{t(`findingsPage.life.${form}`, { from: day(from), last: day(last) })}</b>
      <ResolvedBy resolution={resolution} date={day(resolvedOn(last))} />
    </>
  );
}

function ResolvedBy({ resolution, date }: { resolution: FindingResolution | null; date: string }) {
  const { t } = useSay();
  if (resolution === null) return <p>{t("findingsPage.life.unknown", { date })}</p>;
  if (resolution.by === "date") return <p>{t("findingsPage.life.date", { date })}</p>;
  if (resolution.rows.length === 0) return <p>{t("findingsPage.life.ofOthers", { date })}</p>;
  return (
    <>
      <p>{t("findingsPage.life.told", { date })}</p>
      <ul>
        {alike(resolution.rows).map(({ row, n }) => (
          <li key={`${row.table} ${row.id}`}>
            <RowText row={row} n={n} />
          </li>
        ))}
      </ul>
    </>
  );
}

type Alike = { readonly row: ResolvingRow; readonly n: number };

/** Rows that read the same, once with their number: one statement may be told of 22 authorities. */
function alike(rows: readonly ResolvingRow[]): readonly Alike[] {
  const found = new Map<string, Alike>();
  for (const row of rows) {
    const key = [row.table, row.effectiveOn, row.sourceId, row.role].join(" ");
    const known = found.get(key);
    found.set(key, { row: known?.row ?? row, n: (known?.n ?? 0) + 1 });
  }
  return [...found.values()];
}

function RowText({ row: { table, effectiveOn, sourceId, role }, n }: Alike) {
  const { t, day } = useSay();
  const who = roleWord(role, t);
  return (
    <>
      <RecordWord table={table} />
      {n > 1 && ` (${String(n)})`}
      {". "}
      {effectiveOn !== null && `${t("findingsPage.life.counts", { date: day(effectiveOn) })} `}
      {who !== null && `${t("findingsPage.life.role", { role: who })} `}
      {sourceId !== null && <SourceById id={sourceId} />}
    </>
  );
}
