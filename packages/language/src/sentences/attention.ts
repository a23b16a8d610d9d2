import type { AttentionLine } from "@parod/schema/views/overview";
import type { StageCode } from "@parod/schema/vocabulary";
import type { Spoken, Titled } from "@parod/schema/words";
import { sayMove } from "#days";
import { markOther, spoken } from "#other-language";
import { withoutStop } from "#sentences/parts";
import type { Speaker } from "#speaker";
import { sayWhen } from "#when";

/** One line of "Needs attention". Titles that were told in the other language alone are named as such. */
export const sayAttention = (line: AttentionLine, speaker: Speaker): Spoken =>
  spoken(sayMarked(line, speaker));

function sayMarked(line: AttentionLine, { t, language }: Speaker): string {
  const told = (title: Titled, text = title[language]): string =>
    markOther(text, title.only, language);
  switch (line.kind) {
    case "musts-past-due":
      return t("sentences.attention.mustsPastDue", {
        name: line.organisation.name[language],
        count: line.count,
        of: line.of,
      });
    case "musts-not-told":
      return t("sentences.attention.mustsNotTold", {
        organisations: line.organisations,
        count: line.count,
        of: line.of,
      });
    case "date-passed":
      return t("sentences.attention.datePassed", {
        title: told(line.activity.title),
        when: sayWhen(line.when, language),
      });
    case "slipped": {
      const title = told(line.activity.title);
      if (line.days[0] < 0 || line.days[1] === 0)
        return t("sentences.attention.slippedNot", { title });
      return t("sentences.attention.slipped", { title, move: sayMove(line.days, language) });
    }
    case "ask-unanswered":
      return t("sentences.attention.askUnanswered", {
        text: told(line.ask.text, withoutStop(line.ask.text[language])),
        by: sayWhen(line.by, language),
      });
    case "return-missing":
      return t("sentences.attention.returnMissing", {
        name: line.organisation.name[language],
        round: told(line.round),
        days: line.days,
      });
    case "return-late":
      return t("sentences.attention.returnLate", {
        name: line.organisation.name[language],
        round: told(line.round),
        days: line.days,
      });
    case "told-not-evidenced":
      return t("sentences.attention.toldNotEvidenced", {
        name: line.organisation.name[language],
        stage: t(`states.stage.${line.stage as StageCode}`),
      });
    case "sides-disagree":
      return t("sentences.attention.sidesDisagree", {
        giver: line.giver.name[language],
        taker: line.taker.name[language],
      });
    default:
      return line satisfies never;
  }
}
