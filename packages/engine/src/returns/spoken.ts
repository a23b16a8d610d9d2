import type { ReturnContent } from "@parod/schema/return";
import type { Language } from "@parod/schema/words";
import { answersOf } from "#returns/settle";

type Said = { readonly text: string | null; readonly lang?: Language | null | undefined };

/**
 * Answers of a workbook, which says its language once: its texts are in that language, but for those that stand as they
 * were told or drafted, which stay in theirs. Titles of milestones and dates in words are in both and need none.
 */
export function spokenIn(
  content: ReturnContent,
  language: Language,
  before: readonly ReturnContent[],
): ReturnContent {
  const earlier = before.map(answersOf);
  const langOf = (text: string | null, said: readonly (Said | undefined)[]): Language | null => {
    if (text === null) return null;
    const same = said.find((each) => each?.text === text);
    return same ? (same.lang ?? null) : language;
  };
  return {
    ...content,
    criteria: content.criteria.map((given) => {
      const was = earlier.map(({ criteria }) => criteria.get(given.criterion));
      const evidence = was.flatMap((each) => each?.evidence ?? []);
      return {
        ...given,
        lang: langOf(
          given.remark,
          was.map((each) => each && { text: each.remark, lang: each.lang }),
        ),
        evidence: given.evidence.map((each) => ({
          ...each,
          lang: langOf(
            each.title,
            evidence
              .filter(({ id }) => id === each.id)
              .map(({ title, lang }) => ({ text: title, lang })),
          ),
        })),
      };
    }),
    milestones: content.milestones.map((given) => ({
      ...given,
      lang: langOf(
        given.reason,
        earlier.map(({ milestones }) => {
          const was = milestones.get(given.code);
          return was && { text: was.reason, lang: was.lang };
        }),
      ),
    })),
    concerns: content.concerns.map((given) => ({
      ...given,
      lang: langOf(
        given.text,
        earlier.map(({ concerns }) => concerns.get(given.code)),
      ),
    })),
  };
}
