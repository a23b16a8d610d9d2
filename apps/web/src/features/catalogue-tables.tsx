import { sayList } from "@parod/language/lists";
import { evidenceKinds } from "@parod/schema/vocabulary";
import type { DefinitionsView } from "@parod/schema/views/pages";
import { type Column, DataTable } from "#components/data-table.tsx";
import { useSay } from "#lib/say.ts";

type Catalogue = DefinitionsView["catalogues"][number];
type Criterion = Catalogue["workstreams"][number]["criteria"][number];
type Function = DefinitionsView["functions"][number];

const catalogueKeys = ["authority", "system"] as const;

/** Every criterion of every catalogue: what it says, what counts as evidence, how long it stays fresh. */
export function CatalogueTables({ catalogues }: { catalogues: readonly Catalogue[] }) {
  const { t, words, language } = useSay();
  const columns: Column<Criterion>[] = [
    {
      key: "text",
      label: t("definitions.column.criterion"),
      cell: (row) => (
        <>
          <span className="soft nowrap">{row.id}</span> {words(row.text)}
        </>
      ),
    },
    {
      key: "necessity",
      label: t("definitions.column.necessity"),
      cell: (row) => t(`states.necessity.${row.necessity}`),
    },
    {
      key: "stage",
      label: t("definitions.column.stage"),
      cell: (row) => t(`states.stage.${row.stage}`),
    },
    {
      key: "evidence",
      label: t("definitions.column.evidence"),
      cell: (row) =>
        sayList(
          evidenceKinds
            .filter((kind) => row.accepts.includes(kind))
            .map((kind) => t(`states.evidence.${kind}`)),
          language,
        ),
    },
    {
      key: "fresh",
      label: t("definitions.column.fresh"),
      cell: (row) =>
        row.freshDays === null
          ? t("definitions.freshNever")
          : t("definitions.freshDays", { n: row.freshDays }),
    },
  ];
  return (
    <>
      {catalogues.map(({ id, stages, workstreams }) => (
        <details key={id} className="origin">
          <summary>
            {t(`definitions.catalogue.${catalogueKeys.find((key) => key === id) ?? "body"}`)}
          </summary>
          <p>
            {t("definitions.section.stages")}:{" "}
            {sayList(
              stages.map(
                ({ code, target }) =>
                  t(`states.stage.${code}`) + (target ? ` (${t("definitions.target")})` : ""),
              ),
              language,
            )}
          </p>
          {workstreams.map((workstream) => (
            <div key={workstream.id}>
              <h3>
                {words(workstream.name)} <span className="soft">({workstream.id})</span>
              </h3>
              <DataTable
                caption={words(workstream.name)}
                captionHidden
                columns={columns}
                rows={workstream.criteria}
                keyOf={(row) => row.id}
              />
            </div>
          ))}
        </details>
      ))}
    </>
  );
}

export function FunctionTable({ functions }: { functions: readonly Function[] }) {
  const { t, words } = useSay();
  if (functions.length === 0) return <p>{t("common.state.empty")}</p>;
  const levels = ["L", "P", "N", "L/P", "L/N"] as const;
  const columns: Column<Function>[] = [
    {
      key: "text",
      label: t("organisation.column.function"),
      cell: (row) => (
        <>
          <span className="soft">{row.id}</span> {words(row.text)}
        </>
      ),
    },
    {
      key: "level",
      label: t("definitions.column.level"),
      cell: (row) => t(`states.level.${levels.find((level) => level === row.level) ?? "L"}`),
    },
    {
      key: "shareable",
      label: t("definitions.column.shareable"),
      cell: (row) =>
        row.shareable ? t("definitions.column.shareable") : t("definitions.oneProvider"),
    },
  ];
  return (
    <DataTable
      caption={t("definitions.section.functions")}
      captionHidden
      columns={columns}
      rows={functions}
      keyOf={({ id }) => id}
    />
  );
}
