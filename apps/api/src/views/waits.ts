import { waitsOf, type Wait } from "@parod/engine/coherence/waits";
import type { Facts } from "@parod/schema/facts";
import type { Named } from "@parod/schema/views/standpoint";
import type { WaitEnd, WaitLine, WaitsView } from "@parod/schema/views/waits";
import type { Words } from "@parod/schema/words";
import type { Look } from "#reading/look";
import { namesOf, standpointOf } from "#views/standpoint";

/** Milestones by what is told of them, and functions by theirs. */
const titlesOf = (facts: Facts): ReadonlyMap<string, Words> =>
  new Map([
    ...facts.functionTold.map((row) => [row.function, row.text] as const),
    ...facts.activityTold.map(({ activity, title }) => [activity, title] as const),
  ]);

function lineOf(
  { link, state, refusedBy, tooLate, against, dated }: Wait,
  titles: ReadonlyMap<string, Words>,
): WaitLine {
  const end = (id: string, kind: WaitEnd["kind"]): WaitEnd => ({
    ...{ id, kind },
    title: titles.get(id) ?? null,
  });
  const milestone = (told: unknown) => (told === null ? "untold" : "milestone");
  const given = link.giverKind === "milestone" ? milestone(link.giverActivity) : link.giverKind;
  return {
    id: link.id,
    giver: end(link.giver, given),
    taker: end(link.taker, milestone(link.takerActivity)),
    ...{ state, refusedBy, dated },
    giverSays: link.giverSide?.when ?? null,
    takerSays: link.takerSide?.when ?? null,
    forecast: against?.forecast ?? null,
    tooLate: tooLate && {
      case: tooLate.case,
      when: tooLate.when,
      by: tooLate.by,
      days: tooLate.days,
    },
  };
}

/**
 * Who waits on whom. What it tells of an organisation is on the page of milestones already: the dates that each side gives,
 * whether it agrees, and the forecasts. Nothing else of a side is told here.
 */
export function waitsView(look: Look): WaitsView {
  const { facts } = look;
  const { all, pairs, totals } = waitsOf(facts);
  const [names, titles] = [namesOf(facts), titlesOf(facts)];
  // a function that is waited for is named by its own words: who provides it is not told by the link
  const named = (code: string): Named => {
    const title = titles.get(code);
    return title === undefined ? names(code) : { code, name: title };
  };
  return {
    stand: standpointOf(look),
    all,
    pairs: pairs.map(({ giver, taker, counts, waits }) => ({
      giver: named(giver),
      taker: named(taker),
      counts,
      lines: waits.map((wait) => lineOf(wait, titles)),
    })),
    totals: totals.map((each) => ({ ...each, organisation: named(each.organisation) })),
  };
}
