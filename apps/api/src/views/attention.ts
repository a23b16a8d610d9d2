import { attention, type AttentionAsked } from "@parod/engine/attention/attention";
import type { Attention } from "@parod/engine/attention/types";
import type { Facts } from "@parod/schema/facts";
import type { AttentionLine } from "@parod/schema/views/overview";
import type { Words } from "@parod/schema/words";
import { titled } from "#reading/titled";
import { titlesOf } from "#views/milestones";
import type { Names } from "#views/standpoint";

const bare = (id: string): Words => ({ en: id, cy: id });

/** What needs attention, with the names and words of what it is about. */
export function attentionLines(asked: AttentionAsked, names: Names): AttentionLine[] {
  const { facts } = asked;
  const titles = titlesOf(facts);
  const texts = new Map(
    facts.commitmentTold.map(({ commitment, text, lang }) => [commitment, titled(text, lang)]),
  );
  const rounds = new Map(
    facts.roundTold.map(({ round, title, lang }) => [round, titled(title, lang)]),
  );
  const activity = (id: string) => ({ id, title: titles.get(id) ?? bare(id) });
  const worded = (line: Attention): AttentionLine => {
    switch (line.kind) {
      case "musts-past-due":
      case "told-not-evidenced":
        return { ...line, organisation: names(line.organisation) };
      case "musts-not-told":
        return { ...line, organisations: line.organisations.length };
      case "date-passed":
      case "slipped":
        return {
          ...line,
          organisation: names(line.organisation),
          activity: activity(line.activity),
        };
      case "ask-unanswered":
        return {
          kind: line.kind,
          ask: { id: line.commitment, text: texts.get(line.commitment) ?? bare(line.commitment) },
          by: line.by,
        };
      case "return-missing":
      case "return-late":
        return {
          ...line,
          organisation: names(line.organisation),
          round: rounds.get(line.round) ?? bare(line.round),
        };
      case "sides-disagree":
        return {
          kind: line.kind,
          dependency: line.dependency,
          giver: names(ownerOf(facts, line.giver)),
          taker: names(ownerOf(facts, line.taker)),
        };
    }
  };
  return attention(asked).map(worded);
}

/** An end of a dependency is an activity or an organisation's name for something. */
const ownerOf = (facts: Facts, end: string): string =>
  facts.anchors.activity.find(({ id }) => id === end)?.organisation ?? end;
