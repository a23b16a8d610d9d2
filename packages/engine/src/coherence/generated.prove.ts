/// <reference types="node" />
// npm run prove -- generated: 500 coherent programmes in which nothing may be found, and every mutation in 50 of them, of
// which exactly the contradiction made and its consequences may. PAROD_SEED plays one seed again.
import { firstIncoherent, firstMisread } from "#coherence/testing/agree";
import { mutations } from "#coherence/testing/mutations";

// oxlint-disable-next-line no-restricted-globals -- a seed to play again
const first = Number(process.env["PAROD_SEED"] ?? 20_260_930);
const incoherent = firstIncoherent({ first, programmes: 500 });
if (incoherent !== null) throw new Error(JSON.stringify(incoherent, null, 1));
console.log(`0 findings in 500 of 500 coherent programmes, from seed ${String(first)}`);
for (const mutation of mutations) {
  const misread = firstMisread(mutation, { first, programmes: 50 });
  if (misread !== null) throw new Error(JSON.stringify(misread, null, 1));
}
console.log(
  `${String(mutations.length)} mutations, each in 50 programmes: exactly what was made is found`,
);
