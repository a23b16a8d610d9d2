import type { Pair } from "@parod/schema/position";
import type { ToldRow } from "@parod/schema/told/telling";
import type { Outlook, RatingValue } from "@parod/schema/vocabulary";
import { collect, pairKey } from "#collect";
import type { Found } from "#coherence/found";
import { record, rule, step } from "#coherence/found";
import { once } from "#coherence/once";
import type { View } from "#coherence/view";
import { outlookOfSet } from "#position/outlook";
import { targetPairs } from "#position/target";

type Rating = ToldRow<"ratingTold">;
type Rated = (rating: Rating) => readonly Pair[];

const green: ReadonlySet<RatingValue> = new Set(["green", "amber-green"]);
const fine: ReadonlySet<Outlook> = new Set(["in-time", "there"]);

/** The musts that a rating is of: of an organisation, of a workstream, of all. Each list is made once. */
function ratedIn(view: View): Rated {
  const all = once(() => targetPairs([...view.pairs().values()], view.index));
  const own = once(() => collect(all(), ({ organisation }) => organisation));
  const streams = once(() => collect(all(), ({ workstream }) => workstream));
  return ({ scope, of }) => {
    if (scope === "programme") return all();
    return (scope === "organisation" ? own() : streams()).get(of) ?? [];
  };
}

function against(rating: Rating, rated: Rated): readonly Found<"rating-against-evidence">[] {
  if (!green.has(rating.value)) return [];
  const pairs = rated(rating);
  const outlook = outlookOfSet(pairs);
  if (outlook === null || fine.has(outlook.worst)) return [];
  const { scope, of, role, value, effectiveOn: on } = rating;
  const organisations = [...new Set(pairs.map(({ organisation }) => organisation))];
  const [only = null, ...others] = organisations;
  const worst = pairs.filter((pair) => pair.outlook === outlook.worst);
  return [
    {
      severity: "warns",
      subjects: [scope, of, role],
      organisations: scope === "programme" ? [] : organisations,
      records: [
        record("ratingTold", rating),
        ...worst.map(({ counts }) =>
          counts === null ? null : { table: "assessment" as const, id: counts.rowId },
        ),
      ],
      params: {
        case: "green",
        scope,
        of,
        organisation: scope === "programme" || others.length > 0 ? null : only,
        value,
        on,
        worst: outlook.worst,
        counts: outlook.counts,
      },
      path: worst.map(({ organisation, criterion }) =>
        step("pair", pairKey(organisation, criterion)),
      ),
    },
  ];
}

/** Declared green, or nearly, of what is known not to be in time, or not known to be. model.md 2.3 step 11. */
export const ratingAgainstEvidence = rule({
  id: "rating-against-evidence",
  severities: ["warns"],
  reads: [
    "ratingTold",
    "assessment",
    "evidenceTold",
    "reliance",
    "requirement",
    "stageDue",
    "activityDate",
    "activityTold",
    "criterionTold",
    "workstreamTold",
    "deliveryModel",
    "organisationTold",
  ],
  find: (view) => {
    const rated = ratedIn(view);
    return view.facts.ratingTold.flatMap((rating) => against(rating, rated));
  },
});
