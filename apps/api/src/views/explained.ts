import { explained } from "@parod/engine/explained/explained";
import { movesOf } from "@parod/engine/explained/moves-of";
import { addDays, latest, type Day } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import type { Explained, StepExplained } from "@parod/schema/explained";
import type { Facts } from "@parod/schema/facts";
import type { StandAsked } from "@parod/schema/stand";
import type { ExplainedView, StepLine } from "@parod/schema/views/explained";
import type { Titled } from "@parod/schema/words";
import type { Context } from "#context";
import { lookAt, type Look } from "#reading/look";
import { isSeenAsByOthers } from "#views/as-others-see";
import { titlesOf } from "#views/milestones";
import { namesOf, sourcesNamed, standpointOf, type Names } from "#views/standpoint";

/** Looked back over where no round has been cut off. */
const usualDays = 90;
/** As many rows of a step as a reader can take in; the rest is counted, and shown where one organisation is asked for. */
const most = 200;

/** Two readings never change once made, so what lies between them is kept with them. */
const kept = new WeakMap<Facts, WeakMap<Facts, Explained>>();

function explain({ reading, compare }: Look): Explained {
  const [facts, before] = [
    reading.facts,
    compare ?? { asAt: reading.stand.asAt, facts: reading.facts },
  ];
  const own = kept.get(facts) ?? new WeakMap<Facts, Explained>();
  kept.set(facts, own);
  const made =
    own.get(before.facts) ??
    explained({ programme: reading.programme, before, after: { asAt: reading.stand.asAt, facts } });
  own.set(before.facts, made);
  return made;
}

/** The cut-off of the last round that was cut off before the day, else so many days before it; not before the programme. */
function usualDay({
  reading: { programme, stand },
  facts,
}: Look): Pick<ExplainedView, "chosen"> & { day: Day } {
  const cutOffs = facts.roundTold
    .filter(({ state, cutOff }) => state !== "planned" && cutOff < stand.asAt)
    .map(({ cutOff }) => cutOff)
    .toSorted();
  const last = cutOffs.at(-1);
  return last === undefined
    ? { day: latest(programme.startsOn, addDays(stand.asAt, -usualDays)), chosen: "days" }
    : { day: latest(programme.startsOn, last), chosen: "round" };
}

type Shown = {
  readonly names: Names;
  readonly titles: ReadonlyMap<string, Titled>;
  readonly isHidden: (organisation: string) => boolean;
  readonly only: string | null;
};

function rowsOf(
  { pairs, activities }: StepExplained,
  shown: Shown,
): Omit<StepLine, "step" | "move" | "organisations"> {
  const isOwn = ({ organisation }: { readonly organisation: string }) =>
    shown.only === null || organisation === shown.only;
  const [ownPairs, ownActivities] = [pairs.filter(isOwn), activities.filter(isOwn)];
  const open = ownPairs.filter(({ organisation }) => !shown.isHidden(organisation));
  return {
    gained: ownPairs.filter(({ met }) => met > 0).length,
    lost: ownPairs.filter(({ met }) => met < 0).length,
    pairs: open
      .slice(0, most)
      .map((pair) => ({ ...pair, organisation: shown.names(pair.organisation) })),
    pairsMore: Math.max(0, open.length - most),
    pairsHidden: ownPairs.length - open.length,
    activities: ownActivities.slice(0, most).map(({ driving, ...activity }) => ({
      ...activity,
      organisation: shown.names(activity.organisation),
      title: shown.titles.get(activity.activity) ?? activity.title,
      driving: driving.map((id) => ({ id, title: shown.titles.get(id) ?? null })),
    })),
    activitiesMore: Math.max(0, ownActivities.length - most),
  };
}

/** Names, texts and titles are those of the later day, or of the earlier one for what is no more. */
const onEither = (
  look: Look,
): Pick<Facts, "organisationTold" | "criterionTold" | "evidenceTold" | "activityTold"> => {
  const both = <N extends "organisationTold" | "criterionTold" | "evidenceTold" | "activityTold">(
    name: N,
  ) => [...(look.compare?.facts[name] ?? []), ...look.facts[name]] as unknown as Facts[N];
  return {
    organisationTold: both("organisationTold"),
    criterionTold: both("criterionTold"),
    evidenceTold: both("evidenceTold"),
    activityTold: both("activityTold"),
  };
};

/** Only what the rows name: a catalogue is long. */
function namedIn(steps: readonly StepLine[], told: ReturnType<typeof onEither>) {
  const criteria = new Set(steps.flatMap(({ pairs }) => pairs.map(({ criterion }) => criterion)));
  const lapsed = new Set(steps.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.lapsed)));
  return {
    criterionTexts: Object.fromEntries(
      told.criterionTold
        .filter(({ criterion }) => criteria.has(criterion))
        .map(({ criterion, text }) => [criterion, text]),
    ),
    evidenceTitles: Object.fromEntries(
      told.evidenceTold
        .filter(({ evidence }) => lapsed.has(evidence))
        .map(({ evidence, title }) => [evidence, title]),
    ),
  };
}

/**
 * What changed between two days and why, of all or of one organisation. Both days as known now. An authority is told of
 * others in counts, as on their pages. Throws `not-found` for an organisation that has no position on either day.
 */
export async function explainedView(
  ctx: Context,
  asked: StandAsked,
  organisation: string | null,
): Promise<ExplainedView> {
  const now = { ...asked, knownAt: null };
  const usual = asked.compare === null ? usualDay(await lookAt(ctx, now)) : null;
  const look = await lookAt(ctx, { ...now, compare: asked.compare ?? usual?.day ?? null });
  const made = explain(look);
  const line = movesOf(made, organisation);
  if (line === null) throw new DomainError("not-found", { field: "organisation" });
  const told = onEither(look);
  const names = namesOf({ ...look.facts, ...told });
  const hidden = new Map<string, boolean>();
  const isHidden = (code: string): boolean => {
    const known = hidden.get(code) ?? isSeenAsByOthers(ctx.viewer, look, code);
    hidden.set(code, known);
    return known;
  };
  const shown: Shown = {
    names,
    isHidden,
    titles: titlesOf(told),
    only: organisation,
  };
  const steps = made.steps.map((step, index): StepLine => ({
    step: step.step,
    move: line.moves[index] ?? step.system,
    ...rowsOf(step, shown),
    organisations:
      organisation === null
        ? step.organisations.map((each) => ({
            organisation: names(each.organisation),
            move: each.move,
          }))
        : [],
  }));
  const answer = {
    stand: standpointOf(look),
    from: made.from,
    to: made.to,
    chosen: usual?.chosen ?? ("asked" as const),
    organisation: organisation === null ? null : names(organisation),
    ...{ before: line.before, after: line.after, total: line.total },
    steps,
    organisations: made.organisations.map((each) => names(each.organisation)),
    ...namedIn(steps, told),
  };
  return { ...answer, sources: sourcesNamed(look.facts, answer) };
}
