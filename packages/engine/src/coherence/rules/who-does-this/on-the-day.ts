import type { When } from "@parod/schema/when";
import { collect } from "#collect";
import type { ProvisionStatement } from "#arrangements/types";
import { step, type Found } from "#coherence/found";
import type { View } from "#coherence/view";
import type { LedgerPair } from "#ledger/ledger";

type Who = Found<"who-does-this">;

const onTheDay = ({ asAt }: View, { spans }: LedgerPair) =>
  spans.findLast(({ from }) => from <= asAt);

/** Its day has come: the day told has passed; with none told, the day on which it was said. */
const hasCome = ({ from, effectiveOn }: ProvisionStatement, { asAt }: View): boolean =>
  asAt > (from?.to ?? effectiveOn);

const earliest = (dates: readonly (When | null)[]): When | null =>
  dates.reduce((first, each) => (first && (!each || first.from <= each.from) ? first : each), null);

/** All that is said of the day is that it is expected: by function and provider, with every authority. */
export function expected(view: View): readonly Who[] {
  const waiting = view.ledger().flatMap((pair) => {
    const now = onTheDay(view, pair)?.now ?? [];
    if (now.length === 0 || now.some(({ state, provider }) => state !== "expected" || !provider))
      return [];
    return now
      .filter((each) => hasCome(each, view))
      .map((said) => ({ ...pair, provider: said.provider ?? "", said }));
  });
  const together = collect(waiting, (each) => `${each.function}|${each.provider}`);
  return [...together.values()].flatMap((each) => {
    const [first] = each;
    if (!first) return [];
    const authorities = [...new Set(each.map(({ authority }) => authority))].toSorted();
    const { function: of, provider } = first;
    return [
      {
        severity: "warns",
        subjects: [of, provider],
        organisations: [provider, ...authorities],
        records: each.map(({ said }) => ({ table: "provision", id: said.rowId })),
        params: {
          case: "expected",
          function: of,
          provider,
          authorities,
          from: earliest(each.map(({ said }) => said.from)),
        },
        path: [
          step("organisation", provider),
          step("function", of),
          ...authorities
            .filter((code) => code !== provider)
            .map((code) => step("organisation", code)),
        ],
      },
    ];
  });
}

/** One statement of the day denies another, or says of itself that it is contested. */
export const contested = (view: View): readonly Who[] =>
  view.ledger().flatMap((pair) => {
    const span = onTheDay(view, pair);
    if (span?.cover !== "disputed") return [];
    const { function: of, authority } = pair;
    const said = span.now.filter(({ holds }) => holds === "yes");
    const providers = [...new Set(said.flatMap(({ provider }) => provider ?? []))].toSorted();
    return [
      {
        severity: "warns",
        subjects: [of, authority],
        organisations: [authority, ...providers, ...said.map(({ statedBy }) => statedBy)],
        records: said.map(({ rowId: id }) => ({ table: "provision", id })),
        params: { case: "contested", function: of, authority, providers },
        path: [
          ...providers.map((each) => step("organisation", each)),
          step("function", of),
          step("organisation", authority),
        ],
      },
    ];
  });
