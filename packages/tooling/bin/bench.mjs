// npm run bench [-- PART OF A NAME]: measures ratios; no timed assertion stands in npm test.
import { runMatching } from "./run-matching.mjs";

await runMatching("bench");
