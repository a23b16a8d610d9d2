import { sayNumber } from "@parod/language/numbers";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Section } from "#components/section.tsx";
import { Disclose } from "#components/disclose.tsx";
import { OtherWork } from "#features/work/other-work.tsx";
import { useSayReturn } from "#features/work/say-return.ts";
import { TaskList } from "#features/work/task-list.tsx";
import { reasonOf, toDo, type ToDo } from "#features/work/to-do.ts";
import type { Work } from "#features/work/work.ts";
import { StandingState } from "#marks/state.tsx";
import { TitleText } from "#components/title-text.tsx";
import { useSay } from "#lib/say.ts";

const first = 6;

/** What waits first, then everything by workstream, then all else that can be told. */
export function Workspace({ work }: { work: Work }) {
  const { t } = useSay();
  const items = toDo(work.view);
  const [all, showAll] = useState(false);
  const statusOf = useReason();
  return (
    <>
      {/* the government assesses nothing of its own: others say how ready it is */}
      {work.view.kind !== "government" && (
        <Section title={t("work.first")}>
          <p>{t("work.waiting", { n: items.length })}</p>
          {items.length > 0 && (
            <TaskList
              tasks={(all ? items : items.slice(0, first)).map((item) => ({
                key: keyOf(item),
                link: <ToDoLink item={item} work={work} />,
                status: statusOf(item),
                waits: true,
              }))}
            />
          )}
          {!all && items.length > first && (
            <p>
              <button type="button" className="text-button" onClick={() => showAll(true)}>
                {t("work.more", { n: sayNumber(items.length) })}
              </button>
            </p>
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
  item.of === "criterion"
    ? item.criterion.criterion
    : item.of === "milestone"
      ? item.milestone.id
      : `return ${item.line.round.id}`;

/** Why each waits, with the day where there is one: five lines that say the same help nobody choose. */
function useReason(): (item: ToDo) => string {
  const { t, shortWhen } = useSay();
  const sayReturn = useSayReturn();
  return (item) => {
    if (item.of === "return") return sayReturn(item.line);
    const expected =
      item.of === "milestone" ? item.milestone.forecast : item.criterion.own?.fact.expected;
    return item.reason === "past" && expected
      ? t("work.expectedOn", { when: shortWhen(expected) })
      : t(`work.reason.${item.reason}`);
  };
}

function ToDoLink({ item, work: { view } }: { item: ToDo; work: Work }) {
  const { t, language, words } = useSay();
  const organisation = view.organisation.code;
  if (item.of === "return")
    return (
      <Link
        to="/$language/rounds/$round/$organisation"
        params={{ language, round: item.line.round.id, organisation }}
      >
        {t("work.returnOf", { round: words(item.line.round.title) })}
      </Link>
    );
  if (item.of === "milestone")
    return (
      <Link
        to="/$language/work/$organisation/milestones/$id"
        params={{ language, organisation, id: item.milestone.id }}
      >
        {item.milestone.title ? <TitleText title={item.milestone.title} /> : item.milestone.code}
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
