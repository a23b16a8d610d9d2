import type { Mutation } from "#coherence/testing/edit";
import { dependencyMutations, provisionMutations } from "#coherence/testing/mutations-between";
import { planMutations } from "#coherence/testing/mutations-plan";
import { groupMutations, readinessMutations } from "#coherence/testing/mutations-within";

/** Every way that the tests make one contradiction in a coherent programme. */
export const mutations: readonly Mutation[] = [
  ...dependencyMutations,
  ...provisionMutations,
  ...readinessMutations,
  ...planMutations,
  ...groupMutations,
];
