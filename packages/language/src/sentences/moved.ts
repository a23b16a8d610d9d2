import type { MovedLine } from "@parod/schema/views/pages";
import { sayMove } from "#days";
import type { Speaker } from "#speaker";
import { sayWhen } from "#when";

/** One line of "What moved": first told, happened, or from one date to another. */
export function sayMoved(
  { title, before, after, line, days }: MovedLine,
  { t, language }: Speaker,
): string {
  const said = { title: title[language], after: sayWhen(after, language) };
  if (line === "actual") return t("sentences.moved.happened", said);
  if (!before || !days) return t("sentences.moved.firstTold", said);
  return t("sentences.moved.date", {
    ...said,
    before: sayWhen(before, language),
    move: sayMove(days, language),
  });
}
