import { pairKey } from "@parod/engine/collect";
import { functionsInOrder, provisionsOf } from "@parod/engine/ledger/table";
import { timeline } from "@parod/engine/ledger/timeline";
import { addDays } from "@parod/schema/day";
import { list, say, type OpenTable } from "#open/table";
import { authoritiesOf } from "#views/ledger";
import { endsOf } from "#views/memberships";
import { namesOf } from "#views/standpoint";

/**
 * Who does what, a row for each stretch of days on which the same is said: any day can be read from it. `last` is empty
 * where nothing told ends it; `providers` is empty where nobody has said, and `none` where it is said that nobody does it.
 */
export const ledger: OpenTable = {
  columns: [
    "function",
    "text",
    "authority",
    "authorityName",
    "first",
    "last",
    "cover",
    "providers",
    "statedBy",
    "sources",
  ],
  rows: ({ facts, reading }, language) => {
    const names = namesOf(facts);
    const ends = endsOf(facts);
    const authorities = authoritiesOf(facts);
    const rows = provisionsOf(facts, authorities);
    return functionsInOrder(facts).flatMap((told) =>
      authorities.flatMap((authority) => {
        const given = { told, rows: rows.get(pairKey(authority, told.function)) ?? [], ends };
        return timeline(given, reading.programme.startsOn).map(({ from, until, cover, now }) => ({
          function: told.function,
          text: say(told.text, language),
          authority,
          authorityName: names(authority).name[language],
          first: from,
          last: until === null ? null : addDays(until, -1),
          cover,
          providers: list([...new Set(now.map(({ provider }) => provider ?? "none"))]),
          statedBy: list([...new Set(now.map(({ statedBy }) => statedBy))]),
          sources: list([...new Set(now.flatMap(({ sourceId }) => sourceId ?? []))]),
        }));
      }),
    );
  },
};
