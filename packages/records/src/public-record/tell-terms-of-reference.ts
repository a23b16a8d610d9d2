import type { Words } from "@parod/schema/words";
import { frameFrom, notes } from "#public-record/frame";
import { fromSource, type Item } from "#public-record/item";
import { record, type When } from "#public-record/record";

const { group, agreedOn, seats, rules, memberLists, cadence, quorumNote } = record.termsOfReference;

const tellSeats = (): Item[] =>
  seats.flatMap(({ id, office, organisation, represents, source, note }) => {
    const frame = frameFrom({ source, effectiveOn: agreedOn, note: note ?? null });
    return [
      fromSource({
        ...frame,
        table: "seatTold",
        fact: { seat: id, office, organisation, represents: [...represents] },
        factKey: id,
      }),
      fromSource({
        ...frame,
        table: "seatHolder",
        fact: { seat: id, holder: `${id}.1` },
        factKey: `${id}.1`,
      }),
    ];
  });

/** The letter that says that a holder had left: the term of the meeting that it reports. */
const farewell = "ncg-letter-2025-04";
const leftOn = "2025-04-30";

const tellLeaving = (): Item =>
  fromSource({
    ...frameFrom({
      source: farewell,
      effectiveOn: leftOn,
      note: "stepped down with the letter; no successor named",
    }),
    table: "seatHolder",
    fact: {
      seat: "ncg-adew",
      holder: "ncg-adew.1",
      until: {
        from: leftOn,
        to: leftOn,
        words: {
          en: "stepped down with the letter of 30 April 2025",
          cy: "gadawodd gyda’r llythyr dyddiedig 30 Ebrill 2025",
        },
        reading: true,
      },
    },
    factKey: "ncg-adew.1:left",
  });

type Rule = {
  readonly id: string;
  readonly text: Words;
  readonly source: string;
  readonly note?: string;
  readonly meetings?: number;
  readonly when?: When;
  readonly each?: "term";
};

/** How often the group meets, as rules of the same shape; the words are ours. */
const cadenceRules: readonly Rule[] = [
  {
    id: "tor-at-least",
    text: {
      en: "The group meets at least twice before the end of 2024",
      cy: "Mae’r grŵp yn cyfarfod o leiaf ddwywaith cyn diwedd 2024",
    },
    source: cadence.source,
    meetings: cadence.atLeast.meetings,
    when: cadence.atLeast.by,
  },
  {
    id: "tor-termly",
    text: {
      en: "The group then meets once a term until September 2026",
      cy: "Wedi hynny mae’r grŵp yn cyfarfod unwaith y tymor tan fis Medi 2026",
    },
    source: cadence.source,
    meetings: 1,
    when: cadence.until,
    each: "term",
    note: `the document says: ${cadence.then}`,
  },
];

const tellRules = (): Item[] =>
  [...rules, ...cadenceRules].map((rule: Rule) =>
    fromSource({
      ...frameFrom({
        source: rule.source,
        effectiveOn: agreedOn,
        note: notes(rule.note, rule.id === "tor-majority" ? quorumNote : null),
        ours: rule.meetings !== undefined,
      }),
      table: "groupRule",
      fact: {
        group,
        rule: rule.id,
        text: rule.text,
        meetings: rule.meetings ?? null,
        when: rule.when ?? null,
        each: rule.each ?? null,
      },
      factKey: rule.id,
    }),
  );

const tellLists = (): Item[] =>
  memberLists.map(({ from, asOf, kinds, secretariat }) =>
    fromSource({
      ...frameFrom({ source: from, effectiveOn: asOf }),
      table: "memberList",
      fact: { group, list: from, kinds: [...kinds], secretariat: secretariat ?? null },
      factKey: `members:${from}`,
    }),
  );

/** Seats, who holds them (never by name), rules, and the three lists of who the members are. */
export const tellTermsOfReference = (): Item[] => [
  ...tellSeats(),
  tellLeaving(),
  ...tellRules(),
  ...tellLists(),
];
