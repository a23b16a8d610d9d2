import type { Finding, RuleId } from "@parod/schema/finding";
import type { FindingNames } from "@parod/schema/views/findings";
import type { Spoken } from "@parod/schema/words";
import { sayBetween } from "#findings/between";
import { countWords } from "#findings/cut";
import { penOf, type Pen, type Room } from "#findings/pen";
import { sayPlans } from "#findings/plans";
import type { Sayings } from "#findings/sayings";
import { sayWithin } from "#findings/within";
import { spoken } from "#other-language";
import type { Speaker } from "#speaker";

const longest = 30;

const sayings: Sayings<RuleId> = { ...sayBetween, ...sayWithin, ...sayPlans };

const titlesOf = (room: Omit<Room, "title">, titles: readonly number[]): readonly Room[] =>
  titles.map((title) => ({ ...room, title }));

const wide = { when: 10, name: 12, isNarrow: false } as const;
const narrow = { when: 10, listed: 1, isNarrow: true } as const;
/** As many words as the name of an authority may have: those are never cut. */
const shortName = 4;

/** From wide to narrow. Titles give way first, then lists, then moves of dates, then names; a date's own words
 * last. */
const rooms: readonly Room[] = [
  ...titlesOf({ ...wide, listed: 3 }, [24, 18, 14, 12, 10, 9, 8, 7, 6, 5, 4]),
  ...titlesOf({ ...wide, listed: 2 }, [7, 6, 5, 4]),
  ...titlesOf({ ...wide, listed: 1 }, [8, 7, 6, 5, 4]),
  ...titlesOf({ ...narrow, name: 12 }, [8, 7, 6, 5, 4, 3]),
  ...[6, 5, shortName].flatMap((name) => titlesOf({ ...narrow, name }, [5, 4, 3, 2])),
  ...titlesOf({ ...narrow, when: 4, name: shortName }, [4, 3, 2]),
];

/** The rule of a finding decides what its params are: the union cannot say so to a table. */
const say = ({ rule, params }: Finding, pen: Pen): string =>
  (sayings[rule] as (params: Finding["params"], pen: Pen) => string)(params, pen);

/**
 * The sentence of a finding: at most 30 words, plain, claiming nothing that its params do not. Long titles are cut at a word and
 * lists shortened where it would be longer. Titles that were told in the other language alone are named as such.
 */
export function sayFinding(finding: Finding, names: FindingNames, speaker: Speaker): Spoken {
  let said = "";
  for (const room of rooms) {
    said = say(finding, penOf(names, speaker, room));
    if (countWords(said) <= longest) break;
  }
  return spoken(`${said.charAt(0).toUpperCase()}${said.slice(1)}`.replace(/…\.$/u, "…"));
}
