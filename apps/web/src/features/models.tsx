import type { ModelLine } from "@parod/schema/views/organisation";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { Origin } from "#components/origin.tsx";
import { useSay } from "#lib/say.ts";

export function Models({ lines }: { lines: readonly ModelLine[] }) {
  const { t, words } = useSay();
  return (
    <ul className="fact-list">
      {lines.map((line) => (
        <li key={`${line.phase} ${line.statedBy.code}`}>
          <strong>{t(`states.modelPhase.${line.phase}`)}:</strong> {t(`states.model.${line.model}`)}
          {line.arrangement && (
            <>
              {" ("}
              <OrganisationLink organisation={line.arrangement} />)
            </>
          )}
          <span className="why">
            {t("common.fact.saysWho", { name: words(line.statedBy.name) })}
          </span>
          <Origin origin={line.origin} />
        </li>
      ))}
    </ul>
  );
}
