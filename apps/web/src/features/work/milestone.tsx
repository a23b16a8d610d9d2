import { Day } from "@parod/schema/day";
import { onDay } from "@parod/schema/when";
import type { MilestoneLine } from "@parod/schema/views/milestones";
import { Fact, Facts } from "#components/facts.tsx";
import { Section } from "#components/section.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { MoveForm } from "#features/move-form.tsx";
import { MoveTable } from "#features/move-table.tsx";
import { TellForm } from "#features/tell/tell-form.tsx";
import { useTellOne } from "#features/tell/use-tell-one.ts";
import { Dependencies } from "#features/work/dependencies.tsx";
import { Disclose } from "#components/disclose.tsx";
import { may, revisionOf, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";

type Props = { readonly work: Work; readonly milestone: MilestoneLine };

/** Everything that is told of one milestone, and who waits for it. */
export function WorkMilestone({ work, milestone }: Props) {
  const { t } = useSay();
  const moves = may(work, "milestone.move") && milestone.actual === null;
  return (
    <>
      <Facts>
        <Fact name={t("milestones.column.baseline")}>
          <ToldWhen when={milestone.baseline} short={false} />
        </Fact>
        {milestone.approved && milestone.rebaselines > 0 && (
          <Fact name={t("milestones.column.approved")}>
            <ToldWhen when={milestone.approved} short={false} />
          </Fact>
        )}
        <Fact name={t("milestones.column.forecast")}>
          <ToldWhen when={milestone.forecast} short={false} />
          {milestone.datePassed && <p className="why">{t("milestones.passed")}</p>}
        </Fact>
        <Fact name={t("milestones.column.actual")}>
          <ToldWhen when={milestone.actual} short={false} />
        </Fact>
      </Facts>
      {(moves || may(work, "milestone.happened") || may(work, "milestone.rebaseline")) && (
        <Section title={t("work.milestone.tell")} id="tell">
          {may(work, "milestone.happened") && (
            <Disclose label={t("work.milestone.happened")} open={milestone.datePassed}>
              <Happened work={work} milestone={milestone} />
            </Disclose>
          )}
          {moves && (
            <Disclose label={t("write.move.title")} open={!milestone.datePassed}>
              {/* Keyed by the milestone alone: a newer answer behind the form leaves what is typed. */}
              <MoveForm
                key={milestone.id}
                programme={work.view.stand.programme.slug}
                milestone={milestone}
              />
            </Disclose>
          )}
          {may(work, "milestone.rebaseline") && (
            <Disclose label={t("work.milestone.rebaseline")}>
              <Rebaseline work={work} milestone={milestone} />
            </Disclose>
          )}
        </Section>
      )}
      <Section title={t("milestones.dependencies.title")} id="dependencies">
        <Dependencies work={work} milestone={milestone} />
      </Section>
      <Section title={t("milestones.chart.table")}>
        <MoveTable milestones={[milestone]} />
      </Section>
    </>
  );
}

function Happened({ work, milestone }: Props) {
  const { t, day } = useSay();
  const { stand } = work.view;
  const tellOne = useTellOne(stand.programme.slug);
  return (
    <TellForm
      id="happened"
      fields={[
        { kind: "day", name: "on", label: t("work.milestone.happenedOn"), notAfter: stand.today },
      ]}
      told={milestone.actual && { on: milestone.actual.to }}
      revision={revisionOf(work, "activityDate", milestone.id, "actual")}
      send={t("work.milestone.happenedSend")}
      savedText={({ on }) => t("work.milestone.happenedSaved", { date: day(String(on)) })}
      act={async (sent) =>
        tellOne(
          "activityDate",
          { activity: milestone.id, line: "actual", when: onDay(Day.parse(sent.values["on"])) },
          sent,
        )
      }
    />
  );
}

/** An approved baseline: a new date to be held to, with who approved it and why. */
function Rebaseline({ work, milestone }: Props) {
  const { t } = useSay();
  const tellOne = useTellOne(work.view.stand.programme.slug);
  return (
    <TellForm
      id="rebaseline"
      fields={[
        { kind: "when", name: "when", label: t("milestones.column.approved") },
        { kind: "text", name: "reason", label: t("errors.field.reason"), most: 1000 },
        { kind: "line", name: "approver", label: t("errors.field.approver"), most: 200 },
      ]}
      told={null}
      revision={revisionOf(work, "activityDate", milestone.id, "baseline")}
      send={t("work.milestone.rebaselineSend")}
      savedText={() => t("work.milestone.rebaselineSaved")}
      act={async (sent) => {
        const { when, reason, approver } = sent.values;
        return tellOne(
          "activityDate",
          { activity: milestone.id, line: "baseline", when, reason, approver },
          sent,
        );
      }}
    />
  );
}
