import type { ProgrammeGiven } from "@parod/schema/load";
import { catalogueAnchors, tellCatalogue, tellSystemOwners } from "#catalogue/tell-catalogue";
import { activityAnchors } from "#illustrative/activity-courses";
import { draftsOf, sourceIds, type Entry } from "#illustrative/entry";
import { plant, plantedAnchors } from "#illustrative/planted";
import { programme, startsOn } from "#illustrative/programme";
import { tellActivities } from "#illustrative/tell-activities";
import { evidenceAnchors, tellAssessments } from "#illustrative/tell-assessments";
import { tellCorrections } from "#illustrative/tell-corrections";
import { dependencyAnchors, tellDependencies } from "#illustrative/tell-dependencies";
import { groupAnchors, tellGroup } from "#illustrative/tell-group";
import { tellJudgements } from "#illustrative/tell-judgements";
import { organisationAnchors, tellOrganisations } from "#illustrative/tell-organisations";
import { tellOutreach } from "#illustrative/tell-outreach";
import { planTexts } from "#illustrative/tell-plans";
import { tellProvisions } from "#illustrative/tell-provisions";
import { tellRequirements } from "#illustrative/tell-requirements";
import { tellClaimReliance, tellIndependent } from "#illustrative/tell-reviews";
import { roundAnchors, tellRounds } from "#illustrative/tell-rounds";
import { anchoredActs } from "#telling/anchored-acts";

const anchors = {
  ...catalogueAnchors,
  organisation: organisationAnchors,
  activity: [...activityAnchors, ...(plantedAnchors.activity ?? [])],
  evidence: evidenceAnchors,
  dependency: [...dependencyAnchors, ...(plantedAnchors.dependency ?? [])],
  round: roundAnchors,
  seat: groupAnchors.seat,
  meeting: [...groupAnchors.meeting, ...(plantedAnchors.meeting ?? [])],
  commitment: [...groupAnchors.commitment, ...(plantedAnchors.commitment ?? [])],
  source: sourceIds.map(([id]) => ({ id })),
};

/** The act that opens the programme, of which the catalogue is a part. */
const opening = {
  on: startsOn,
  verb: "open-programme",
  reason: "Illustrative: catalogue and organisations",
};
const tellTemplate = (): Entry[] =>
  [...tellCatalogue(startsOn), ...tellSystemOwners(startsOn)].map((telling) => ({
    doing: opening,
    telling: { ...telling, sourceId: sourceIds[0][0] },
  }));

function allEntries(without: ReadonlySet<string>): Entry[] {
  const story = [
    ...tellTemplate(),
    ...tellOrganisations(),
    ...tellRequirements(),
    ...tellRounds(),
    ...tellAssessments(),
    ...tellIndependent(),
    ...tellClaimReliance(),
    ...tellActivities(),
    ...tellDependencies(),
    ...tellProvisions(),
    ...tellJudgements(),
    ...tellGroup(),
    ...tellOutreach(),
  ];
  return [...plant(story, without), ...tellCorrections(story)];
}

/**
 * A made-up programme for all 22 authorities and Dysgu, so that every feature can be tried. Nothing in it is true of
 * anyone: which authority fares how is dealt by a shuffle, and each call gives the same. `without` names contradictions
 * of planted.ts to leave out, for tests: without all of them it is coherent, but for what the story itself is.
 */
export const illustrative = (without: readonly string[] = []): ProgrammeGiven => ({
  programme,
  acts: anchoredActs(draftsOf(allEntries(new Set(without))), anchors, [
    "catalogue",
    "organisation",
    "workstream",
    "criterion",
    "stage",
    "function",
    "source",
  ]),
  contents: planTexts,
});
