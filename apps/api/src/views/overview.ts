import { systemSummary } from "@parod/engine/summary/system";
import type { Facts } from "@parod/schema/facts";
import type { Position } from "@parod/schema/position";
import type { OverviewView, SlipLine } from "@parod/schema/views/overview";
import type { Titled, Words } from "@parod/schema/words";
import type { Look } from "#reading/look";
import { attentionLines } from "#views/attention";
import { authorityLines, returnsLine } from "#views/authorities";
import { askLines } from "#views/group";
import { titlesOf } from "#views/milestones";
import { namesOf, sourcesNamed, standpointOf, type Names } from "#views/standpoint";
import { position as positionAt } from "@parod/engine/position/position";

/** Musts of every organisation up to its target: how many are met, of how many that apply. */
const mustsOf = ({ organisations }: Position) =>
  organisations.reduce(
    (sum, { extent }) => ({
      met: sum.met + (extent?.must.met ?? 0),
      of: sum.of + (extent?.must.of ?? 0),
    }),
    { met: 0, of: 0 },
  );

export function slipLines(
  { organisations }: Position,
  names: Names,
  titles: ReadonlyMap<string, Titled>,
): SlipLine[] {
  return organisations.flatMap(({ code, activities }) =>
    activities.flatMap(({ id, baseline, forecast, actual, slipDays }) => {
      const now = actual ?? forecast;
      if (!baseline || !now || !slipDays || slipDays[1] <= 0) return [];
      return [
        {
          id,
          title: titles.get(id) ?? { en: id, cy: id },
          owner: names(code),
          baseline,
          now,
          actual: actual !== null,
          days: slipDays,
        },
      ];
    }),
  );
}

export const criterionTexts = (facts: Facts): Record<string, Words> =>
  Object.fromEntries(facts.criterionTold.map(({ criterion, text }) => [criterion, text]));

/** Authorities that are there, or will be in time. */
const readyIn = ({ organisations }: Position): number =>
  organisations.filter(
    ({ kind, outlook }) =>
      kind === "local-authority" && (outlook?.worst === "there" || outlook?.worst === "in-time"),
  ).length;

function comparedWith({ reading, compare, today }: Look): OverviewView["compared"] {
  if (!compare) return null;
  const before = positionAt({
    programme: reading.programme,
    stand: { ...reading.stand, knownAt: null, asAt: compare.asAt },
    facts: compare.facts,
    today,
  });
  return {
    musts: { met: mustsOf(before).met, before: mustsOf(before).met },
    ready: { before: readyIn(before) },
  };
}

/** Everything of the first page, in the order it is read. */
export function overviewView(look: Look): OverviewView {
  const { facts, position } = look;
  const names = namesOf(facts);
  const body =
    position.organisations.find(({ kind, catalogue }) => kind === "body" && catalogue !== null) ??
    null;
  const asked = askLines(facts, { day: look.reading.stand.asAt, names });
  const musts = mustsOf(position);
  const compared = comparedWith(look);
  const answer = {
    stand: standpointOf(look),
    body,
    system: position.system,
    summary: systemSummary(position),
    compared: compared && { ...compared, musts: { ...compared.musts, met: musts.met } },
    musts,
    attention: attentionLines({ position, facts, atMost: 7 }, names),
    authorities: authorityLines(look),
    slips: slipLines(position, names, titlesOf(facts)),
    asks: asked.filter(({ state }) => state === "no-answer-found" || state === "partly-answered"),
    returns: returnsLine(look),
    criterionTexts: criterionTexts(facts),
  };
  return { ...answer, sources: sourcesNamed(facts, answer) };
}
