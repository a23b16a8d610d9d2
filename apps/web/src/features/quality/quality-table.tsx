import { compareIn } from "@parod/language/sort";
import type { CountOf } from "@parod/schema/data-quality";
import type { DataQualityLine } from "@parod/schema/views/explained";
import { type Column, DataTable } from "#components/data-table.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { useSay } from "#lib/say.ts";

/** In the order of the official codes, or by name when asked: never by result, since this is no ranking. */
export function QualityTable({ lines }: { lines: readonly DataQualityLine[] }) {
  const { t, words, language } = useSay();
  const compare = compareIn(language);
  const columns: Column<DataQualityLine>[] = [
    {
      key: "organisation",
      label: t("dataQuality.column.organisation"),
      cell: ({ organisation }) => <OrganisationLink organisation={organisation} />,
      sort: (a, b) => compare(words(a.organisation.name), words(b.organisation.name)),
    },
    {
      key: "freshness",
      label: t("dataQuality.column.freshness"),
      wide: true,
      cell: (line) => <Freshness line={line} />,
    },
    {
      key: "assessed",
      label: t("dataQuality.column.assessed"),
      cell: ({ completeness }) => t("dataQuality.of", completeness.assessed),
    },
    {
      key: "dated",
      label: t("dataQuality.column.dated"),
      cell: ({ completeness }) => (
        <Counted count={completeness.dated} none={t("dataQuality.noMilestones")} />
      ),
    },
    {
      key: "functions",
      label: t("dataQuality.column.functions"),
      cell: ({ completeness: { functions } }) =>
        functions === null ? (
          <span className="soft">{t("dataQuality.notForBody")}</span>
        ) : (
          <Counted count={functions} none={t("dataQuality.noFunctions")} />
        ),
    },
    {
      key: "returns",
      label: t("dataQuality.column.returns"),
      cell: ({ completeness: { returns } }) =>
        returns === null ? (
          <span className="soft">{t("dataQuality.noRoundAsked")}</span>
        ) : (
          <Counted count={returns} none={t("dataQuality.notDue")} />
        ),
    },
    {
      key: "evidence",
      label: t("dataQuality.column.evidence"),
      wide: true,
      cell: (line) => <Evidence line={line} />,
    },
  ];
  return (
    <DataTable
      caption={t("dataQuality.table")}
      captionHidden
      columns={columns}
      rows={lines}
      keyOf={({ organisation }) => organisation.code}
      csv="quality"
    />
  );
}

/** A count with what it is of; where there is nothing to count, that in words. */
function Counted({ count, none }: { count: CountOf; none: string }) {
  const { t } = useSay();
  if (count.of === 0) return <span className="soft">{none}</span>;
  return t("dataQuality.of", count);
}

function Freshness({ line: { freshness } }: { line: DataQualityLine }) {
  const { t, shortDay } = useSay();
  const { newest, median, sinceAllowed } = freshness;
  if (newest === null || median === null)
    return <span className="soft">{t("dataQuality.nothingTold")}</span>;
  return (
    <>
      {t("dataQuality.newest", { date: shortDay(newest) })}
      <span className="why">{t("dataQuality.median", { date: shortDay(median) })}</span>
      {sinceAllowed && <span className="why">{t("dataQuality.since", sinceAllowed)}</span>}
    </>
  );
}

function Evidence({ line: { evidence } }: { line: DataQualityLine }) {
  const { t } = useSay();
  if (evidence.of === 0) return <span className="soft">{t("dataQuality.noneMet")}</span>;
  const rest = (["stale", "expired", "none"] as const).filter((each) => evidence[each] > 0);
  return (
    <>
      {t("dataQuality.of", { n: evidence.valid, of: evidence.of })}
      {rest.map((each) => (
        <span key={each} className="why">
          {t(`dataQuality.${each}`, { n: evidence[each] })}
        </span>
      ))}
    </>
  );
}
