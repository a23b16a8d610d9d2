// npm run prove [-- PART OF A NAME]: the long forms of the promises; each prints its figure.
import { runMatching } from "./run-matching.mjs";

await runMatching("prove");
