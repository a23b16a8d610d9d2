import type { Pair, Position } from "@parod/schema/position";
import type { SystemSummary } from "@parod/schema/summary";
import { collect } from "#collect";
import { isThere } from "#position/forecast";
import { isNotKnown } from "#position/system";
import { readiness } from "#summary/readiness";
import { isUpTo } from "#summary/stage-order";

type Share = "there" | "agreedLater" | "notKnown" | "open";

/** Agreed later excuses an organisation only where all that is missing was agreed later. */
function shareOf(pairs: readonly Pair[]): Share {
  const missing = pairs.filter((pair) => !isThere(pair));
  if (missing.length === 0) return "there";
  if (missing.every((pair) => pair.agreedLater)) return "agreedLater";
  return isNotKnown(pairs) ? "notKnown" : "open";
}

/**
 * The parameters of the sentence for the whole: "52 days after September 2026: n open, n closed, n agreed later, n not
 * known". Each organisation with musts to its target stage is in one of the four. model.md section 1.
 */
export function systemSummary(position: Position): SystemSummary {
  const own = collect(position.pairs, (pair) => pair.organisation);
  const shares = position.organisations.flatMap(({ code, stage }) => {
    const target = stage?.target ?? null;
    const musts = (own.get(code) ?? []).filter(
      (pair) => target !== null && pair.necessity === "must" && isUpTo(pair.stage, target),
    );
    return musts.length === 0 ? [] : [shareOf(musts)];
  });
  const count = (share: Share) => shares.filter((each) => each === share).length;
  const body = position.organisations.find(
    ({ kind, catalogue }) => kind === "body" && catalogue !== null,
  );
  return {
    phase: position.phase,
    endDay: position.end.day,
    endWords: position.end.words,
    daysLeft: position.end.daysLeft,
    organisations: shares.length,
    byOutlook: position.system.outlookCounts,
    there: count("there"),
    open: count("open"),
    agreedLater: count("agreedLater"),
    notKnown: count("notKnown"),
    body: body === undefined ? null : readiness(body, position),
  };
}
