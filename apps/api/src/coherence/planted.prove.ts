// npm run prove -- planted: each of the sixty left out alone, and exactly it goes, with what follows from it alone.
import { nameOf } from "@parod/records/illustrative/planted/plant";
import { planted } from "@parod/records/illustrative/planted";
import { expectedWithout, foundWithout } from "#testing/planted";

const apart = planted.filter(({ tells, leavesOut }) => tells ?? leavesOut).map(nameOf);
for (const each of apart) {
  const [found, expected] = [foundWithout([each]), expectedWithout([each])];
  if (found.join("\n") !== expected.join("\n"))
    throw new Error(`Without ${each}: ${JSON.stringify({ found, expected }, null, 1)}`);
}
console.log(`${String(apart.length)} left out one by one: exactly what was planted goes`);
