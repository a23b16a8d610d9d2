import type { CriterionLine, OrganisationView } from "@parod/schema/views/organisation";
import { useSay } from "#lib/say.ts";

/** What must be true, whether it gates, and what published pages say of it beside any assessment. */
export function CriterionText({ line, view }: { line: CriterionLine; view: OrganisationView }) {
  const { t, words, day } = useSay();
  const said = view.sayings.filter(({ id }) => line.supportedBy.includes(id));
  return (
    <>
      <span className="soft nowrap">{line.criterion}</span> {words(line.text)}
      <span className="why">
        {t(`states.necessity.${line.necessity}`)}, {t(`states.stage.${line.stage}`).toLowerCase()}
        {line.newSince && `. ${t("organisation.newSince")}`}
      </span>
      {line.claim && (
        <span className="why">
          {t("organisation.claim", {
            state: t(`states.assessment.${line.claim.state}`),
            date: day(line.claim.on),
          })}
        </span>
      )}
      {said.map((saying) => (
        <span key={saying.id} className="why">
          <span className="chip chip--said">{t("organisation.pageSays")}</span> {words(saying.text)}
        </span>
      ))}
    </>
  );
}
