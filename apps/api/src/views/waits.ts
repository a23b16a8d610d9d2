import { waitsOf, type Wait } from "@parod/engine/coherence/waits";
import type { Facts } from "@parod/schema/facts";
import type {
  WaitEnd,
  WaitKind,
  WaitLine,
  WaitPart,
  WaitsAsked,
  WaitSide,
  WaitsView,
} from "@parod/schema/views/waits";
import type { Titled } from "@parod/schema/words";
import type * as z from "zod";
import type { Look } from "#reading/look";
import { titled } from "#reading/titled";
import { titlesOf } from "#views/milestones";
import { namesOf, standpointOf } from "#views/standpoint";

/** Milestones by what is told of them, and functions by theirs. */
const titlesOfEnds = (facts: Facts): ReadonlyMap<string, Titled> =>
  new Map([
    ...facts.functionTold.map((row) => [row.function, titled(row.text, row.lang)] as const),
    ...titlesOf(facts),
  ]);

function lineOf(
  { link, state, refusedBy, tooLate, against, dated }: Wait,
  titles: ReadonlyMap<string, Titled>,
): WaitLine {
  const end = (id: string, kind: WaitEnd["kind"]): WaitEnd => ({
    ...{ id, kind },
    title: titles.get(id) ?? null,
  });
  const milestone = (told: unknown) => (told === null ? "untold" : "milestone");
  const given = link.giverKind === "milestone" ? milestone(link.giverActivity) : link.giverKind;
  return {
    id: link.id,
    giver: end(link.giver, given),
    taker: end(link.taker, milestone(link.takerActivity)),
    ...{ state, refusedBy, dated },
    giverSays: link.giverSide?.when ?? null,
    takerSays: link.takerSide?.when ?? null,
    forecast: against?.forecast ?? null,
    tooLate: tooLate && {
      case: tooLate.case,
      when: tooLate.when,
      by: tooLate.by,
      days: tooLate.days,
    },
  };
}

type Pair = ReturnType<typeof waitsOf>["pairs"][number];
type Asked = Pick<z.infer<typeof WaitsAsked>, "organisation" | "show">;

/** As many of each list as one answer holds: a country of ten thousand organisations has far more. */
const most = { rows: 150, pairs: 100, totals: 100, organisations: 300 } as const;

const part = <T>(list: readonly T[], many: number): WaitPart<T> => ({
  all: list.length,
  listed: list.slice(0, many),
});

const kindIs: Readonly<Record<WaitKind, (wait: Wait) => boolean>> = {
  late: ({ tooLate }) => tooLate?.case === "certain",
  apart: ({ state }) => state === "refused" || state === "dates",
  alone: ({ state }) => state === "giver-only" || state === "taker-only",
  agreed: ({ state }) => state === "agreed",
  settled: ({ state }) => state === "settled",
};

/** What comes too late, then whose sides differ, then what one side alone says or may be late; the rest after them. */
function weight(wait: Wait): number {
  if (kindIs.late(wait)) return 0;
  if (kindIs.apart(wait)) return 1;
  if (kindIs.alone(wait) || wait.tooLate !== null || wait.against !== null) return 2;
  return wait.state === "settled" ? 4 : 3;
}

const fits =
  (show: Asked["show"]) =>
  (wait: Wait): boolean =>
    show === "all" || (show === null ? !kindIs.settled(wait) : kindIs[show](wait));

function kindsOf(pairs: readonly Pair[]): WaitsView["kinds"] {
  const waits = pairs.flatMap((pair) => pair.waits);
  const count = (kind: WaitKind) => waits.filter(kindIs[kind]).length;
  return {
    ...{ links: waits.length, late: count("late"), apart: count("apart") },
    ...{ alone: count("alone"), agreed: count("agreed"), settled: count("settled") },
  };
}

/**
 * Who waits on whom, of all or of one organisation. What it tells of an organisation is on the page of milestones already:
 * the dates that each side gives, whether it agrees, and the forecasts. Nothing else of a side is told here.
 */
export function waitsView(look: Look, { organisation, show }: Asked): WaitsView {
  const { facts } = look;
  const { pairs: every, totals } = waitsOf(facts);
  const [names, titles] = [namesOf(facts), titlesOfEnds(facts)];
  // a function that is waited for is named by its own words: who provides it is not told by the link
  const named = (code: string): WaitSide => {
    const title = titles.get(code);
    return title === undefined ? names(code) : { code, name: title };
  };
  const pairs = every.filter(
    ({ giver, taker }) => organisation === null || [giver, taker].includes(organisation),
  );
  const rows = pairs
    .flatMap((pair) => pair.waits.filter(fits(show)).map((wait) => ({ pair, wait })))
    .toSorted((a, b) => weight(a.wait) - weight(b.wait));
  const shown = new Set(rows.map(({ pair }) => pair));
  const own = totals.filter((each) => organisation === null || each.organisation === organisation);
  const offered = totals.map((each) => each.organisation);
  const chosen = offered.indexOf(organisation ?? "") >= most.organisations ? organisation : null;
  const rowParts = part(rows, most.rows);
  const pairParts = part(
    pairs.filter((pair) => shown.has(pair)),
    most.pairs,
  );
  const totalParts = part(own, most.totals);
  return {
    stand: standpointOf(look),
    kinds: kindsOf(pairs),
    rows: {
      ...rowParts,
      listed: rowParts.listed.map(({ pair: { giver, taker }, wait }) => ({
        giver: named(giver),
        taker: named(taker),
        line: lineOf(wait, titles),
      })),
    },
    pairs: {
      ...pairParts,
      listed: pairParts.listed.map(({ giver, taker, counts, waits: [first] }) => ({
        giver: named(giver),
        taker: named(taker),
        giverKind: first ? lineOf(first, titles).giver.kind : "something",
        counts,
      })),
    },
    totals: {
      ...totalParts,
      listed: totalParts.listed.map((each) => ({
        ...each,
        organisation: named(each.organisation),
      })),
    },
    organisations: {
      all: offered.length,
      listed: [...offered.slice(0, most.organisations), ...(chosen === null ? [] : [chosen])].map(
        named,
      ),
    },
  };
}
