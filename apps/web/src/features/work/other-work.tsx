import { Link } from "@tanstack/react-router";
import { type Task, TaskList } from "#features/work/task-list.tsx";
import { isDatePassed, isReturnOpen } from "#features/work/to-do.ts";
import { useSayReturn } from "#features/work/say-return.ts";
import type { WorkPart } from "#features/work/parts.ts";
import type { Work } from "#features/work/work.ts";
import { todays } from "#lib/todays.ts";
import { useSay } from "#lib/say.ts";

/** All else that is told of an organisation, each with how much of it there is. */
export function OtherWork({ work: { view } }: { work: Work }) {
  const { t, language, words } = useSay();
  const sayReturn = useSayReturn();
  const organisation = view.organisation.code;
  const isBody = view.kind === "body";
  const isAuthority = view.kind === "local-authority";
  const passed = view.milestones.filter(isDatePassed).length;
  const part = (key: WorkPart, status: string): Task => ({
    key,
    status,
    link: (
      <Link to="/$language/work/$organisation/$part" params={{ language, organisation, part: key }}>
        {t(`work.part.${key}`)}
      </Link>
    ),
  });
  const open = (rows: readonly { readonly fact: { readonly open: boolean } }[]) =>
    t("work.open", { n: rows.filter(({ fact }) => fact.open).length });
  const stated = view.memberships.own.length + view.provisions.own.length + view.models.own.length;
  const [rating] = view.ratings;
  const tasks: Task[] = [
    {
      key: "milestones",
      link: (
        <Link to="/$language/work/$organisation/milestones" params={{ language, organisation }}>
          {t("milestones.title")}
        </Link>
      ),
      status:
        passed > 0
          ? t("work.milestonesPassed", { n: passed })
          : t("work.milestonesTold", { n: view.milestones.length }),
      waits: passed > 0,
    },
    ...view.returns
      .filter((line) => !isReturnOpen(line))
      .map((line) => ({
        key: line.round.id,
        link: (
          <Link
            to="/$language/rounds/$round/$organisation"
            params={{ language, round: line.round.id, organisation }}
          >
            {t("work.returnOf", { round: words(line.round.title) })}
          </Link>
        ),
        status: sayReturn(line),
      })),
    ...(isAuthority || isBody
      ? [
          {
            key: "rounds",
            link: (
              <Link to="/$language/rounds" params={{ language }} search={todays(view.stand)}>
                {t("work.returns")}
              </Link>
            ),
            status: "",
          },
        ]
      : []),
    part("risks", open(view.risks)),
    part("concerns", open(view.concerns)),
    ...(isBody ? [part("feedback", t("work.told", { n: view.feedback.length }))] : []),
    part("rating", rating ? t(`states.rating.${rating.fact.value}`) : t("common.fact.notTold")),
    part("arrangements", t("work.told", { n: stated })),
    ...(view.told.length > 0 || view.side !== null
      ? [part("told", t("work.told", { n: view.told.length }))]
      : []),
    ...(isAuthority || isBody
      ? [
          {
            key: "plans",
            link: (
              <Link to="/$language/plans" params={{ language }}>
                {t("plans.title")}
              </Link>
            ),
            status: "",
          },
        ]
      : []),
  ];
  return <TaskList tasks={tasks} />;
}
