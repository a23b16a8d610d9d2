import { Link } from "@tanstack/react-router";
import { Section } from "#components/section.tsx";
import { Disclose } from "#features/work/disclose.tsx";
import { OtherWork } from "#features/work/other-work.tsx";
import { TaskList } from "#features/work/task-list.tsx";
import { reasonOf, toDo, type ToDo } from "#features/work/to-do.ts";
import type { Work } from "#features/work/work.ts";
import { StandingState } from "#marks/state.tsx";
import { useSay } from "#lib/say.ts";

const first = 6;

/** What waits first, then everything by workstream, then all else that can be told. */
export function Workspace({ work }: { work: Work }) {
  const { t } = useSay();
  const items = toDo(work.view);
  return (
    <>
      {/* the government assesses nothing of its own: others say how ready it is */}
      {work.view.kind !== "government" && (
        <Section title={t("work.first")}>
          <p>{t("work.waiting", { n: items.length })}</p>
          {items.length > 0 && (
            <TaskList
              tasks={items.slice(0, first).map((item) => ({
                key: keyOf(item),
                link: <ToDoLink item={item} work={work} />,
                status: t(`work.reason.${item.reason}`),
                waits: true,
              }))}
            />
          )}
        </Section>
      )}
      {work.view.workstreams.length > 0 && (
        <Section title={t("organisation.section.criteria")} id="workstreams">
          <Workstreams work={work} />
        </Section>
      )}
      <Section title={t("work.else")}>
        <OtherWork work={work} />
      </Section>
    </>
  );
}

const keyOf = (item: ToDo): string =>
  item.of === "criterion" ? item.criterion.criterion : item.milestone.id;

function ToDoLink({ item, work: { view } }: { item: ToDo; work: Work }) {
  const { language, words } = useSay();
  const organisation = view.organisation.code;
  if (item.of === "milestone")
    return (
      <Link
        to="/$language/work/$organisation/milestones/$id"
        params={{ language, organisation, id: item.milestone.id }}
      >
        {item.milestone.title ? words(item.milestone.title) : item.milestone.code}
      </Link>
    );
  const { criterion, text } = item.criterion;
  return (
    <Link
      to="/$language/work/$organisation/criteria/$criterion"
      params={{ language, organisation, criterion }}
    >
      {criterion} {words(text)}
    </Link>
  );
}

/** The workstreams where something waits come first; within the two groups the catalogue's own order stays. */
function Workstreams({ work }: { work: Work }) {
  const { t, language, words } = useSay();
  const { workstreams, criteria, organisation } = work.view;
  const groups = workstreams.map(({ code, name }) => {
    const own = criteria.filter(({ workstream }) => workstream === code);
    return { code, name, own, waiting: own.filter((each) => reasonOf(each) !== null).length };
  });
  const ordered = [
    ...groups.filter(({ waiting }) => waiting > 0),
    ...groups.filter(({ waiting }) => waiting === 0),
  ];
  return (
    <div className="workstreams">
      {ordered.map(({ code, name, own, waiting }) => (
        <Disclose
          key={code}
          label={
            <span className="workstream">
              <span>{words(name)}</span>
              <span className={waiting > 0 ? "task-list__waits" : "soft"}>
                {t("work.waitingHere", { n: waiting })}
              </span>
            </span>
          }
        >
          <ul className="task-list">
            {own.map((each) => (
              <li key={each.criterion}>
                <span>
                  <Link
                    to="/$language/work/$organisation/criteria/$criterion"
                    params={{
                      language,
                      organisation: organisation.code,
                      criterion: each.criterion,
                    }}
                  >
                    {each.criterion} {words(each.text)}
                  </Link>
                  <span className="why">{t(`states.necessity.${each.necessity}`)}</span>
                </span>
                <StandingState standing={each.standing} />
              </li>
            ))}
          </ul>
        </Disclose>
      ))}
    </div>
  );
}
