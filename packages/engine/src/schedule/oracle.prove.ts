/// <reference types="node" />
// npm run prove -- oracle: the engine against a slow oracle on random networks of up to 12 activities, all link types
// with lags both ways, in all calendars. PAROD_SEED plays one seed again.
import { firstDisagreement } from "#schedule/testing/agree";

const networks = 5_000;
// oxlint-disable-next-line no-restricted-globals -- a seed to play again
const seed = Number(process.env["PAROD_SEED"] ?? 20_260_930);
const found = firstDisagreement({ seed, networks, most: 12 });
if (found !== null) throw new Error(`seed ${seed}: ${JSON.stringify(found, null, 1)}`);
console.log(`${networks} of ${networks} random networks agree with the oracle, seed ${seed}`);
