import { collect } from "@parod/engine/collect";
import { standOf } from "@parod/engine/coherence/sides";
import type { Facts } from "@parod/schema/facts";
import type { ActivityPosition } from "@parod/schema/position";
import type {
  DependencyLine,
  FloatPoint,
  MilestoneLine,
  MilestonesView,
} from "@parod/schema/views/milestones";
import type { ActivityLine, MoveLine } from "@parod/schema/views/organisation";
import { floatBetween } from "@parod/schema/when";
import type { Titled } from "@parod/schema/words";
import type { Look } from "#reading/look";
import { titled } from "#reading/titled";
import { namesOf, originOf, sourcesNamed, standpointOf, type Names } from "#views/standpoint";

/** Every telling of every date, by activity, oldest first. */
export const movesOf = (facts: Facts): ReadonlyMap<string, readonly MoveLine[]> =>
  collect(
    facts.moves,
    ({ activity }) => activity,
    (row): MoveLine => ({
      line: row.line,
      when: row.when,
      reason: row.reason,
      approver: row.approver,
      lang: row.lang,
      revision: row.revision,
      origin: originOf(row),
    }),
  );

/** Titles by activity. */
export const titlesOf = (facts: Pick<Facts, "activityTold">): ReadonlyMap<string, Titled> =>
  new Map(facts.activityTold.map(({ activity, title, lang }) => [activity, titled(title, lang)]));

type ToldOfActivities = {
  readonly moves: ReadonlyMap<string, readonly MoveLine[]>;
  readonly titles: ReadonlyMap<string, Titled>;
};
export const activityLine = (
  activity: ActivityPosition,
  { moves, titles }: ToldOfActivities,
): ActivityLine => {
  const told = moves.get(activity.id) ?? [];
  // the newest telling, also where a later day's word is in force: it is what a writer must have seen
  const forecastRevision = Math.max(
    0,
    ...told.filter(({ line }) => line === "forecast").map(({ revision }) => revision),
  );
  const title = titles.get(activity.id) ?? activity.title;
  return { ...activity, title, moves: told, forecastRevision };
};

export function milestoneLines({ position, facts }: Look): MilestoneLine[] {
  const names = namesOf(facts);
  const told = { moves: movesOf(facts), titles: titlesOf(facts) };
  return position.organisations.flatMap(({ code, activities }) =>
    activities.map((activity) => ({ ...activityLine(activity, told), owner: names(code) })),
  );
}

export function dependencyLines(facts: Facts, names: Names): DependencyLine[] {
  const sides = collect(facts.dependencySide, ({ dependency }) => dependency);
  const activities = new Map(facts.anchors.activity.map((anchor) => [anchor.id, anchor]));
  const titles = titlesOf(facts);
  const end = (id: string) => ({
    id,
    owner: names(activities.get(id)?.organisation ?? id),
    title: titles.get(id) ?? null,
  });
  return facts.anchors.dependency.flatMap(({ id, giver, taker }) => {
    const told = sides.get(id) ?? [];
    if (told.length === 0) return [];
    const sideOf = (name: string) => told.find(({ side }) => side === name) ?? null;
    const { state } = standOf({ giverSide: sideOf("giver"), takerSide: sideOf("taker") });
    return [
      {
        id,
        giver: end(giver),
        taker: end(taker),
        sides: told.map(({ side, stance, when, confidence }) => ({
          side,
          stance,
          when,
          confidence,
        })),
        disagree: state === "dates" || state === "refused",
      },
    ];
  });
}

/** The float between two milestones on each day that either's forecast was told anew, or came true. */
function floatPoints(first: MilestoneLine, second: MilestoneLine): FloatPoint[] {
  const told = ({ moves }: MilestoneLine) => moves.filter(({ line }) => line !== "baseline");
  const days = [
    ...new Set([...told(first), ...told(second)].map(({ origin }) => origin.effectiveOn)),
  ].toSorted();
  return days.flatMap((on) => {
    const at = (milestone: MilestoneLine) =>
      told(milestone).findLast(({ origin }) => origin.effectiveOn <= on)?.when;
    const [one, two] = [at(first), at(second)];
    return one && two ? [{ on, first: one, second: two, days: floatBetween(one, two) }] : [];
  });
}

function bodyFloat(milestones: readonly MilestoneLine[], facts: Facts): MilestonesView["float"] {
  const bodies = new Set(
    facts.anchors.organisation.filter(({ catalogue }) => catalogue === "dysgu").map(({ id }) => id),
  );
  const reaching = (stage: string) =>
    milestones.find(
      ({ organisation, reachesStage }) => bodies.has(organisation) && reachesStage === stage,
    );
  const [first, second] = [reaching("established"), reaching("operating")];
  return first && second ? { first, second, points: floatPoints(first, second) } : null;
}

export function milestonesView(look: Look): MilestonesView {
  const milestones = milestoneLines(look);
  const answer = {
    stand: standpointOf(look),
    milestones,
    dependencies: dependencyLines(look.facts, namesOf(look.facts)),
    float: bodyFloat(milestones, look.facts),
  };
  return { ...answer, sources: sourcesNamed(look.facts, answer) };
}
