import type { Arrangements } from "@parod/engine/arrangements/arrangements";
import { compareCodes } from "@parod/engine/code-order";
import type { waitsOf } from "@parod/engine/coherence/waits";
import { collect } from "@parod/engine/collect";
import type { MapLinks, MapProvision, MapWaits } from "@parod/schema/views/system-map";
import { providersOf } from "#views/ledger";

type Authorities = Arrangements["authorities"];
type Waits = ReturnType<typeof waitsOf>;

/** One function of one authority on the day, with whoever is named as providing it. */
export type MapCell = Pick<MapProvision, "cover"> & {
  readonly function: string;
  readonly authority: string;
  readonly providers: readonly (string | null)[];
};

export const cellsOf = (authorities: Authorities): readonly MapCell[] =>
  authorities.flatMap(({ code, functions }) =>
    functions.map(({ function: id, cover, now }) => ({
      ...{ function: id, authority: code, cover },
      providers: providersOf(cover, now),
    })),
  );

/** Puts together functions of which the same is said with the same others. */
function together(
  said: readonly (Pick<MapProvision, "cover" | "others"> & { readonly function: string })[],
  authorities: number,
): readonly MapProvision[] {
  return [...collect(said, ({ cover, others }) => `${cover} ${others.join(" ")}`).values()].flatMap(
    (those) => {
      const [first] = those;
      if (!first) return [];
      const { cover, others } = first;
      return [
        {
          ...{ cover, others },
          functions: those.map((each) => each.function),
          all: authorities > 1 && others.length === authorities,
        },
      ];
    },
  );
}

function providesTo(code: string, cells: readonly MapCell[], authorities: number) {
  const mine = cells.filter(
    ({ authority, providers }) => authority !== code && providers.includes(code),
  );
  const byFunction = collect(mine, (cell) => `${cell.function} ${cell.cover}`);
  return together(
    [...byFunction.values()].flatMap((those) => {
      const [first] = those;
      return first
        ? [
            {
              ...{ function: first.function, cover: first.cover },
              others: those.map(({ authority }) => authority).toSorted(compareCodes),
            },
          ]
        : [];
    }),
    authorities,
  );
}

const providedTo = (code: string, cells: readonly MapCell[]) =>
  together(
    cells
      .filter(({ authority }) => authority === code)
      .map((cell) => ({
        ...{ function: cell.function, cover: cell.cover },
        others: cell.providers.flatMap((each) => each ?? []).toSorted(compareCodes),
      })),
    0,
  );

const openOf = ({ links, settled }: Waits["all"]): number => links - settled;

function waitLines(
  pairs: Waits["pairs"],
  other: (pair: Waits["pairs"][number]) => string,
): readonly MapWaits[] {
  return pairs
    .map((pair) => ({
      other: other(pair),
      open: openOf(pair.counts),
      late: pair.counts.tooLate,
    }))
    .filter(({ open }) => open > 0);
}

/** What ties an organisation to others: what it provides and is provided with, what it waits for and is waited for. */
export const linksOf = (
  code: string,
  { cells, waits, authorities }: { cells: readonly MapCell[]; waits: Waits; authorities: number },
): MapLinks => ({
  code,
  provides: providesTo(code, cells, authorities),
  provided: providedTo(code, cells),
  waits: waitLines(
    waits.pairs.filter(({ taker }) => taker === code),
    ({ giver }) => giver,
  ),
  gives: waitLines(
    waits.pairs.filter(({ giver }) => giver === code),
    ({ taker }) => taker,
  ),
});

/** How much an organisation provides to others, and how many dependencies of it are not settled. */
export function countsByOrganisation(cells: readonly MapCell[], waits: Waits) {
  const provided = collect(
    cells.flatMap((cell) =>
      [...new Set(cell.providers)].flatMap((provider) =>
        provider === null || provider === cell.authority ? [] : [{ provider, cell }],
      ),
    ),
    ({ provider }) => provider,
    ({ cell }) => cell,
  );
  const totals = new Map(waits.totals.map((each) => [each.organisation, each]));
  return (code: string) => {
    const mine = provided.get(code) ?? [];
    const total = totals.get(code);
    return {
      provides: {
        functions: new Set(mine.map((cell) => cell.function)).size,
        authorities: new Set(mine.map(({ authority }) => authority)).size,
      },
      waits: total ? openOf(total.waits) : 0,
      gives: total ? openOf(total.gives) : 0,
    };
  };
}
