import { courseById, lastSaid } from "#illustrative/activity-courses";
import { on, type When } from "#illustrative/expected";
import { aLink } from "#illustrative/planted/a-link";
import * as of from "#illustrative/planted/names";
import type { Planted } from "#illustrative/planted/plant";

/** The day that its owner says of a milestone. */
const dayOf = (organisation: string, code: string): When =>
  lastSaid(courseById(organisation, code));
const nextOffer = "dysgu:next-offer";
const evaluation = "dysgu:evaluation";
const learning = "dysgu:aln";

/** Both sides say the giver's own day: nothing is wrong with the link itself. */
const agreed = (giver: string, taker: string) => {
  const [organisation = "", code = ""] = giver.split(":");
  const when = dayOf(organisation, code);
  return aLink({
    id: `waits-${taker}.${giver}`.replaceAll(":", "-"),
    ...{ giver, taker, giverSays: { when }, takerSays: { when } },
  });
};
/** Many that wait on one. */
function agreedBy(giver: string, takers: readonly string[]) {
  const links = takers.map((code) => agreed(giver, `${code}:in-place`));
  return {
    tells: () => links.flatMap(({ tells }) => tells()),
    anchors: { dependency: links.flatMap(({ anchors }) => anchors.dependency ?? []) },
  };
}
/** Each waits for the other, and neither says when. */
function circle(one: string, other: string) {
  const silent = { when: null };
  const links = [
    [one, other],
    [other, one],
  ].map(([giver = "", taker = ""]) =>
    aLink({
      id: `shared-${giver}`.replaceAll(":", "-"),
      ...{ giver, taker, giverSays: silent, takerSays: silent },
    }),
  );
  return {
    tells: () => links.flatMap(({ tells }) => tells()),
    anchors: { dependency: links.flatMap(({ anchors }) => anchors.dependency ?? []) },
  };
}

