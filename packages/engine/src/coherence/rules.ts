import type { Rule } from "#coherence/found";
import { afterTheEnd } from "#coherence/rules/after-the-end";
import { alone } from "#coherence/rules/alone";
import { askUnanswered } from "#coherence/rules/ask-unanswered";
import { capacityCollision } from "#coherence/rules/capacity-collision";
import { earlierThanTheNetwork } from "#coherence/rules/earlier-than-the-network";
import { evidenceCascade } from "#coherence/rules/evidence-cascade";
import { giverAgainstItsForecast } from "#coherence/rules/giver-against-its-forecast";
import { meetingCadence } from "#coherence/rules/meeting-cadence";
import { neededBeforeItExists } from "#coherence/rules/needed-before-it-exists";
import { orderOfLeadership } from "#coherence/rules/order-of-leadership";
import { planQuality } from "#coherence/rules/plan-quality";
import { provisionGap } from "#coherence/rules/provision-gap";
import { provisionOverlap } from "#coherence/rules/provision-overlap";
import { ratingAgainstEvidence } from "#coherence/rules/rating-against-evidence";
import { sidesDisagree } from "#coherence/rules/sides-disagree";
import { silence } from "#coherence/rules/silence";
import { singlePointOfFailure } from "#coherence/rules/single-point-of-failure";
import { unannounced } from "#coherence/rules/unannounced";
import { unshared } from "#coherence/rules/unshared";
import { waitingInACircle } from "#coherence/rules/waiting-in-a-circle";
import { whoDoesThis } from "#coherence/rules/who-does-this";

/** Every rule, in the order of product.md section 4. */
export const rules: readonly Rule[] = [
  neededBeforeItExists,
  sidesDisagree,
  giverAgainstItsForecast,
  earlierThanTheNetwork,
  waitingInACircle,
  provisionGap,
  provisionOverlap,
  whoDoesThis,
  afterTheEnd,
  ratingAgainstEvidence,
  evidenceCascade,
  alone,
  singlePointOfFailure,
  capacityCollision,
  silence,
  unannounced,
  unshared,
  askUnanswered,
  meetingCadence,
  orderOfLeadership,
  planQuality,
];
