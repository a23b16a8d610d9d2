import { authorityStages, bodyStages } from "@parod/schema/vocabulary";
import type { OrganisationView } from "@parod/schema/views/organisation";
import { useSay } from "#lib/say.ts";

/** The stages in their order: which one is declared, and which the criteria show. Each says so in words. */
export function Stages({ view }: { view: OrganisationView }) {
  const { t, when } = useSay();
  const { stage, outlook } = view.position;
  if (!stage) return null;
  const stages = view.kind === "body" ? bodyStages : authorityStages;
  const reached = (code: string | null) => stages.findIndex((each) => each === code);
  const [told, evidenced] = [reached(stage.told), reached(stage.evidenced)];
  return (
    <>
      <ol className="stages">
        {stages.map((code, index) => (
          <li
            key={code}
            className={index <= evidenced ? "evidenced" : index <= told ? "told" : undefined}
          >
            <b>{t(`states.stage.${code}`)}</b>
            {code === stage.told && (
              <span>
                {t("organisation.stage.told")}
                {stage.toldOn && `: ${when(stage.toldOn)}`}{" "}
              </span>
            )}
            {code === stage.evidenced && <span>{t("organisation.stage.evidenced")} </span>}
            {code === stage.target && (
              <span className="why">
                {t("organisation.stage.target")}
                {outlook?.neededBy && <NeededBy day={outlook.neededBy} />}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function NeededBy({ day }: { day: string }) {
  const { t, shortDay } = useSay();
  return (
    <>
      <br />
      {t("organisation.stage.neededBy")}: {shortDay(day)}
    </>
  );
}
