import { courses, type Course } from "#illustrative/activity-courses";
import { doing, type Entry } from "#illustrative/entry";
import { returns, type Return } from "#illustrative/rounds";
import { languageOf, textOf } from "#illustrative/texts";

type Given = Return & { readonly certified: string };
const given = returns.filter((each): each is Given => each.certified !== null);

const teller = ({ organisation, round, certified }: Given) =>
  doing({
    on: certified,
    verb: "certify-return",
    reason: `Illustrative: ${round.title.en}`,
    forOrganisation: organisation,
  });

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Six plans are drawn up anew: the original baseline stays, and someone approved the next. */
const rebased = new Set(
  courses
    .filter(
      ({ actual, forecasts, baseline }) =>
        actual === null && forecasts[3] && !same(forecasts[3], baseline),
    )
    .filter((_course, index) => index % 7 === 0)
    .slice(0, 6)
    .map(({ id }) => id),
);

const ownerRole = "Lead officer for school improvement";
const ownerRoleCy = "Swyddog arweiniol ar gyfer gwella ysgolion";

/** A milestone counts from its return, or from the day it happened where that was sooner. */
const startOf = ({ actual }: Course, { round }: Given): string =>
  actual !== null && actual < round.cutOff ? actual : round.cutOff;

function tellTitle(course: Course, each: Given): Entry[] {
  const { id, organisation, activity, baseline } = course;
  const language = languageOf(organisation);
  const extra = { effectiveOn: startOf(course, each), lang: language };
  const tell = teller(each);
  const fact = {
    activity: id,
    title: activity.title,
    ownerRole: language === "cy" ? ownerRoleCy : ownerRole,
    makesTrue: [...activity.makesTrue],
    changesSchools: activity.changesSchools ?? false,
    duration: activity.duration ?? null,
  };
  return [
    tell("activityTold", fact, extra),
    tell("activityDate", { activity: id, line: "baseline", when: baseline }, extra),
  ];
}

function tellCourse(course: Course): Entry[] {
  const { id, organisation, baseline, actual, forecasts } = course;
  const own = given.filter((each) => each.organisation === organisation);
  const entries: Entry[] = [];
  let last: unknown = null;
  for (const each of own) {
    const { number, cutOff } = each.round;
    const tell = teller(each);
    const extra = { effectiveOn: cutOff, lang: languageOf(organisation) };
    const forecast = forecasts[number - 1] ?? null;
    if (entries.length === 0) {
      entries.push(...tellTitle(course, each));
      if (forecast !== null) last = baseline;
    }
    if (forecast !== null && (number === own[0]?.round.number || !same(forecast, last))) {
      const moved = last !== null && !same(forecast, last);
      const reason = moved ? textOf("moved", organisation, `${id} ${number}`) : null;
      entries.push(
        tell("activityDate", { activity: id, line: "forecast", when: forecast, reason }, extra),
      );
      if (number === 4 && rebased.has(id))
        entries.push(
          tell(
            "activityDate",
            {
              activity: id,
              line: "baseline",
              when: forecast,
              reason: textOf("moved", organisation, `${id} baseline`),
              approver: "Programme board (illustrative)",
            },
            extra,
          ),
        );
      last = forecast;
    }
  }
  const when = own.find((each) => actual !== null && actual <= each.round.cutOff);
  if (actual !== null && when)
    entries.push(
      teller(when)(
        "activityDate",
        { activity: id, line: "actual", when: { from: actual, to: actual, reading: false } },
        { effectiveOn: actual },
      ),
    );
  return entries;
}

/** Milestones and tasks, as each return tells of them. */
export const tellActivities = (): Entry[] => courses.flatMap(tellCourse);
