import type { ProgrammeGiven } from "@parod/schema/load";
import { catalogueAnchors, tellCatalogue, tellSystemOwners } from "#catalogue/tell-catalogue";
import { activityAnchors } from "#illustrative/activity-courses";
import { draftsOf, sourceIds, type Entry } from "#illustrative/entry";
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
  ...groupAnchors,
  organisation: organisationAnchors,
  activity: activityAnchors,
  evidence: evidenceAnchors,
  dependency: dependencyAnchors,
  round: roundAnchors,
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

function allEntries(): Entry[] {
  const entries = [
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
  return [...entries, ...tellCorrections(entries)];
}

/**
 * A made-up programme for all 22 authorities and Dysgu, so that every feature can be tried. Nothing in it is true of
 * anyone: which authority fares how is dealt by a shuffle, and each call gives the same.
 */
export const illustrative = (): ProgrammeGiven => ({
  programme,
  acts: anchoredActs(draftsOf(allEntries()), anchors, [
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
