import { sayMoved } from "@parod/language/sentences/moved";
import type { ReportView } from "@parod/schema/views/pages";
import type { MilestoneLine } from "@parod/schema/views/milestones";
import { Link } from "@tanstack/react-router";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { SourceById } from "#components/origin.tsx";
import { Section } from "#components/section.tsx";
import { ActivityList } from "#features/activity-list.tsx";
import { AskTable } from "#features/ask-table.tsx";
import { AuthorityTable } from "#features/authority-table.tsx";
import { useSayOverview } from "#features/gist.ts";
import { MeetingTable } from "#features/meeting-table.tsx";
import { OutlookCountsLine } from "#features/outlook-counts.tsx";
import { Searches } from "#features/searches.tsx";
import { WorkstreamTable } from "#features/workstream-table.tsx";
import { useSay } from "#lib/say.ts";

/** The milestone report, in the order in which the group reads it. It prints as it stands. */
export function ReportBody({ view }: { view: ReportView }) {
  const { t, day, language } = useSay();
  const sayOverview = useSayOverview();
  const body = view.position.organisations.find(
    ({ kind, catalogue }) => kind === "body" && catalogue !== null,
  );
  return (
    <>
      <Section title={t("report.section.summary")}>
        <p>{sayOverview(view)}</p>
      </Section>
      <Section title={t("report.section.success")}>
        <p>{t("report.none.success")}</p>
      </Section>
      <Section title={t("report.section.moved")}>
        <Moved view={view} />
      </Section>
      <Section title={t("report.section.asked")}>
        <AskTable asks={view.asks} caption={t("report.section.asked")} />
      </Section>
      <Section title={t("report.section.positions")}>
        <OutlookCountsLine counts={view.position.system.outlookCounts} />
        {body && (
          <>
            <h3>{t("report.section.body")}</h3>
            <WorkstreamTable position={body} />
          </>
        )}
        <h3>{t("report.section.authorities")}</h3>
        <p className="lede">{t("overview.authorities.lead")}</p>
        <AuthorityTable authorities={view.authorities} />
      </Section>
      <Milestones
        title={t("report.section.completed")}
        none={t("report.none.completed")}
        lines={view.completed}
      />
      <Milestones
        title={t("report.section.slipped")}
        none={t("report.none.slipped")}
        lines={view.slipped}
      />
      <Milestones
        title={t("report.section.passed")}
        none={t("report.none.passed")}
        lines={view.datePassed}
      />
      <Milestones
        title={t("report.section.coming")}
        none={t("report.none.coming")}
        lines={view.coming}
      />
      <Section title={t("report.section.meetings")}>
        {view.meetings.length === 0 ? (
          <p>{t("report.none.meetings")}</p>
        ) : (
          <MeetingTable meetings={view.meetings} caption={t("report.section.meetings")} withGroup />
        )}
      </Section>
      <Section title={t("report.section.notKnown")}>
        {view.searches.length === 0 ? (
          <p>{t("report.none.notKnown")}</p>
        ) : (
          <Searches lines={view.searches} />
        )}
      </Section>
      <Section title={t("report.section.definitions")}>
        <p>{t("definitions.lead")}</p>
        <p>
          <Link to="/$language/definitions" params={{ language }}>
            {t("definitions.title")}
          </Link>
        </p>
      </Section>
      <p className="lede">
        {t("report.footer", { act: view.stand.actNo, date: day(view.stand.asAt) })}
      </p>
    </>
  );
}

function Moved({ view }: { view: ReportView }) {
  const { t, speaker } = useSay();
  return (
    <>
      <p>
        {t("report.gained", { n: view.pairs.gained })} {t("report.lost", { n: view.pairs.lost })}
      </p>
      {view.moved.length === 0 ? (
        <p>{t("report.none.moved")}</p>
      ) : (
        byOwner(view.moved).map(({ owner, lines }) => (
          <div key={owner.code}>
            <h3>
              <OrganisationLink organisation={owner} />
            </h3>
            <ul>
              {lines.map((line) => (
                <li key={`${line.id} ${line.line}`}>
                  {sayMoved(line, speaker)} <SourceById id={line.sourceId} />
                </li>
              ))}
            </ul>
          </div>
        ))
      )}
    </>
  );
}

function Milestones({
  title,
  none,
  lines,
}: {
  title: string;
  none: string;
  lines: readonly MilestoneLine[];
}) {
  const { t } = useSay();
  return (
    <Section title={title}>
      {lines.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ActivityList
          activities={lines}
          more={[
            {
              key: "owner",
              label: t("milestones.column.owner"),
              cell: (row) => <OrganisationLink organisation={row.owner} />,
            },
          ]}
        />
      )}
    </Section>
  );
}

/** In the order in which the report names them: each organisation's moves together. */
function byOwner(moved: ReportView["moved"]) {
  const owners = new Map<
    string,
    { owner: ReportView["moved"][number]["owner"]; lines: ReportView["moved"][number][] }
  >();
  for (const line of moved) {
    const found = owners.get(line.owner.code);
    if (found) found.lines.push(line);
    else owners.set(line.owner.code, { owner: line.owner, lines: [line] });
  }
  return [...owners.values()];
}
