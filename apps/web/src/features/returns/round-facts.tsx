import { sayNumber } from "@parod/language/numbers";
import type { RoundView } from "@parod/schema/views/returns";
import { Fact, Facts } from "#components/facts.tsx";
import { useSay } from "#lib/say.ts";

/** A round's days and how many returns are in. */
export function RoundFacts({ view: { round, counts } }: { view: RoundView }) {
  const { t, day } = useSay();
  const of = (n: number) => t("rounds.of", { n, of: counts.asked });
  return (
    <Facts>
      <Fact name={t("rounds.column.state")}>{t(`states.round.${round.state}`)}</Fact>
      <Fact name={t("rounds.column.cutOff")}>{day(round.cutOff)}</Fact>
      <Fact name={t("rounds.column.due")}>{day(round.due)}</Fact>
      <Fact name={t("rounds.column.closes")}>{day(round.closes)}</Fact>
      <Fact name={t("rounds.column.certified")}>{of(counts.certified)}</Fact>
      <Fact name={t("rounds.column.late")}>{sayNumber(counts.late)}</Fact>
      <Fact name={t("rounds.column.missing")}>{sayNumber(counts.missing)}</Fact>
    </Facts>
  );
}
