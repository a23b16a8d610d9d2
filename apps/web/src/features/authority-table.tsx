import { compareIn } from "@parod/language/sort";
import type { AuthorityLine } from "@parod/schema/views/overview";
import { type Column, DataTable } from "#components/data-table.tsx";
import { ExtentLegend } from "#components/extent-legend.tsx";
import { ExtentBar } from "#components/extent-bar.tsx";
import { OrganisationLink, OrganisationLinks } from "#components/organisation-link.tsx";
import { useSay } from "#lib/say.ts";
import { OutlookState } from "#marks/state.tsx";

/** In the order of the official codes, or by name when asked: never by result, since this is no ranking. */
export function AuthorityTable({ authorities }: { authorities: readonly AuthorityLine[] }) {
  const { t, language, words } = useSay();
  const compare = compareIn(language);
  const columns: Column<AuthorityLine>[] = [
    {
      key: "name",
      label: t("overview.authorities.column.name"),
      cell: (row) => <OrganisationLink organisation={row} />,
      sort: (a, b) => compare(words(a.name), words(b.name)),
    },
    {
      key: "outlook",
      label: t("overview.authorities.column.outlook"),
      cell: (row) => <OutlookState outlook={row.outlook?.worst ?? "not-known"} />,
    },
    {
      key: "stage",
      label: t("overview.authorities.column.stage"),
      cell: (row) => <StageOf line={row} />,
    },
    {
      key: "musts",
      label: t("overview.authorities.column.musts"),
      cell: (row) =>
        row.extent ? <ExtentBar counts={row.extent.must} /> : t("common.fact.notTold"),
    },
    {
      key: "model",
      label: t("overview.authorities.column.model"),
      cell: (row) =>
        row.model ? (
          `${t(`states.model.${row.model.model}`)} (${t(`states.modelPhase.${row.model.phase}`).toLowerCase()})`
        ) : (
          <NotTold />
        ),
    },
    {
      key: "arrangements",
      label: t("overview.authorities.column.arrangements"),
      cell: (row) => <Arrangements line={row} />,
    },
  ];
  return (
    <>
      <DataTable
        caption={t("overview.authorities.title")}
        captionHidden
        columns={columns}
        rows={authorities}
        keyOf={({ code }) => code}
        csv="positions"
      />
      <ExtentLegend />
    </>
  );
}

function NotTold() {
  const { t } = useSay();
  return <span className="soft">{t("common.fact.notTold")}</span>;
}

function StageOf({ line }: { line: AuthorityLine }) {
  const { t } = useSay();
  const stage = line.stage?.evidenced ?? line.stage?.told;
  return stage ? <>{t(`states.stage.${stage}`)}</> : <NotTold />;
}

function Arrangements({ line }: { line: AuthorityLine }) {
  const { t } = useSay();
  const now = line.arrangements.filter(({ past }) => !past);
  const past = line.arrangements.filter((each) => each.past);
  if (now.length === 0 && past.length === 0) return <NotTold />;
  return (
    <>
      {now.length > 0 && <OrganisationLinks organisations={now} />}
      {past.length > 0 && (
        <span className="why">
          {t("states.membership.ended")}: <OrganisationLinks organisations={past} />
        </span>
      )}
    </>
  );
}
