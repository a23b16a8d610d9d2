import type { CalendarEvent } from "@parod/documents/ics";
import { speaker } from "@parod/language/translate";
import { sayWhen } from "@parod/language/when";
import type { Day } from "@parod/schema/day";
import type { Facts, Reading } from "@parod/schema/facts";
import type { Language } from "@parod/schema/words";
import { namesOf } from "#views/standpoint";

type Given = {
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  readonly summary: string;
  readonly note?: string | null;
};
type Saying = ReturnType<typeof saying>;

function saying(facts: Facts, language: Language) {
  const { t } = speaker(language);
  return { t, names: (code: string) => namesOf(facts)(code).name[language], language };
}

const ofRounds = (facts: Facts, { t, language }: Saying): Given[] =>
  facts.roundTold.flatMap(({ round, title, opens, due, closes }) =>
    (
      [
        ["opens", opens],
        ["due", due],
        ["closes", closes],
      ] as const
    ).map(([part, day]) => ({
      key: `${part}-${round}`,
      from: day,
      to: day,
      summary: t(`notices.calendar.${part}`, { title: title[language] }),
    })),
  );

const meetingWord = { held: "meeting", intended: "intended", circulated: "circulated" } as const;

const ofMeetings = (facts: Facts, { t, names, language }: Saying): Given[] =>
  facts.meetingTold.map(({ meeting, group, status, when, business }) => ({
    key: `meeting-${meeting}`,
    from: when.from,
    to: when.to,
    summary: t(`notices.calendar.${meetingWord[status]}`, { group: names(group) }),
    note: [when.words ? sayWhen(when, language) : null, business?.[language]]
      .filter((each) => each != null)
      .join("\n"),
  }));

/** A group's rule that says how many meetings by when: the last day of it. */
const ofRules = (facts: Facts, { t, names, language }: Saying): Given[] =>
  facts.groupRule.flatMap(({ group, rule, when, meetings, text }) =>
    when === null || meetings === null
      ? []
      : [
          {
            key: `rule-${group}-${rule}`,
            from: when.to,
            to: when.to,
            summary: t("notices.calendar.cadence", { group: names(group) }),
            note: text[language],
          },
        ],
  );

/** Due days of rounds, and meetings told and intended, each with an id that stays when its day moves. */
export function calendarEvents({ programme, facts }: Reading, language: Language): CalendarEvent[] {
  const said = saying(facts, language);
  const mark = programme.illustrative ? `${said.t("notices.calendar.illustrative")}. ` : "";
  return [...ofRounds(facts, said), ...ofMeetings(facts, said), ...ofRules(facts, said)].map(
    ({ key, from, to, summary, note = null }) => ({
      uid: `${key}@${programme.slug}.parod`,
      from,
      to,
      summary: mark + summary,
      description: note === "" ? null : note,
    }),
  );
}
