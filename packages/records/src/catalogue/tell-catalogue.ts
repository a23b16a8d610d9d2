import type { AnchorGiven } from "@parod/schema/anchors";
import type { Telling } from "@parod/schema/told/telling";
import { catalogues, criteriaOf, functions, type SystemOwner } from "#catalogue/catalogue";
import { startOfDay } from "#telling/start-of-day";

const workstreams = catalogues.flatMap(({ id, workstreams: list }) =>
  list.map((each, index) => ({ ...each, catalogue: id, position: index + 1 })),
);

/** Identity of catalogues, workstreams, criteria, stages and functions. */
export const catalogueAnchors = {
  catalogue: catalogues.map(({ id }) => ({ id })),
  workstream: workstreams.map(({ id, catalogue, position }) => ({ id, catalogue, position })),
  criterion: workstreams.flatMap(({ id: workstream, criteria }) =>
    criteria.map(({ id }, index) => ({ id, workstream, replaces: null, position: index + 1 })),
  ),
  stage: catalogues.flatMap(({ id: catalogue, stages }) =>
    stages.map((stage) => ({ id: `${catalogue}:${stage.code}`, catalogue, ...stage })),
  ),
  function: functions.map(({ id }, index) => ({ id, position: index + 1 })),
} satisfies AnchorGiven;

/** The whole catalogue, told on a programme's first day; nothing in it is reviewed. */
export function tellCatalogue(startsOn: string): Telling[] {
  const frame = { effectiveOn: startsOn, knownFrom: startOfDay(startsOn) };
  return [
    ...workstreams.map(({ id, name, track }): Telling => ({
      ...frame,
      table: "workstreamTold",
      fact: { workstream: id, name, track, reviewed: false },
      factKey: `workstream:${id}`,
    })),
    ...workstreams
      .flatMap(({ criteria }) => criteria)
      .map(
        ({ id, text, necessity, stage, accepts, freshDays, models, grounds, remark }): Telling => ({
          ...frame,
          table: "criterionTold",
          fact: {
            criterion: id,
            text,
            reviewed: false,
            necessity,
            stage,
            accepts: [...accepts],
            freshDays,
            models: [...models],
            grounds,
            ...(remark ? { remark } : {}),
          },
          factKey: `criterion:${id}`,
        }),
      ),
    ...functions.map(({ id, text, level, shareable, likely }): Telling => ({
      ...frame,
      table: "functionTold",
      fact: { function: id, text, level, shareable, reviewed: false },
      note: `Likely before and after: ${likely}`,
      factKey: `function:${id}`,
    })),
  ];
}

const owners = ["welsh-government", "estyn"] as const;
const reasons: Record<SystemOwner, { en: string; cy: string }> = {
  "welsh-government": {
    en: "This condition belongs to Welsh Government",
    cy: "Llywodraeth Cymru sy’n gyfrifol am yr amod hwn",
  },
  estyn: { en: "This condition belongs to Estyn", cy: "Estyn sy’n gyfrifol am yr amod hwn" },
};

/** Each condition of the system is for one owner: it does not apply to the other. */
export function tellSystemOwners(startsOn: string): Telling[] {
  return criteriaOf("system").flatMap(({ id, owner }) =>
    owners
      .filter((each) => owner && each !== owner)
      .map((other): Telling => ({
        table: "requirement",
        fact: {
          criterion: id,
          organisation: other,
          applies: false,
          reason: owner ? reasons[owner] : null,
          agreedBy: "welsh-government",
        },
        effectiveOn: startsOn,
        knownFrom: startOfDay(startsOn),
        ours: true,
        factKey: `requirement:${id}:${other}`,
      })),
  );
}
