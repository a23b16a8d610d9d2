import { compareCodes } from "@parod/engine/code-order";
import { pairKey } from "@parod/engine/collect";
import { functionsInOrder, provisionsOf, tableOn } from "@parod/engine/ledger/table";
import { timeline, windowOf, type LedgerSpan } from "@parod/engine/ledger/timeline";
import { addDays, latest, type Day } from "@parod/schema/day";
import { DomainError } from "@parod/schema/error";
import type { Facts } from "@parod/schema/facts";
import type { ToldRow } from "@parod/schema/told/telling";
import type {
  LedgerCover,
  LedgerFunction,
  LedgerLine,
  LedgerNames,
  LedgerPart,
  LedgerTable,
  LedgerTimeline,
} from "@parod/schema/views/ledger";
import type { Look } from "#reading/look";
import { endsOf } from "#views/memberships";
import { namesOf, originOf, sourcesNamed, standpointOf } from "#views/standpoint";

/** So many authorities in one answer: all of Wales is one, ten thousand are many small ones. */
const perPart = 50;

/** Authorities with a name told, in the order of their codes. */
export function authoritiesOf(facts: Facts): readonly string[] {
  const named = new Set(facts.organisationTold.map(({ organisation }) => organisation));
  return facts.anchors.organisation
    .filter(({ id, kind }) => kind === "local-authority" && named.has(id))
    .map(({ id }) => id)
    .toSorted(compareCodes);
}

function partOf(
  facts: Facts,
  after: string | null,
): { codes: readonly string[]; part: LedgerPart } {
  const all = authoritiesOf(facts);
  const left = all.filter((code) => after === null || compareCodes(code, after) > 0);
  const codes = left.slice(0, perPart);
  return {
    codes,
    part: { after: left.length > perPart ? (codes.at(-1) ?? null) : null, all: all.length },
  };
}

const functionLines = (facts: Facts): LedgerFunction[] =>
  functionsInOrder(facts).map(({ function: id, text, level }) => ({ id, text, level }));

const namesFor = (facts: Facts, codes: Iterable<string | null>): LedgerNames => {
  const names = namesOf(facts);
  return Object.fromEntries(
    [...new Set(codes)].flatMap((code) => (code === null ? [] : [[code, names(code).name]])),
  );
};

const settled: readonly LedgerCover[] = ["agreed", "shared", "overlap"];

/** Those that the word for the day is about: where some are agreed, not those besides who are only expected. */
export const providersOf = (
  cover: LedgerCover,
  now: LedgerSpan["now"],
): readonly (string | null)[] => [
  ...new Set(
    now
      .filter(({ holds }) => cover === "perhaps" || holds === "yes")
      .filter(({ state }) => !settled.includes(cover) || state === "agreed")
      .map(({ provider }) => provider),
  ),
];

/**
 * Who does what on a day: the day read or, to look ahead with what is known by then, another. Throws a DomainError with a
 * sentence for a day before the programme.
 */
export function ledgerTable(
  look: Look,
  { on: asked, after }: { on: Day | null; after: string | null },
): LedgerTable {
  const { facts, reading } = look;
  const { startsOn } = reading.programme;
  const on = asked ?? reading.stand.asAt;
  if (on < startsOn)
    throw new DomainError("as-at-before-programme", { field: "on", params: { day: on, startsOn } });
  const { codes, part } = partOf(facts, after);
  const authorities = tableOn(facts, codes, { on, ends: endsOf(facts) }).map(
    ({ authority: code, cells }) => ({
      code,
      cells: cells.map(({ cover, now }) => ({
        cover,
        providers: providersOf(cover, now),
      })),
    }),
  );
  const providers = authorities.flatMap(({ cells }) => cells.flatMap((cell) => cell.providers));
  return {
    stand: standpointOf(look),
    on,
    functions: functionLines(facts),
    authorities,
    names: namesFor(facts, [...codes, ...providers]),
    part,
  };
}

const spanLine = ({
  from,
  until,
  cover,
  now,
  before,
}: LedgerSpan): LedgerLine["spans"][number] => ({
  from,
  until,
  cover,
  said: now.map(({ rowId: id, holds }) => ({ id, perhaps: holds === "perhaps" })),
  before: [...new Set(before.flatMap(({ provider }) => provider ?? []))],
});

const statement = (row: ToldRow<"provision">): LedgerLine["statements"][number] => ({
  id: row.id,
  provider: row.provider === "none" ? null : row.provider,
  statedBy: row.statedBy,
  state: row.state,
  from: row.from,
  until: row.until,
  origin: originOf(row),
});

type Subject = { readonly subject: LedgerTimeline["subject"]; readonly part: LedgerPart } & {
  readonly pairs: readonly {
    readonly of: string;
    readonly authority: string;
    readonly told: ToldRow<"functionTold">;
  }[];
};

/** A function with its authorities, or an authority with its functions. Throws `not-found` for neither. */
function subjectOf(facts: Facts, id: string, after: string | null): Subject {
  const functions = functionsInOrder(facts);
  const told = functions.find((each) => each.function === id);
  if (told) {
    const { codes, part } = partOf(facts, after);
    return {
      subject: { kind: "function", id, name: told.text },
      part,
      pairs: codes.map((authority) => ({ of: authority, authority, told })),
    };
  }
  if (!authoritiesOf(facts).includes(id)) throw new DomainError("not-found", { field: "subject" });
  return {
    subject: { kind: "authority", id, name: namesOf(facts)(id).name },
    part: { after: null, all: functions.length },
    pairs: functions.map((each) => ({ of: each.function, authority: id, told: each })),
  };
}

/** Who does one thing for all, or all things for one, over time and by whose statement. */
export function ledgerTimeline(
  look: Look,
  { subject: id, after }: { subject: string; after: string | null },
): LedgerTimeline {
  const { facts, reading } = look;
  const { programme, stand } = reading;
  const ends = endsOf(facts);
  const { subject, part, pairs } = subjectOf(facts, id, after);
  const rows = provisionsOf(facts, [...new Set(pairs.map(({ authority }) => authority))]);
  const ofPair = ({ authority, told }: Subject["pairs"][number]) =>
    rows.get(pairKey(authority, told.function)) ?? [];
  const { from, until } = windowOf(programme, pairs.flatMap(ofPair), ends);
  const lines = pairs.map((pair): LedgerLine => {
    const spans = timeline({ told: pair.told, rows: ofPair(pair), ends }, from).map(spanLine);
    const shown = new Set(spans.flatMap(({ said }) => said.map((each) => each.id)));
    return {
      of: pair.of,
      spans,
      statements: ofPair(pair)
        .filter((row) => shown.has(row.id))
        .map(statement),
    };
  });
  const codes = lines.flatMap(({ spans, statements }) => [
    ...spans.flatMap(({ before }) => before),
    ...statements.flatMap(({ provider, statedBy }) => [provider, statedBy]),
  ]);
  const answer = {
    stand: standpointOf(look),
    subject,
    window: { from, until: latest(until, addDays(stand.asAt, 31)) },
    functions: subject.kind === "function" ? [] : functionLines(facts),
    lines,
    names: namesFor(facts, [...pairs.map(({ authority }) => authority), ...codes]),
    part,
  };
  return { ...answer, sources: sourcesNamed(facts, answer) };
}
