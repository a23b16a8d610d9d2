import type {
  Explained,
  ForecastMove,
  ForecastState,
  Ledger,
  LedgerMove,
} from "@parod/schema/explained";

const stays = (at: ForecastState): ForecastMove => ({
  from: at,
  to: at,
  days: at.kind === "day" ? 0 : null,
});
const unmoved = ({ told, computed }: Pick<Ledger, "told" | "computed">): LedgerMove => ({
  ...{ met: 0, of: 0, unknown: 0 },
  told: stays(told),
  computed: computed && stays(computed),
});

type Line = {
  readonly before: Ledger;
  readonly after: Ledger;
  readonly total: LedgerMove;
  /** One for each step, also where it did nothing. */
  readonly moves: readonly LedgerMove[];
};

/** The ledgers of one organisation, or of all (null), step by step; null for one that has none on either day. */
export function movesOf(made: Explained, organisation: string | null): Line | null {
  if (organisation === null) return { ...made, moves: made.steps.map(({ system }) => system) };
  const own = made.organisations.find((each) => each.organisation === organisation);
  if (own === undefined) return null;
  let at: Pick<Ledger, "told" | "computed"> = own.before;
  const moves = made.steps.map(({ organisations }) => {
    const move =
      organisations.find((each) => each.organisation === organisation)?.move ?? unmoved(at);
    at = { told: move.told.to, computed: move.computed && move.computed.to };
    return move;
  });
  const { before, after, total } = own;
  return { before, after, total, moves };
}
