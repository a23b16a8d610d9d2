import { useParams } from "@tanstack/react-router";
import type { ComponentType } from "react";
import { Fact, Facts } from "#components/facts.tsx";
import { Section } from "#components/section.tsx";
import { Arrangements } from "#features/work/arrangements.tsx";
import { Assess } from "#features/work/assess.tsx";
import { Concerns } from "#features/work/concerns.tsx";
import { Evidence } from "#features/work/evidence.tsx";
import { Feedback } from "#features/work/feedback.tsx";
import { WorkMilestone } from "#features/work/milestone.tsx";
import { WorkMilestones } from "#features/work/milestones.tsx";
import { partOf, type WorkPart } from "#features/work/parts.ts";
import { Rating } from "#features/work/rating.tsx";
import { Risks } from "#features/work/risks.tsx";
import { ToldHere } from "#features/work/told-here.tsx";
import { WorkPage } from "#features/work/work-page.tsx";
import type { Work } from "#features/work/work.ts";
import { Workspace } from "#features/work/workspace.tsx";
import { MissingPage } from "#app/missing-page.tsx";
import { OutlookState, StandingState } from "#marks/state.tsx";
import { useSay } from "#lib/say.ts";

export function WorkspacePage() {
  const { t, words } = useSay();
  const { organisation } = useParams({ from: "/$language/work/$organisation" });
  return (
    <WorkPage
      organisation={organisation}
      title={t("work.title")}
      titleOf={(view) => t("work.titleOf", { name: words(view.organisation.name) })}
      below={false}
    >
      {(work) => <Workspace work={work} />}
    </WorkPage>
  );
}

export function WorkCriterionPage() {
  const { t, words, day } = useSay();
  const { organisation, criterion } = useParams({
    from: "/$language/work/$organisation/criteria/$criterion",
  });
  return (
    <WorkPage
      organisation={organisation}
      title={t("organisation.column.criterion")}
      titleOf={(view) => {
        const line = view.criteria.find((each) => each.criterion === criterion);
        return line ? `${criterion} ${words(line.text)}` : t("organisation.column.criterion");
      }}
    >
      {(work) => {
        const line = work.view.criteria.find((each) => each.criterion === criterion);
        if (!line) return <p>{t("common.state.notFoundHelp")}</p>;
        return (
          <>
            <Facts>
              <Fact name={t("organisation.column.standing")}>
                <StandingState standing={line.standing} />
              </Fact>
              <Fact name={t("organisation.column.outlook")}>
                <OutlookState outlook={line.outlook} />
                {line.datePassed && line.outlook !== "past-due" && (
                  <p className="why">{t("work.reason.past")}</p>
                )}
              </Fact>
              <Fact name={t("organisation.column.necessity")}>
                {t(`states.necessity.${line.necessity}`)}, {t(`states.stage.${line.stage}`)}
              </Fact>
              <Fact name={t("organisation.column.neededBy")}>
                {line.neededBy === null ? t("common.fact.noDay") : day(line.neededBy)}
              </Fact>
              {line.freshDays !== null && (
                <Fact name={t("work.assess.fresh")}>{t("work.days", { n: line.freshDays })}</Fact>
              )}
            </Facts>
            <Section title={t("work.assess.title")} id="assess-section">
              <Assess key={criterion} work={work} line={line} />
            </Section>
            <Section title={t("organisation.column.evidence")} id="evidence-section">
              <Evidence key={criterion} work={work} line={line} />
            </Section>
          </>
        );
      }}
    </WorkPage>
  );
}

export function WorkMilestonesPage() {
  const { t } = useSay();
  const { organisation } = useParams({ from: "/$language/work/$organisation/milestones" });
  return (
    <WorkPage
      organisation={organisation}
      title={t("milestones.title")}
      titleOf={() => t("milestones.title")}
    >
      {(work) => <WorkMilestones work={work} />}
    </WorkPage>
  );
}

export function WorkMilestonePage() {
  const { t, words } = useSay();
  const { organisation, id } = useParams({
    from: "/$language/work/$organisation/milestones/$id",
  });
  return (
    <WorkPage
      organisation={organisation}
      title={t("milestones.column.milestone")}
      titleOf={(view) => {
        const found = view.milestones.find((each) => each.id === id);
        return found?.title ? words(found.title) : t("milestones.column.milestone");
      }}
      languageOf={(view) => view.milestones.find((each) => each.id === id)?.title?.only}
    >
      {(work) => {
        const milestone = work.view.milestones.find((each) => each.id === id);
        if (!milestone) return <p>{t("common.state.notFoundHelp")}</p>;
        return <WorkMilestone key={id} work={work} milestone={milestone} />;
      }}
    </WorkPage>
  );
}

const parts: Readonly<Record<WorkPart, ComponentType<{ work: Work }>>> = {
  risks: Risks,
  concerns: Concerns,
  feedback: Feedback,
  rating: Rating,
  arrangements: Arrangements,
  told: ToldHere,
};

export function WorkPartPage() {
  const { t } = useSay();
  const { organisation, part: asked } = useParams({ from: "/$language/work/$organisation/$part" });
  const part = partOf(asked);
  if (part === null) return <MissingPage />;
  const Part = parts[part];
  return (
    <WorkPage
      organisation={organisation}
      title={t(`work.part.${part}`)}
      titleOf={() => t(`work.part.${part}`)}
    >
      {(work) => <Part key={part} work={work} />}
    </WorkPage>
  );
}
