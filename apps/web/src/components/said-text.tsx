import type { Language } from "@parod/schema/words";
import { useSay } from "#lib/say.ts";

/** What somebody typed, in the language they typed it in; another than the reader's is named. */
export function SaidText({ text, lang }: { text: string; lang: Language | null }) {
  const { t, language } = useSay();
  if (lang === null || lang === language) return <span lang={lang ?? undefined}>{text}</span>;
  return (
    <>
      <span lang={lang}>{text}</span>{" "}
      <span className="soft">
        ({t(lang === "en" ? "common.language.englishOnly" : "common.language.welshOnly")})
      </span>
    </>
  );
}
