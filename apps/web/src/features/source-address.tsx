import type { SourceLine } from "@parod/schema/views/standpoint";
import { useSay } from "#lib/say.ts";

/** Where the page itself is, in each language that has one; only https is ever a link. */
export function SourceAddress({ source }: { source: SourceLine }) {
  const { t } = useSay();
  const { en, cy } = source.address;
  return (
    <>
      {en && (
        <a
          className="outside"
          href={en}
          hrefLang="en"
          rel="noreferrer"
          aria-label={`${t("sources.inEnglish")}: ${source.title.en}`}
        >
          {t("sources.inEnglish")}
        </a>
      )}
      {en && cy && " "}
      {cy && (
        <a
          className="outside"
          href={cy}
          hrefLang="cy"
          rel="noreferrer"
          aria-label={`${t("sources.inWelsh")}: ${source.title.cy ?? source.title.en}`}
        >
          {t("sources.inWelsh")}
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
