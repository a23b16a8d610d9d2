import type { AnchorGiven } from "@parod/schema/anchors";
import { anchorNames } from "@parod/schema/anchor-names";
import type { Entry } from "#illustrative/entry";
import { plantedEnds } from "#illustrative/planted/ends";
import { plantedLinks } from "#illustrative/planted/links";
import {
  carmarthenshire,
  merthyrTydfil,
  neathPortTalbot,
  pembrokeshire,
  swansea,
} from "#illustrative/planted/names";
import { nameOf, type Follows, type Planted } from "#illustrative/planted/plant";
import { plantedProviders } from "#illustrative/planted/providers";
import { plantedTogether } from "#illustrative/planted/together";

/** The contradictions that are in the programme on purpose, to be found exactly. */
export const planted: readonly Planted[] = [
  ...plantedLinks,
  ...plantedProviders,
  ...plantedEnds,
  ...plantedTogether,
];

const late = ["after-the-end/dysgu:pathway", `after-the-end/${neathPortTalbot}:in-place`];

/** What else is found because of them. */
export const follows: readonly Follows[] = [
  {
    rule: "earlier-than-the-network",
    case: "earlier",
    subjects: ["dysgu:full-scope"],
    why: "Dysgu's last milestone waits for what was moved past the end, and was not moved with it.",
    from: late,
  },
  {
    rule: "plan-quality",
    case: "over",
    subjects: ["7"],
    why: "What is dated past the end has less than no time left.",
    from: late,
  },
  {
    rule: "plan-quality",
    case: "over",
    subjects: ["13"],
    why: "The work reaches further than any baseline.",
    from: late,
  },
  {
    rule: "plan-quality",
    case: "over",
    subjects: ["9"],
    why: "What is not done cannot be forecast for a day that has passed.",
    from: [`silence/${swansea}:offers-compared`],
  },
  {
    rule: "earlier-than-the-network",
    case: "earlier",
    subjects: [`${merthyrTydfil}:in-place`],
    why: "What it brought forward waits for its schools to be told, which it did not bring forward.",
    from: [`order-of-leadership/${merthyrTydfil}/in-place/started`],
  },
  {
    rule: "rating-against-evidence",
    case: "green",
    subjects: [carmarthenshire, "director-of-education", "organisation"],
    why: "Carmarthenshire called itself nearly green before the decision that it rests on ran out.",
    from: [`evidence-cascade/${pembrokeshire}:A2.1`],
  },
];

export const plantedAnchors: AnchorGiven = Object.fromEntries(
  anchorNames.map((name) => [name, planted.flatMap(({ anchors }) => anchors?.[name] ?? [])]),
) as AnchorGiven;

/** A coherent story with what is planted in it; those named are left out of it. */
export function plant(story: readonly Entry[], without: ReadonlySet<string>): readonly Entry[] {
  const those = planted.filter((each) => !without.has(nameOf(each)));
  return [
    ...story.filter(({ telling }) => !those.some(({ leavesOut }) => leavesOut?.(telling))),
    ...those.flatMap(({ tells }) => tells?.(story) ?? []),
  ];
}
