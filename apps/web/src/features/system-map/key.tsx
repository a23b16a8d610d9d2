import { severities } from "@parod/schema/finding";
import type { SystemMapView } from "@parod/schema/views/system-map";
import { useSay } from "#lib/say.ts";
import { AgreementMark, agreements } from "#marks/agreement.tsx";
import { SeverityMark } from "#marks/severity.tsx";

/** What the marks of the map mean, and whose findings are counted. */
export function MapKey({ seen }: Pick<SystemMapView, "seen">) {
  const { t } = useSay();
  return (
    <>
      <ul className="key" aria-label={t("systemMap.key")}>
        {seen.sees !== "none" &&
          severities.map((each) => (
            <li key={each}>
              <SeverityMark severity={each} />
            </li>
          ))}
        {agreements.map((each) => (
          <li key={each}>
            <AgreementMark agreement={each} />
          </li>
        ))}
      </ul>
      {seen.sees !== "all" && (
        <p className="small soft">{t(`systemMap.${seen.sees === "own" ? "own" : "unseen"}`)}</p>
      )}
    </>
  );
}
