import { When } from "@parod/schema/when";
import type { MilestoneLine } from "@parod/schema/views/milestones";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type Column, DataTable } from "#components/data-table.tsx";
import { Section } from "#components/section.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import type { FormField } from "#features/tell/fields.ts";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTakeBack } from "#features/tell/use-tell-one.ts";
import { Disclose } from "#components/disclose.tsx";
import { isDatePassed } from "#features/work/to-do.ts";
import { may, type Work } from "#features/work/work.ts";
import { TitleText } from "#components/title-text.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

const compare = (a = "", b = ""): number => (a === b ? 0 : a < b ? -1 : 1);
/** What is past its date first, then by forecast; what has none comes last. */
const byForecast = (a: MilestoneLine, b: MilestoneLine): number =>
  Number(isDatePassed(b)) - Number(isDatePassed(a)) ||
  compare(a.forecast?.from ?? "9999", b.forecast?.from ?? "9999");

export function WorkMilestones({ work }: { work: Work }) {
  const { t, language } = useSay();
  const { view } = work;
  const organisation = view.organisation.code;
  const waitsFor = ({ id }: MilestoneLine) =>
    view.dependencies.filter(({ giver }) => giver.id === id).length;
  const columns: Column<MilestoneLine>[] = [
    {
      key: "title",
      label: t("milestones.column.milestone"),
      cell: (row) => (
        <Link
          to="/$language/work/$organisation/milestones/$id"
          params={{ language, organisation, id: row.id }}
        >
          {row.title ? <TitleText title={row.title} /> : row.code}
        </Link>
      ),
    },
    {
      key: "forecast",
      label: t("milestones.column.forecast"),
      cell: (row) => (
        <>
          <ToldWhen when={row.forecast} />
          {isDatePassed(row) && <span className="why">{t("states.outlook.past-due")}</span>}
        </>
      ),
    },
    {
      key: "actual",
      label: t("milestones.column.actual"),
      cell: (row) => <ToldWhen when={row.actual} />,
    },
    {
      key: "waits",
      label: t("work.milestone.dependsOnIt"),
      cell: (row) => t("work.told", { n: waitsFor(row) }),
    },
  ];
  const toCome = view.milestones.filter(({ actual }) => actual === null).toSorted(byForecast);
  const happened = view.milestones
    .filter(({ actual }) => actual !== null)
    .toSorted((a, b) => compare(b.actual?.to, a.actual?.to));
  return (
    <>
      {view.milestones.length === 0 ? (
        <p>{t("work.milestone.none")}</p>
      ) : (
        <>
          {toCome.length > 0 && (
            <Section title={t("work.milestone.toCome")}>
              <DataTable
                caption={t("work.milestone.toCome")}
                captionHidden
                columns={columns.filter(({ key }) => key !== "actual")}
                rows={toCome}
                keyOf={({ id }) => id}
              />
            </Section>
          )}
          {happened.length > 0 && (
            <Section title={t("milestones.column.actual")}>
              <DataTable
                caption={t("milestones.column.actual")}
                captionHidden
                columns={columns}
                rows={happened}
                keyOf={({ id }) => id}
              />
            </Section>
          )}
        </>
      )}
      {may(work, "milestone.add") && (
        <Section title={t("work.milestone.addTitle")} id="add">
          <Disclose label={t("work.milestone.add")} open={view.milestones.length === 0}>
            <AddMilestone work={work} />
          </Disclose>
        </Section>
      )}
    </>
  );
}

function AddMilestone({ work: { view } }: { work: Work }) {
  const { t, words, language } = useSay();
  const { mutateAsync } = useMutation(useTrpc().milestoneAdd.mutationOptions());
  const programme = view.stand.programme.slug;
  const takeBack = useTakeBack(programme);
  const fields: readonly FormField[] = [
    { kind: "line", name: "en", label: t("work.milestone.titleEn"), lang: "en" },
    { kind: "line", name: "cy", label: t("work.milestone.titleCy"), lang: "cy" },
    { kind: "when", name: "when", label: t("work.milestone.when") },
    {
      kind: "pick",
      name: "workstream",
      label: t("work.milestone.workstream"),
      optional: true,
      options: view.workstreams.map(({ code, name }) => ({ value: code, label: words(name) })),
    },
    {
      kind: "pick",
      name: "makesTrue",
      label: t("work.milestone.makesTrue"),
      optional: true,
      options: view.criteria.map(({ criterion, text }) => ({
        value: criterion,
        label: `${criterion} ${words(text)}`,
      })),
    },
    {
      kind: "line",
      name: "ownerRole",
      label: t("work.milestone.ownerRole"),
      most: 200,
      optional: true,
    },
    {
      kind: "flag",
      name: "changesSchools",
      label: t("work.milestone.changesSchools"),
      yes: t("work.milestone.schoolsYes"),
      no: t("work.milestone.schoolsNo"),
      optional: true,
    },
  ];
  return (
    <TellForm
      id="milestone"
      fields={fields}
      told={null}
      revision={0}
      send={t("work.milestone.add")}
      savedText={(values) => t("work.milestone.saved", { title: String(values[language]) })}
      act={async ({ values, idempotencyKey }) => {
        const title = { en: String(values["en"]), cy: String(values["cy"]) };
        const { makesTrue } = values;
        const { id, rowId } = await mutateAsync({
          programme,
          organisation: view.organisation.code,
          title,
          when: When.parse(values["when"]),
          workstream: textOf(values["workstream"]),
          makesTrue: typeof makesTrue === "string" ? [makesTrue] : [],
          ownerRole: textOf(values["ownerRole"]),
          changesSchools:
            values["changesSchools"] === null ? null : values["changesSchools"] === true,
          idempotencyKey,
        });
        const fact = { activity: id, title, makesTrue: [] };
        return {
          takeBack: () => takeBack({ table: "activityTold", fact, rowId, expectedRevision: 1 }),
        };
      }}
    />
  );
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
