import type { Day } from "@parod/schema/day";
import type { FindingNameKind, FindingNames } from "@parod/schema/views/findings";
import type { DayRange, When } from "@parod/schema/when";
import type { Language } from "@parod/schema/words";
import { isAuthority, sayAuthorities, sayList } from "#lists";
import { authorityNames, nameInside } from "#authorities";
import { sayDay, sayFromTo } from "#dates";
import { sayMove } from "#days";
import { countWords, cutAt, cutTitle } from "#findings/cut";
import { sayAndNumber } from "#numbers";
import { markOther } from "#other-language";
import { withoutStop } from "#sentences/parts";
import type { Speaker } from "#speaker";
import { sayBounds, sayWhen } from "#when";

/** How much of a sentence its parts may take: words of a title, a date and a name, and items of a list. */
export type Room = {
  readonly title: number;
  /** A date's own words may say "likely": its days take their place where they would fill the sentence. */
  readonly when: number;
  readonly name: number;
  readonly listed: number;
  /** Only what cannot be left out. */
  readonly isNarrow: boolean;
};

const allAuthorities = Object.keys(authorityNames).length;

/** What writes the parts of a sentence: names, titles, dates and lists, each within its room. */
export type Pen = Speaker & {
  readonly organisation: (code: string) => string;
  readonly organisations: (codes: readonly string[]) => string;
  /** In quotation marks, cut at a word. */
  readonly title: (kind: FindingNameKind, id: string) => string;
  /** Whether the reader is told what it is called: a plan's title is for those alone who may read the plan. */
  readonly named: (kind: FindingNameKind, id: string) => "yes" | "no";
  readonly titles: (kind: FindingNameKind, ids: readonly string[]) => string;
  /** Of a text that was told in one language; undefined where it is not known in which. */
  readonly quoted: (text: string, only: Language | undefined) => string;
  /** In which language alone something is called what it is; undefined where it has both, or nobody said. */
  readonly only: (kind: FindingNameKind, id: string) => Language | undefined;
  readonly day: (day: Day) => string;
  /** As told, or its days where its words are too many. */
  readonly when: (when: When) => string;
  /** A move, after a date; left out where there is little room. */
  readonly aside: (days: DayRange) => string;
  /** In brackets with a space before; nothing where neither end is known. */
  readonly period: (from: When | Day | null, last: Day | null) => string;
};

/** A pen for one room. A name that is missing is said to be: its code is never shown. */
export function penOf(names: FindingNames, speaker: Speaker, room: Room): Pen {
  const { t, language } = speaker;
  const organisation = (code: string): string => {
    const name = names.organisation[code]?.[language];
    if (name === undefined) return t("findings.part.unnamedOrganisation");
    return cutAt(nameInside(code, name, language), room.name);
  };
  const quoted = (text: string, only: Language | undefined): string =>
    `“${markOther(cutTitle(withoutStop(text), room.title), only, language)}”`;
  const title = (kind: FindingNameKind, id: string): string => {
    const name = names[kind][id];
    return name === undefined ? t("findings.part.unnamedThing") : quoted(name[language], name.only);
  };
  const shortened = (items: readonly string[]): string => {
    if (items.length <= room.listed) return sayList(items, language);
    const shown = items.slice(0, room.listed);
    const count = sayAndNumber(items.length - room.listed, language);
    return shown.some((item) => item.includes(","))
      ? t("findings.part.moreApart", { list: shown.join("; "), count })
      : t("findings.part.more", { list: shown.join(", "), count });
  };
  const when = (said: When): string => {
    const told = withYear(said, speaker);
    return countWords(told) <= room.when ? told : sayBounds(said, language);
  };
  return {
    ...speaker,
    organisation,
    organisations: (codes) => {
      if (!codes.every((code) => isAuthority(code))) return shortened(codes.map(organisation));
      if (codes.length === allAuthorities) return t("findings.part.all", { n: codes.length });
      return codes.length <= room.listed
        ? sayAuthorities(codes, language)
        : shortened(codes.map(organisation));
    },
    title,
    named: (kind, id) => (names[kind][id] === undefined ? "no" : "yes"),
    titles: (kind, ids) => shortened(ids.map((id) => title(kind, id))),
    quoted,
    only: (kind, id) => names[kind][id]?.only,
    day: (day) => sayDay(day, language),
    when,
    aside: (days) => (room.isNarrow ? "" : `, ${sayMove(days, language)}`),
    period: (from, last) => sayPeriod({ from, last }, speaker, when),
  };
}

/** As told, and of which year where its own words leave that open: a finding is read long after. */
function withYear(said: When, { t, language }: Speaker): string {
  const told = sayWhen(said, language);
  if (/\d{4}/u.test(told)) return told;
  const [from, to] = [said.from.slice(0, 4), said.to.slice(0, 4)];
  return `${told}, ${from === to ? from : t("findings.part.years", { from, to })}`;
}

type Period = { readonly from: When | Day | null; readonly last: Day | null };

function sayPeriod(
  { from, last }: Period,
  { t, language }: Speaker,
  when: (said: When) => string,
): string {
  const first = typeof from === "string" || from === null ? from : exactDay(from);
  if (first && last) return ` (${sayFromTo({ from: first, to: last }, language)})`;
  const until = last && t("findings.part.until", { date: sayDay(last, language) });
  const beginning = first
    ? t("findings.part.from", { date: sayDay(first, language) })
    : from && typeof from !== "string" && t("findings.part.beginning", { when: when(from) });
  const parts = [beginning, until].filter(Boolean);
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

const exactDay = (when: When): Day | null =>
  when.from === when.to && when.words === null ? when.from : null;
