import { rule } from "#coherence/found";
import { contested, expected } from "#coherence/rules/who-does-this/on-the-day";
import { nobodyWatches } from "#coherence/rules/who-does-this/nobody-watches";
import { notKnown } from "#coherence/rules/who-does-this/not-known";
import { notTold } from "#coherence/rules/who-does-this/not-told";
import { endedOwner } from "#coherence/rules/who-does-this/owners";

/**
 * A function, a milestone or the watch over the whole of which nobody says who does it, or of which it is not settled.
 * product.md P6 and section 4.
 */
export const whoDoesThis = rule({
  id: "who-does-this",
  severities: ["warns", "notes"],
  reads: [
    "provision",
    "functionTold",
    "organisationTold",
    "membership",
    "roundTold",
    "activityDate",
    "activityTold",
    "groupRule",
    "assessment",
    "evidenceTold",
    "reliance",
    "criterionTold",
    "requirement",
    "deliveryModel",
    "searchDone",
  ],
  find: (view) => [
    ...expected(view),
    ...notKnown(view),
    ...contested(view),
    ...notTold(view),
    ...endedOwner(view),
    ...nobodyWatches(view),
  ],
});
