import { sayNumber, sayOf, saySigned } from "@parod/language/numbers";
import type { Ledger, LedgerMove } from "@parod/schema/explained";
import type { ExplainedView, StepLine } from "@parod/schema/views/explained";
import type { ReactNode } from "react";
import { type Column, DataTable } from "#components/data-table.tsx";
import { ChangeBar } from "#features/explained/change-bar.tsx";
import { ForecastMoveText, ForecastStateText } from "#features/explained/forecast-move.tsx";
import { hasMoved } from "#features/explained/moved.ts";
import { useSay } from "#lib/say.ts";

type Row = {
  readonly key: string;
  readonly title: ReactNode;
  readonly met: ReactNode;
  readonly of: ReactNode;
  readonly told: ReactNode;
  readonly computed: ReactNode;
  readonly unknown: ReactNode;
};

const ledgerRow = (
  key: string,
  title: string,
  { ledger, met }: { ledger: Ledger; met: string },
): Row => ({
  key,
  title: <b>{title}</b>,
  met: <b>{met}</b>,
  of: sayNumber(ledger.of),
  told: <ForecastStateText state={ledger.told} />,
  computed: ledger.computed && <ForecastStateText state={ledger.computed} />,
  unknown: sayNumber(ledger.unknown),
});
const moveRow = (
  key: string,
  title: ReactNode,
  { move, met }: { move: LedgerMove; met: ReactNode },
): Row => ({
  key,
  title,
  met,
  of: <Signed value={move.of} />,
  told: <ForecastMoveText move={move.told} />,
  computed: move.computed && <ForecastMoveText move={move.computed} />,
  unknown: <Signed value={move.unknown} />,
});

/** Both ledgers from one day to the other, step by step. Each step leads to its rows. */
export function Waterfall({ view }: { view: ExplainedView }) {
  const { t, language, day } = useSay();
  const { before, after, total, steps } = view;
  const most = Math.max(...steps.flatMap(({ gained, lost }) => [gained, lost]));
  const of = ({ met, of: applying }: Ledger) => sayOf(met, applying, language);
  const rows: Row[] = [
    ledgerRow("before", t("explained.before", { date: day(view.from) }), {
      ledger: before,
      met: of(before),
    }),
    ...steps.map((line) =>
      moveRow(line.step, <StepName line={line} />, {
        move: line.move,
        met: <Met line={line} most={most} />,
      }),
    ),
    moveRow("total", t("explained.total"), { move: total, met: <Signed value={total.met} /> }),
    ledgerRow("after", t("explained.after", { date: day(view.to) }), {
      ledger: after,
      met: of(after),
    }),
  ];
  const columns: Column<Row>[] = [
    { key: "step", label: t("explained.column.step"), cell: (row) => row.title },
    { key: "met", label: t("explained.column.met"), cell: (row) => row.met },
    { key: "of", label: t("explained.column.of"), cell: (row) => row.of },
    { key: "told", label: t("explained.column.told"), cell: (row) => row.told },
    ...(total.computed === null
      ? []
      : [
          {
            key: "computed",
            label: t("explained.column.computed"),
            cell: (row: Row) => row.computed,
          },
        ]),
    { key: "unknown", label: t("explained.column.unknown"), cell: (row) => row.unknown },
  ];
  return (
    <DataTable
      caption={t("explained.ledgers")}
      captionHidden
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
    />
  );
}

/** Where nothing changed there is nothing to lead to. */
function StepName({ line }: { line: StepLine }) {
  const { t } = useSay();
  const name = t(`explained.step.${line.step}`);
  return hasMoved(line) ? <a href={`#${line.step}`}>{name}</a> : name;
}

/** A gain and a loss that cancel out are not the same as nothing: both are said. */
function Met({ line: { move, gained, lost }, most }: { line: StepLine; most: number }) {
  const { t } = useSay();
  if (gained === 0 && lost === 0) return <Signed value={move.met} />;
  return (
    <>
      <span className="bar">
        <ChangeBar gained={gained} lost={lost} most={most} />
        {saySigned(move.met)}
      </span>
      <span className="why">{t("explained.gainedLost", { gained, lost })}</span>
    </>
  );
}

export function Signed({ value }: { value: number }) {
  const { t } = useSay();
  return value === 0 ? <span className="soft">{t("explained.stays")}</span> : saySigned(value);
}
