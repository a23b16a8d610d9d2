import { dataQuality, roundAllows } from "@parod/engine/data-quality/data-quality";
import { keyed } from "@parod/engine/collect";
import type { DataQualityView } from "@parod/schema/views/explained";
import type { Look } from "#reading/look";
import { namesOf, standpointOf } from "#views/standpoint";

/** How good the data of the body and of every authority is: counts, in the order of the codes. */
export function dataQualityView(look: Look): DataQualityView {
  const { facts, position, reading } = look;
  const measured = { programme: reading.programme, facts, position };
  const names = namesOf(facts);
  const kinds = keyed(position.organisations, ({ code }) => code);
  const allows = roundAllows(measured);
  const round = facts.roundTold.find((each) => each.round === allows?.round);
  return {
    stand: standpointOf(look),
    allows: allows && round ? { round: round.title, from: allows.from } : null,
    lines: dataQuality(measured).map((each) => ({
      ...each,
      organisation: names(each.organisation),
      kind: kinds.get(each.organisation)?.kind ?? "other",
    })),
  };
}
