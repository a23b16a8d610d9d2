import type { OrganisationPosition, WorkstreamPosition } from "@parod/schema/position";
import { collect } from "#collect";
import { activityPosition } from "#position/activities";
import { paceOf, stageBefore, type Before } from "#position/compare";
import type { DayReading, OrganisationPairs } from "#position/day-reading";
import { extentOf } from "#position/extent";
import { outlookOfSet } from "#position/outlook";
import { stageOf } from "#position/stage";
import { targetPairs } from "#position/target";
import { modelWords } from "#position/told-models";
import { newest } from "#read/newest";

export type Days = { readonly now: DayReading; readonly before: Before | null };

/** Step 10 for an organisation. Without a catalogue it has activities and a rating, and no position: null, never 0. */
export function organisationPosition(
  { organisation, pairs }: OrganisationPairs,
  days: Days,
): Omit<OrganisationPosition, "nothingKnown"> {
  const { code, kind, name, catalogue } = organisation;
  const { index, day } = days.now.at;
  return {
    code,
    kind,
    name,
    catalogue,
    model: modelOf(code, days.now),
    ...(catalogue === null ? noPosition : catalogued({ organisation, pairs }, days)),
    activities: (index.activities.get(code) ?? []).map((activity) =>
      activityPosition(activity, { day }),
    ),
    claims: pairs.flatMap(({ criterion, claim }) =>
      claim === null ? [] : [{ criterion, ...claim }],
    ),
    rating: ratingOf(code, days.now),
  };
}

const noPosition = {
  stage: null,
  extent: null,
  outlook: null,
  workstreams: [],
  pace: null,
} as const;

function catalogued({ organisation, pairs }: OrganisationPairs, { now, before }: Days) {
  const { code, catalogue } = organisation;
  const { index } = now.at;
  const stages = index.stages.get(catalogue ?? "") ?? [];
  const stage = stageOf(pairs, index.activities.get(code) ?? [], { ...now.at, stages });
  return {
    stage: { ...stage, was: stageBefore(code, stage.evidenced, { stages, before }) },
    extent: extentOf(pairs),
    outlook: outlookOfSet(targetPairs(pairs, index)),
    workstreams: workstreamsOf({ organisation, pairs }, { gatedBy: stage.gatedBy, now }),
    pace: before === null ? null : paceOf(code, pairs, { now, before }),
  };
}

function workstreamsOf(
  { organisation, pairs }: OrganisationPairs,
  { gatedBy, now }: { gatedBy: readonly string[]; now: DayReading },
): readonly WorkstreamPosition[] {
  const own = collect(pairs, (pair) => pair.workstream);
  const workstreams = now.at.index.workstreams.get(organisation.catalogue ?? "") ?? [];
  return workstreams.map(({ code, name, track }) => {
    const within = own.get(code) ?? [];
    const criteria = new Set(within.map((pair) => pair.criterion));
    return {
      code,
      name,
      track,
      extent: extentOf(within),
      outlook: outlookOfSet(targetPairs(within, now.at.index)),
      gatedBy: gatedBy.filter((criterion) => criteria.has(criterion)),
    };
  });
}

function modelOf(organisation: string, { at }: DayReading): OrganisationPosition["model"] {
  const words = at.index.models.get(organisation) ?? [];
  const word = newest(modelWords(words));
  const ownWord = words.some(({ statedBy }) => statedBy === organisation);
  return word === null ? null : { model: word.model, phase: word.phase, ownWord };
}

/** The newest rating of the organisation, by whichever role: printed beside the outlook, never in its place. */
function ratingOf(organisation: string, { at }: DayReading): OrganisationPosition["rating"] {
  const rating = newest(at.index.ratings.get(organisation) ?? []);
  if (rating === null) return null;
  const { value, role, rationale, pathToGreen, lang, effectiveOn } = rating;
  return { value, role, rationale, pathToGreen, lang, on: effectiveOn };
}