/** Who waits on whom: needed too soon, told differently, denied, told by one alone, held by others, and round in a circle. */
export const plantedLinks: readonly Planted[] = [
  {
    rule: "needed-before-it-exists",
    case: "certain",
    subjects: ["offer-powys"],
    why: "Powys sets its own programme beside Dysgu's next offer by 28 August; Dysgu forecasts the offer for September and says no other day to Powys.",
    ...aLink({
      id: "offer-powys",
      giver: nextOffer,
      taker: `${of.powys}:offers-compared`,
      giverSays: { when: null },
      takerSays: { when: on("2026-08-28") },
    }),
  },
  {
    rule: "needed-before-it-exists",
    case: "certain",
    subjects: ["offer-caerphilly"],
    why: "Caerphilly needs the same offer by the end of August, so that the same delay stops two.",
    ...aLink({
      id: "offer-caerphilly",
      giver: nextOffer,
      taker: `${of.caerphilly}:offers-compared`,
      giverSays: { when: null },
      takerSays: { when: on("2026-08-31") },
    }),
  },
  {
    rule: "needed-before-it-exists",
    case: "perhaps",
    subjects: ["endorsement-wrexham"],
    why: "Dysgu's endorsement process comes 'in autumn 2026'; Wrexham tells its schools on a day that may lie before it.",
    ...aLink({
      id: "endorsement-wrexham",
      giver: "dysgu:endorsement",
      taker: `${of.wrexham}:schools-told`,
      giverSays: { when: null },
      takerSays: { when: on("2026-09-15") },
    }),
  },
  {
    rule: "needed-before-it-exists",
    case: "certain",
    subjects: ["wellbeing-powys"],
    why: "The wellbeing programmes opened in May, after the day in April by which Powys wanted them: there now, and worth a note.",
    ...aLink({
      id: "wellbeing-powys",
      giver: "dysgu:wellbeing",
      taker: `${of.powys}:schools-told`,
      giverSays: { when: dayOf("dysgu", "wellbeing") },
      takerSays: { when: on("2026-04-17") },
    }),
  },
  {
    rule: "sides-disagree",
    case: "dates",
    subjects: ["partners-d"],
    why: "Two members of Partnership D: Newport is ready in the first days of September, Pembrokeshire counts on the middle of the month.",
    ...aLink({
      id: "partners-d",
      giver: `${of.newport}:offers-compared`,
      taker: `${of.pembrokeshire}:in-place`,
      giverSays: { when: dayOf(of.newport, "offers-compared") },
      takerSays: { stance: "disagrees", when: on("2026-09-16") },
    }),
  },
  {
    rule: "sides-disagree",
    case: "refused",
    subjects: ["learning-merthyr"],
    why: "Merthyr Tydfil says that it waits for Dysgu's additional learning needs programmes; Dysgu says that it does not have to.",
    ...aLink({
      id: "learning-merthyr",
      giver: learning,
      taker: `${of.merthyrTydfil}:in-place`,
      giverSays: { stance: "disagrees", when: null },
      takerSays: { stance: "stated", when: dayOf("dysgu", "aln") },
    }),
  },
  {
    rule: "sides-disagree",
    case: "one-sided",
    subjects: ["evaluation-cardiff"],
    why: "Cardiff counts on Dysgu's evaluation plan, and Dysgu has said nothing of it.",
    ...aLink({
      id: "evaluation-cardiff",
      giver: evaluation,
      taker: `${of.cardiff}:in-place`,
      takerSays: { stance: "stated", when: on("2026-09-14") },
    }),
  },
  {
    rule: "sides-disagree",
    case: "one-sided",
    subjects: ["endorsement-gwynedd"],
    why: "Dysgu says that Gwynedd waits for its endorsement process, and Gwynedd has not answered.",
    ...aLink({
      id: "endorsement-gwynedd",
      giver: "dysgu:endorsement",
      taker: `${of.gwynedd}:in-place`,
      giverSays: { when: dayOf("dysgu", "endorsement") },
    }),
  },
  {
    rule: "giver-against-its-forecast",
    case: "differs",
    subjects: ["records-gwynedd"],
    why: "Ceredigion promises Gwynedd the records of the old service for 7 August, and forecasts its own leaving for later that month.",
    ...aLink({
      id: "records-gwynedd",
      giver: `${of.ceredigion}:exit-settled`,
      taker: `${of.gwynedd}:in-place`,
      giverSays: { when: on("2026-08-07") },
      takerSays: { when: null },
    }),
  },
  {
    rule: "earlier-than-the-network",
    case: "earlier",
    subjects: [`${of.powys}:exit-settled`],
    why: "Powys and Cardiff agree that Powys can settle its leaving once Cardiff's arrangements are in place, in September; Powys forecasts it for August.",
    ...agreed(`${of.cardiff}:in-place`, `${of.powys}:exit-settled`),
  },
  {
    rule: "waiting-in-a-circle",
    case: "circle",
    subjects: [`${of.denbighshire}:posts-filled`, `${of.merthyrTydfil}:posts-filled`],
    why: "Denbighshire and Merthyr Tydfil share a post: each fills its own once the other has.",
    ...circle(`${of.denbighshire}:posts-filled`, `${of.merthyrTydfil}:posts-filled`),
  },
  {
    rule: "single-point-of-failure",
    case: "slip",
    subjects: [evaluation],
    why: "Ceredigion, Carmarthenshire and Swansea wait for Dysgu's evaluation plan in September: four weeks later, and all three are past the end, with others.",
    ...agreedBy(evaluation, [of.ceredigion, of.carmarthenshire, of.swansea]),
  },
  {
    rule: "single-point-of-failure",
    case: "concentration",
    subjects: [learning],
    why: "Eight authorities wait directly for Dysgu's additional learning needs programmes, of which no more is told than 'autumn 2026'.",
    ...agreedBy(learning, [
      of.gwynedd,
      of.ceredigion,
      of.carmarthenshire,
      of.swansea,
      of.cardiff,
      of.rhonddaCynonTaf,
      of.blaenauGwent,
      of.torfaen,
    ]),
  },
];
