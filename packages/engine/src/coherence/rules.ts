import type { Rule } from "#coherence/found";
import { alone } from "#coherence/rules/alone";
import { askUnanswered } from "#coherence/rules/ask-unanswered";
import { capacityCollision } from "#coherence/rules/capacity-collision";
import { earlierThanTheNetwork } from "#coherence/rules/earlier-than-the-network";
import { giverAgainstItsForecast } from "#coherence/rules/giver-against-its-forecast";
import { neededBeforeItExists } from "#coherence/rules/needed-before-it-exists";
import { planQuality } from "#coherence/rules/plan-quality";
import { provisionGap } from "#coherence/rules/provision-gap";
import { provisionOverlap } from "#coherence/rules/provision-overlap";
import { sidesDisagree } from "#coherence/rules/sides-disagree";
import { singlePointOfFailure } from "#coherence/rules/single-point-of-failure";
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
  alone,
  singlePointOfFailure,
  capacityCollision,
  askUnanswered,
  planQuality,
];
