import { sayNumber } from "@parod/language/numbers";
import type { RoundView } from "@parod/schema/views/returns";
import { Fact, Facts } from "#components/facts.tsx";
import { ReturnLink } from "#features/returns/return-link.tsx";
import { useSay } from "#lib/say.ts";

type Line = RoundView["lines"][number];

/** A round's days, how many returns are in, and whose it is to go on. */
export function RoundFacts({ view }: { view: RoundView }) {
  const { t, day } = useSay();
  const { round, counts, lines } = view;
  const of = (n: number) => t("rounds.of", { n, of: counts.asked });
  const own = lines.filter(({ readable }) => readable);
  const [mine] = own;
  const isIn = (...states: readonly Line["state"][]) =>
    lines.filter(({ state }) => states.includes(state));
  return (
    <Facts>
      {own.length === 1 && mine && (
        <Fact name={t("rounds.own")}>
          <Names view={view} lines={own} />
          <p className="why">
            {mine.state === "none" ? t("returns.notStarted") : t(`states.return.${mine.state}`)}
          </p>
        </Fact>
      )}
      <Fact name={t("rounds.column.state")}>{t(`states.round.${round.state}`)}</Fact>
      <Fact name={t("rounds.column.cutOff")}>{day(round.cutOff)}</Fact>
      <Fact name={t("rounds.column.due")}>{day(round.due)}</Fact>
      <Fact name={t("rounds.column.closes")}>{day(round.closes)}</Fact>
      <Fact name={t("rounds.column.certified")}>{of(counts.certified)}</Fact>
      <Fact name={t("rounds.toAnswer")}>
        <Counted view={view} lines={isIn("certified")} />
      </Fact>
      <Fact name={t("rounds.sentBack")}>
        <Counted view={view} lines={isIn("changes-requested")} />
      </Fact>
      <Fact name={t("rounds.column.late")}>{sayNumber(counts.late)}</Fact>
      <Fact name={t("rounds.column.missing")}>
        <Counted view={view} lines={lines.filter(({ missing }) => missing)} />
      </Fact>
    </Facts>
  );
}

type Props = { readonly view: RoundView; readonly lines: readonly Line[] };

/** How many, and who where that is a few: all of them are in the table. */
function Counted({ view, lines }: Props) {
  const few = 8;
  return (
    <>
      {sayNumber(lines.length)}
      {lines.length > 0 && lines.length <= few && (
        <>
          : <Names view={view} lines={lines} />
        </>
      )}
    </>
  );
}

function Names({ view, lines }: Props) {
  return lines.map((line, index) => (
    <span key={line.organisation.code}>
      {index > 0 && "; "}
      <ReturnLink round={view.round.id} line={line} />
    </span>
  ));
}
