import type { CriterionLine } from "@parod/schema/views/organisation";
import { SaidText } from "#components/said-text.tsx";
import { useSay } from "#lib/say.ts";

export function EvidenceOf({ line }: { line: CriterionLine }) {
  const { t, shortDay } = useSay();
  const { counts, evidenceTitles } = line;
  return (
    <>
      {evidenceTitles.length === 0 && <span className="soft">{t("organisation.noEvidence")}</span>}
      {evidenceTitles.map(({ title, address, datedOn, expiresOn, valid, lang }) => (
        <span key={`${title} ${datedOn}`}>
          {address ? (
            <a className="outside" href={address} rel="noreferrer">
              <SaidText text={title} lang={lang} />
            </a>
          ) : (
            <SaidText text={title} lang={lang} />
          )}
          <span className="why">
            {shortDay(datedOn)}
            {expiresOn &&
              `. ${valid ? t("organisation.validUntil", { date: shortDay(expiresOn) }) : t("organisation.expiredOn", { date: shortDay(expiresOn) })}`}
          </span>
        </span>
      ))}
      {counts && (
        <span className="why">
          {t(`states.assessmentKind.${counts.kind}`)}, {shortDay(counts.on)}
        </span>
      )}
    </>
  );
}
