import { addDays, latest, type Day } from "@parod/schema/day";
import type { RecordRef } from "@parod/schema/finding";
import { memberViews } from "#arrangements/members";
import { collect } from "#collect";
import { record, step, type Found } from "#coherence/found";
import type { View } from "#coherence/view";
import type { LedgerPair } from "#ledger/ledger";

/** A body that was there for an authority, and the first day that it was not. */
type Left = {
  readonly body: string;
  readonly on: Day;
  readonly records: readonly (RecordRef | null)[];
};
type Silent = Left & {
  readonly function: string;
  readonly authority: string;
  readonly from: Day;
  readonly last: Day;
};

/** Regional bodies that ended within the programme, by the authorities that were in them on their last day. */
function regionalBodies(view: View): ReadonlyMap<string, readonly Left[]> {
  const { facts, programme, index } = view;
  const members = collect(facts.membership, ({ arrangement }) => arrangement);
  const left = facts.organisationTold.flatMap((told) => {
    const { organisation: body, until } = told;
    if (index.kinds.get(body) !== "regional-body" || until === null) return [];
    if (until.to <= programme.startsOn) return [];
    const day = addDays(until.from, -1);
    return memberViews(members.get(body) ?? [], day, index.until)
      .filter(({ holds, statements }) => holds !== "no" && statements.some(isMember))
      .map(({ member, statements }) => ({
        member,
        body,
        on: until.to,
        records: [
          record("organisationTold", told),
          record("membership", statements[0] && { id: statements[0].rowId }),
        ],
      }));
  });
  return collect(left, ({ member }) => member);
}

const isMember = ({ state }: { readonly state: string }): boolean =>
  state !== "proposed" && state !== "expected";

/** Days after a body's end of which nobody says anything, up to the day that another is told to begin. */
function silences(
  { programme }: View,
  pair: LedgerPair,
  bodies: readonly Left[],
): readonly Silent[] {
  return pair.spans.flatMap((span, at) => {
    const [next] = spans(pair, at);
    if (span.cover !== "not-known" || span.until === null || !next) return [];
    const last = addDays(span.until, -1);
    const providers = span.before.flatMap(({ provider, endedOn: on, rowId: id }) =>
      provider === null || on <= programme.startsOn
        ? []
        : [{ body: provider, on, records: [{ table: "provision" as const, id }] }],
    );
    const own = bodies.filter(
      ({ body, on }) =>
        on >= span.from && on <= last && !providers.some((each) => each.body === body),
    );
    return [...providers, ...own].map((each) => ({
      ...each,
      function: pair.function,
      authority: pair.authority,
      from: latest(each.on, span.from),
      last,
      records: [...each.records, { table: "provision" as const, id: next.rowId }],
    }));
  });
}
const spans = ({ spans: all }: LedgerPair, at: number) => all[at + 1]?.now ?? [];

const whoWas = (view: View, each: readonly Silent[]): readonly Found<"who-does-this">[] => {
  const [first] = each;
  if (!first) return [];
  // the days that are silent for all of them
  const from = each.map((one) => one.from).reduce(latest);
  const last = each.map((one) => one.last).toSorted()[0] ?? first.last;
  const { function: of, body } = first;
  const authorities = [...new Set(each.map(({ authority }) => authority))].toSorted();
  const records = new Map(
    each.flatMap((one) => one.records).map((ref) => [`${ref?.table ?? ""} ${ref?.id ?? ""}`, ref]),
  );
  return [
    {
      severity: last < view.asAt ? "notes" : "warns",
      subjects: [of, body],
      organisations: [body, ...authorities],
      records: [...records.values()],
      params: { case: "not-known", function: of, before: body, authorities, from, last },
      path: [
        step("organisation", body),
        step("function", of),
        ...authorities.map((code) => step("organisation", code)),
      ],
    },
  ];
};

/**
 * After an authority's regional body or a provider ended, and before another is told to begin, nobody says who: silence,
 * not a gap, so only where no round asked.
 */
export function notKnown(view: View): readonly Found<"who-does-this">[] {
  if (view.asked) return [];
  const bodies = regionalBodies(view);
  const found = view
    .ledger()
    .flatMap((pair) => silences(view, pair, bodies.get(pair.authority) ?? []));
  const together = collect(found, (each) => `${each.function}|${each.body}`);
  return [...together.values()].flatMap((each) => whoWas(view, each));
}
