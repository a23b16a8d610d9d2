import { spokenIn } from "@parod/language/other-language";
import type { Language, Sentence, Spoken } from "@parod/schema/words";
import { Fragment } from "react";
import { useSay } from "#lib/say.ts";

const otherThan = { en: "cy", cy: "en" } as const satisfies Record<Language, Language>;

/**
 * A sentence in the reader's language. What stands in it in the other is marked for those who hear it, and not named beside
 * it as a title that stands alone is: the sentence would be torn.
 */
export function SpokenText({ spoken: { text, other } }: { spoken: Spoken }) {
  const { language } = useSay();
  return (
    <>
      {other.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(other[at - 1]?.[1] ?? 0, from)}
          <span lang={otherThan[language]}>{text.slice(from, to)}</span>
        </Fragment>
      ))}
      {text.slice(other.at(-1)?.[1] ?? 0)}
    </>
  );
}

/** A sentence that came in both languages. */
export function SentenceText({ said }: { said: Sentence }) {
  const { language } = useSay();
  return <SpokenText spoken={spokenIn(said, language)} />;
}
