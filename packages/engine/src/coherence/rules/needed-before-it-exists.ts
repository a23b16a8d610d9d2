import type { Severity } from "@parod/schema/finding";
import { rule, type Found } from "#coherence/found";
import { partsOfLink } from "#coherence/link-parts";
import { tooLate, type TooLate } from "#coherence/sides";
import type { Link, View } from "#coherence/view";

const givenOf = ({ giverKind, giver }: Link) => {
  if (giverKind === "something") return null;
  return {
    kind: giverKind === "function" ? ("function" as const) : ("activity" as const),
    id: giver,
  };
};

/** What reaches a stage or makes a must true cannot come late without stopping something. */
const gates = ({ takerActivity }: Link, musts: ReadonlySet<string>): boolean =>
  takerActivity !== null &&
  (takerActivity.reachesStage !== null || takerActivity.makesTrue.some((each) => musts.has(each)));

/** What came late is there now: that is worth a note to the one that waited, and stops nothing any more. */
function severityOf(late: TooLate, gating: boolean): Severity {
  if (late.case === "perhaps" || late.by === "actual") return "notes";
  return gating ? "blocks" : "warns";
}

function found(
  view: View,
  musts: ReadonlySet<string>,
): readonly Found<"needed-before-it-exists">[] {
  return view.links().flatMap((link) => {
    const late = tooLate(link);
    if (late === null) return [];
    const { case: form, needed, when, by, days } = late;
    return [
      {
        ...partsOfLink(view, link),
        severity: severityOf(late, gates(link, musts)),
        subjects: [link.id],
        params: {
          case: form,
          giver: link.giverOrganisation,
          taker: link.takerOrganisation,
          given: givenOf(link),
          activity: link.taker,
          ...{ needed, exists: when, by, days },
        },
      },
    ];
  });
}

/**
 * A taker needs it before the later of the giver's two dates, the one it states and the one its milestone has. model.md
 * section 1, Telling; product.md section 4.
 */
export const neededBeforeItExists = rule({
  id: "needed-before-it-exists",
  severities: ["blocks", "warns", "notes"],
  reads: ["dependencySide", "activityDate", "activityTold", "criterionTold"],
  find: (view) => {
    const criteria = [...view.index.criteria.values()].flat();
    const musts = criteria.filter(({ necessity }) => necessity === "must");
    return found(view, new Set(musts.map(({ criterion }) => criterion)));
  },
});
