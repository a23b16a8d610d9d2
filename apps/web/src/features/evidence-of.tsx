import type { CriterionLine } from "@parod/schema/views/organisation";
import { useSay } from "#lib/say.ts";

export function EvidenceOf({ line }: { line: CriterionLine }) {
  const { t, shortDay } = useSay();
  const { counts, evidenceTitles } = line;
  return (
    <>
      {evidenceTitles.length === 0 && <span className="soft">{t("organisation.noEvidence")}</span>}
      {evidenceTitles.map(({ title, address, datedOn, expiresOn, valid }) => (
        <span key={`${title} ${datedOn}`}>
          {address ? (
            <a className="outside" href={address} rel="noreferrer" lang="en">
              {title}
            </a>
          ) : (
            <span lang="en">{title}</span>
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
