import { sayFromTo } from "@parod/language/dates";
import { addDays } from "@parod/schema/day";
import type { LedgerLine, LedgerSpanLine, LedgerTimeline } from "@parod/schema/views/ledger";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink, OrganisationLinks } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { namedIn } from "#features/ledger/names.tsx";
import { useSay } from "#lib/say.ts";
import { CoverState } from "#marks/cover.tsx";

type Row = { readonly line: LedgerLine; readonly span: LedgerSpanLine };
type Props = { readonly view: LedgerTimeline; readonly nameOf: (line: LedgerLine) => string };

/** The spans in words: which days, what is said of them, by whom and from which source. */
export function SpanTable({ view, nameOf }: Props) {
  const { t } = useSay();
  const days = useDays(view);
  const columns: Column<Row>[] = [
    {
      key: "of",
      label: t(
        view.subject.kind === "function" ? "ledger.authority" : "organisation.column.function",
      ),
      cell: ({ line }) => nameOf(line),
    },
    { key: "days", label: t("ledger.days"), cell: ({ span }) => days(span) },
    {
      key: "cover",
      label: t("organisation.column.cover"),
      cell: ({ span }) => <CoverState cover={span.cover} />,
    },
    {
      key: "said",
      label: t("organisation.column.statedBy"),
      wide: true,
      cell: (row) => <Said row={row} view={view} />,
    },
  ];
  return (
    <DataTable
      caption={t("ledger.spans")}
      captionHidden
      columns={columns}
      rows={view.lines.flatMap((line) => line.spans.map((span) => ({ line, span })))}
      keyOf={({ line, span }) => `${line.of} ${span.from}`}
      csv="ledger"
    />
  );
}

/** "1 June to 31 August 2025". What was so when the programme began did not begin then: it has no first day here. */
function useDays({ window }: LedgerTimeline) {
  const { t, language, day } = useSay();
  return ({ from, until }: LedgerSpanLine): string => {
    const last = until === null ? null : addDays(until, -1);
    if (from === window.from)
      return last === null ? t("ledger.allDays") : t("ledger.untilDay", { date: day(last) });
    return last === null
      ? t("ledger.openDays", { date: day(from) })
      : sayFromTo({ from, to: last }, language);
  };
}

function Said({ row: { line, span }, view: { names } }: { row: Row; view: LedgerTimeline }) {
  const { t } = useSay();
  return (
    <>
      {span.said.length === 0 && <p>{t("ledger.nobody")}</p>}
      {span.before.length > 0 && (
        <p className="small soft">
          {t("ledger.after")}{" "}
          <OrganisationLinks organisations={span.before.map((code) => namedIn(names, code))} />
        </p>
      )}
      {span.said.map(({ id, perhaps }) => {
        const said = line.statements.find((each) => each.id === id);
        if (!said) return null;
        return (
          <div key={id} className="ledger-said">
            <OrganisationLink organisation={namedIn(names, said.statedBy)} />:{" "}
            {said.provider === null ? (
              t("ledger.noProvider")
            ) : (
              <OrganisationLink organisation={namedIn(names, said.provider)} />
            )}
            , {t(`states.provision.${said.state}`).toLowerCase()}
            {perhaps && ` (${t("ledger.perhaps")})`}
            <Origin origin={said.origin} />
          </div>
        );
      })}
    </>
  );
}
