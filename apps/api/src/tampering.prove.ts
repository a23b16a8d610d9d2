// 1,000 random tamperings with the public record, each by somebody with the whole database in hand, and each found by its
// number: `npm run prove -- tampering`. It prints its seed; TAMPERING_SEED=N plays the same again.
import { proveTest } from "#testing/prove-test";

proveTest({
  file: "apps/api/src/tampering.test.ts",
  length: ["TAMPERINGS", 1000],
  seed: "TAMPERING_SEED",
});
