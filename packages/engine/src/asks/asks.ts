import { daysBetween, type Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { ToldRow } from "@parod/schema/told/telling";
import { floatBetween, onDay, type DayRange } from "@parod/schema/when";
import { compareCodes } from "#code-order";
import type { Holds } from "#read/interval";

type Row = ToldRow<"commitmentTold">;
export type Ask = Pick<
  Row,
  "commitment" | "kind" | "text" | "askedOn" | "ofWhom" | "by" | "state" | "answer"
> & {
  readonly rowId: string;
  readonly sourceId: string | null;
  readonly unanswered: boolean;
  /** Whether the day it was asked for by has passed; null where no day was asked for. */
  readonly passed: Holds | null;
  /** Days since that day, least and most; negative while it is to come. */
  readonly daysPast: DayRange | null;
  readonly daysSinceAsked: number;
};

/** A part answer leaves it open; what later meetings carried on, or what was kept, is no longer waiting. decisions/005. */
export const isUnanswered = ({ state }: Pick<Row, "state">): boolean =>
  state === "no-answer-found" || state === "partly-answered";

function askOn(row: Row, asAt: Day): Ask {
  const { commitment, kind, text, askedOn, ofWhom, by, state, answer, sourceId, id } = row;
  return {
    commitment,
    kind,
    text,
    askedOn,
    ofWhom,
    by,
    state,
    answer,
    sourceId,
    rowId: id,
    unanswered: isUnanswered(row),
    passed: by === null ? null : asAt > by.to ? "yes" : asAt > by.from ? "perhaps" : "no",
    daysPast: by === null ? null : floatBetween(by, onDay(asAt)),
    daysSinceAsked: daysBetween(askedOn, asAt),
  };
}

/** Asks and promises of all kinds as they stand on a day, oldest first. */
export const asks = ({
  facts,
  asAt,
}: {
  readonly facts: Facts;
  readonly asAt: Day;
}): readonly Ask[] =>
  facts.commitmentTold
    .map((row) => askOn(row, asAt))
    .toSorted((a, b) =>
      a.askedOn === b.askedOn
        ? compareCodes(a.commitment, b.commitment)
        : a.askedOn < b.askedOn
          ? -1
          : 1,
    );

/** Those that wait for an answer on the day. */
export const unansweredAsks = (asked: {
  readonly facts: Facts;
  readonly asAt: Day;
}): readonly Ask[] => asks(asked).filter((ask) => ask.unanswered);
