import type { ProgrammeGiven } from "@parod/schema/load";
import { catalogueAnchors, tellCatalogue, tellSystemOwners } from "#catalogue/tell-catalogue";
import { frameFrom } from "#public-record/frame";
import { fromSource, opening, searching, type Item } from "#public-record/item";
import { programme, startsOn } from "#public-record/programme";
import { record, type Undated } from "#public-record/record";
import { activityAnchors, tellActivities } from "#public-record/tell-activities";
import { tellArrangements } from "#public-record/tell-arrangements";
import { groupAnchors, tellGroup } from "#public-record/tell-group";
import { organisationAnchors, tellOrganisations } from "#public-record/tell-organisations";
import { evidenceAnchors, tellPlansMet } from "#public-record/tell-plans-met";
import { tellPublications } from "#public-record/tell-publications";
import { tellSearches } from "#public-record/tell-searches";
import { tellSources } from "#public-record/tell-sources";
import { tellTermsOfReference } from "#public-record/tell-terms-of-reference";
import { anchoredActs, type Draft } from "#telling/anchored-acts";

const verb = "load-public-record";

const anchors = {
  ...catalogueAnchors,
  ...groupAnchors,
  organisation: organisationAnchors,
  activity: activityAnchors,
  evidence: evidenceAnchors,
  source: record.sources.map(({ id }) => ({ id })),
};

/** The communications plan was asked for by the next meeting, then meant for July 2025. */
const communicationsDue = (): Item =>
  fromSource({
    ...frameFrom({ source: "ncg-letter-2025-04", effectiveOn: "2025-04-30", ours: true }),
    table: "requirement",
    fact: {
      criterion: "S4",
      organisation: "welsh-government",
      applies: true,
      reason: {
        en: "The Group asked for it by its next meeting, then intended for July 2025",
        cy: "Gofynnodd y Grŵp amdano erbyn ei gyfarfod nesaf, a fwriadwyd ar gyfer Gorffennaf 2025",
      },
      neededBy: "2025-07-31",
    },
    factKey: "requirement:S4:welsh-government",
  });

function allItems(): Item[] {
  const items = [
    ...[...tellCatalogue(startsOn), ...tellSystemOwners(startsOn)].map((telling): Item => ({
      act: opening,
      telling,
    })),
    ...tellOrganisations(),
    ...tellArrangements(),
    ...tellActivities(),
    ...tellGroup(),
    ...tellTermsOfReference(),
    ...tellPublications(),
    ...tellPlansMet(),
    communicationsDue(),
    ...tellSearches(),
  ];
  return [...tellSources(items), ...items];
}

const knownFirst = ({ tellings }: Draft): string =>
  tellings.map(({ knownFrom }) => knownFrom ?? "").toSorted()[0] ?? "";

/** One act for each source, in the order in which they could be known. */
function drafts(items: readonly Item[]): Draft[] {
  const draft = (act: string, reason: string): Draft => ({
    verb,
    reason,
    tellings: items.filter((item) => item.act === act).map(({ telling }) => telling),
  });
  const sources = record.sources
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, title }) => draft(id, `${id}: ${title.en}`))
    .toSorted((a, b) =>
      knownFirst(a) < knownFirst(b) ? -1 : knownFirst(a) > knownFirst(b) ? 1 : 0,
    );
  return [
    draft(opening, "Catalogue and organisations"),
    ...sources,
    draft(searching, "Searches that found nothing"),
  ];
}

/** The real transition as published, whole, with a source for every fact. */
export const publicRecord = (): ProgrammeGiven => ({
  programme,
  acts: anchoredActs(drafts(allItems()), anchors, [
    "catalogue",
    "organisation",
    "workstream",
    "criterion",
    "stage",
    "function",
    "source",
  ]),
});

/** Sourced facts without a day: to be listed, never told. */
export const undated = (): readonly Undated[] => record.undated;
