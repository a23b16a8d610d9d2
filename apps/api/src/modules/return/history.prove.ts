// 2,000 random histories of two people who move a milestone, edit the drafts of one return, import workbooks into them
// and certify them, against a small model: `npm run prove -- return/history`. It prints its seed; RETURN_SEED=N plays the
// same again.
import { proveTest } from "#testing/prove-test";

proveTest({
  file: "apps/api/src/modules/return/history.test.ts",
  length: ["RETURN_HISTORIES", 2000],
  seed: "RETURN_SEED",
});
