import { changes } from "@parod/engine/changes/changes";
import type { LineMove, MovedActivity } from "@parod/engine/changes/types";
import { systemSummary } from "@parod/engine/summary/system";
import { addDays, latest, type Day } from "@parod/schema/day";
import type { StandAsked } from "@parod/schema/stand";
import type { MovedLine, ReportView } from "@parod/schema/views/pages";
import type { Context } from "#context";
import { lookAt, type Look } from "#reading/look";
import { authorityLines, returnsLine } from "#views/authorities";
import { askLines, meetingLines, searchLines } from "#views/group";
import { milestoneLines } from "#views/milestones";
import { criterionTexts } from "#views/overview";
import { namesOf, sourcesNamed, standpointOf, type Names } from "#views/standpoint";

/** What a July report looks back over where nothing else is asked: the year since the last one. */
const usualDays = 365;
/** How far "coming" looks ahead, in days. */
const comingDays = 120;

function movedLines(moved: readonly MovedActivity[], { facts }: Look, names: Names): MovedLine[] {
  const sources = new Map(
    facts.activityDate.map((row) => [`${row.activity} ${row.line}`, row.sourceId]),
  );
  return moved.flatMap(({ activity, organisation, title, lines }) =>
    (["baseline", "forecast", "actual"] as const).flatMap((line) => {
      const move: LineMove | undefined = lines[line];
      if (!move?.after) return [];
      return [
        {
          id: activity,
          title: title ?? { en: activity, cy: activity },
          owner: names(organisation),
          before: move.before,
          after: move.after,
          line,
          days: move.days,
          sourceId: sources.get(`${activity} ${line}`) ?? null,
        },
      ];
    }),
  );
}

/**
 * The milestone report in its first form: for a cut-off (the stand's day) against `since`, or a year before.
 * Both days as known now, unless the stand says what was known then.
 */
export async function reportView(
  ctx: Context,
  asked: StandAsked,
  since: Day | null,
): Promise<ReportView> {
  const first = await lookAt(ctx, { ...asked, compare: null });
  const { programme, stand } = first.reading;
  const from = since ?? latest(programme.startsOn, addDays(stand.asAt, -usualDays));
  const look = await lookAt(ctx, { ...asked, compare: from });
  const { facts, position, compare } = look;
  const names = namesOf(facts);
  const at = { day: stand.asAt, names };
  const found = changes({
    programme,
    before: { asAt: from, facts: compare?.facts ?? facts },
    after: { asAt: stand.asAt, facts },
    comingDays,
  });
  const lines = new Map(milestoneLines(look).map((line) => [line.id, line]));
  const milestones = (of: readonly { readonly activity: string }[]) =>
    of.flatMap(({ activity }) => lines.get(activity) ?? []);
  const answer = {
    stand: standpointOf(look),
    cutOff: stand.asAt,
    since: from,
    summary: systemSummary(position),
    position: {
      organisations: position.organisations,
      system: position.system,
      tracks: position.tracks,
    },
    authorities: authorityLines(look),
    moved: movedLines(found.moved, look, names),
    completed: milestones(found.completed),
    slipped: milestones(found.slipped),
    coming: milestones(found.coming),
    datePassed: milestones(found.overdue),
    asks: askLines(facts, at).filter(({ id }) => id.startsWith("ncg-")),
    meetings: meetingLines(facts, at).filter(({ group }) => group.code === "ncg"),
    searches: searchLines(facts, names),
    returns: returnsLine(look),
    pairs: { gained: found.gained.length, lost: found.lost.length },
    criterionTexts: criterionTexts(facts),
  };
  return { ...answer, sources: sourcesNamed(facts, answer) };
}
