import type { SourceLine } from "@parod/schema/views/standpoint";
import { useSay } from "#lib/say.ts";

/** Where the page itself is, in each language that has one; only https is ever a link. */
export function SourceAddress({ source }: { source: SourceLine }) {
  const { t } = useSay();
  const { en, cy } = source.address;
  return (
    <>
      {en && (
        <a className="outside" href={en} hrefLang="en" rel="noreferrer">
          {t("sources.inEnglish")}
          <Of title={source.title.en} lang="en" />
        </a>
      )}
      {en && cy && " "}
      {cy && (
        <a className="outside" href={cy} hrefLang="cy" rel="noreferrer">
          {t("sources.inWelsh")}
          <Of title={source.title.cy ?? source.title.en} lang={source.title.cy ? "cy" : "en"} />
        </a>
      )}
      {!en && !cy && <span className="soft">{t("sources.noAddress")}</span>}
      {source.addressNote && (
        <span className="why" lang="en">
          {source.addressNote}
        </span>
      )}
    </>
  );
}

/** Which of the many links it is, for those who hear links apart from their rows. */
function Of({ title, lang }: { title: string; lang: "en" | "cy" }) {
  return (
    <span className="visually-hidden">
      : <span lang={lang}>{title}</span>
    </span>
  );
}
