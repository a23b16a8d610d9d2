import type { CriterionLine, OrganisationView } from "@parod/schema/views/organisation";
import { CsvLink } from "#components/csv-link.tsx";
import { type Column, DataTable } from "#components/data-table.tsx";
import { CriterionText } from "#features/criterion-text.tsx";
import { EvidenceOf } from "#features/evidence-of.tsx";
import { useSay } from "#lib/say.ts";
import { OutlookState, StandingState } from "#marks/state.tsx";

/** Every criterion under its workstream: where it stands, when it is needed, and on what that rests. */
export function Criteria({ view }: { view: OrganisationView }) {
  const { t, words, shortDay } = useSay();
  const columns: Column<CriterionLine>[] = [
    {
      key: "text",
      label: t("organisation.column.criterion"),
      cell: (row) => <CriterionText line={row} view={view} />,
    },
    {
      key: "standing",
      label: t("organisation.column.standing"),
      cell: (row) => <StandingState standing={row.standing} />,
    },
    {
      key: "outlook",
      label: t("organisation.column.outlook"),
      cell: (row) => <OutlookState outlook={row.outlook} />,
    },
    {
      key: "needed",
      label: t("organisation.column.neededBy"),
      cell: (row) => (row.neededBy === null ? t("common.fact.noDay") : shortDay(row.neededBy)),
    },
    {
      key: "evidence",
      label: t("organisation.column.evidence"),
      wide: true,
      cell: (row) => <EvidenceOf line={row} />,
    },
  ];
  return (
    <>
      {view.position.workstreams.map(({ code, name }) => {
        const rows = view.criteria.filter(({ workstream }) => workstream === code);
        if (rows.length === 0) return null;
        const title = name ? words(name) : code;
        return (
          <div key={code} id={code}>
            <h3>{title}</h3>
            <DataTable
              caption={title}
              captionHidden
              columns={columns}
              rows={rows}
              keyOf={({ criterion }) => criterion}
            />
          </div>
        );
      })}
      <CsvLink table="criteria" caption={t("organisation.section.criteria")} />
    </>
  );
}
