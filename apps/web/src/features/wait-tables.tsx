import {
  waitStates,
  type WaitCounts,
  type WaitEnd,
  type WaitPair,
  type WaitSide,
  type WaitTotals,
} from "@parod/schema/views/waits";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { TitleText } from "#components/title-text.tsx";
import { useSay } from "#lib/say.ts";
import { Mark } from "#marks/mark.tsx";
import { WaitMark } from "#marks/wait-state.tsx";

/** The states that there are, each with its count, what asks for a word first. */
function States({ counts }: { counts: WaitCounts }) {
  const { t } = useSay();
  if (counts.links === 0) return <span className="soft">{t("waits.nothing")}</span>;
  return waitStates
    .filter((state) => counts[state] > 0)
    .map((state) => (
      <p key={state}>
        <WaitMark state={state} n={counts[state]} />
      </p>
    ));
}

function Times({ counts }: { counts: WaitCounts }) {
  const { t } = useSay();
  const counted = (word: string, n: number) => (
    <span>
      {word} <strong>{n}</strong>
    </span>
  );
  return (
    <>
      {counts.tooLate > 0 && (
        <p>
          <span className="state">
            <Mark state="late" />
            {counted(t("waits.late"), counts.tooLate)}
          </span>
        </p>
      )}
      {counts.perhapsLate > 0 && (
        <p>
          <span className="state">
            <Mark state="perhaps-late" />
            {counted(t("waits.perhaps"), counts.perhapsLate)}
          </span>
        </p>
      )}
      {counts.againstItself > 0 && <p>{counted(t("waits.againstItself"), counts.againstItself)}</p>}
      {counts.tooLate + counts.perhapsLate + counts.againstItself === 0 && (
        <span className="soft">
          {counts.settled === counts.links ? t("waits.notAsked") : t("waits.notLate")}
        </span>
      )}
    </>
  );
}

/** A function has no page among the organisations. */
const OrganisationOf = ({ of, kind }: { of: WaitSide; kind: WaitEnd["kind"] }) => {
  return kind === "function" ? (
    <TitleText title={of.name} />
  ) : (
    <OrganisationLink organisation={of} />
  );
};

export function WaitPairTable({ pairs }: { pairs: readonly WaitPair[] }) {
  const { t } = useSay();
  const columns: Column<WaitPair>[] = [
    {
      key: "taker",
      label: t("waits.column.taker"),
      cell: ({ taker }) => <OrganisationLink organisation={taker} />,
    },
    {
      key: "giver",
      label: t("waits.column.giver"),
      cell: ({ giver, giverKind }) => <OrganisationOf of={giver} kind={giverKind} />,
    },
    {
      key: "says",
      label: t("waits.column.says"),
      wide: true,
      cell: ({ counts }) => <States counts={counts} />,
    },
    { key: "time", label: t("waits.column.time"), cell: ({ counts }) => <Times counts={counts} /> },
  ];
  return (
    <DataTable
      caption={t("waits.pairs")}
      captionHidden
      columns={columns}
      rows={pairs}
      keyOf={({ giver, taker }) => `${taker.code} ${giver.code}`}
    />
  );
}

export function WaitTotalsTable({ totals }: { totals: readonly WaitTotals[] }) {
  const { t } = useSay();
  const columns: Column<WaitTotals>[] = [
    {
      key: "organisation",
      label: t("waits.column.organisation"),
      cell: ({ organisation }) => <OrganisationLink organisation={organisation} />,
    },
    {
      key: "waits",
      label: t("waits.column.waits"),
      wide: true,
      cell: ({ waits }) => <States counts={waits} />,
    },
    {
      key: "gives",
      label: t("waits.column.gives"),
      wide: true,
      cell: ({ gives }) => <States counts={gives} />,
    },
  ];
  return (
    <DataTable
      caption={t("waits.totals")}
      captionHidden
      columns={columns}
      rows={totals}
      keyOf={({ organisation }) => organisation.code}
    />
  );
}
