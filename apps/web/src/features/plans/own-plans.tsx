import { type OwnPlan, type OwnVersion, type PlansView, textIn } from "@parod/schema/plan-sharing";
import { lacking, useSayAudience, useSayVersion } from "#features/plans/names.ts";
import { PlanForm } from "#features/plans/plan-form.tsx";
import { PlanLink, VersionLink } from "#features/plans/plan-link.tsx";
import { sharedWith, ShareForm } from "#features/plans/share-form.tsx";
import { Disclose } from "#components/disclose.tsx";
import { useSay } from "#lib/say.ts";

type Props = { readonly view: PlansView; readonly programme: string };
type OfVersion = Props & { readonly plan: OwnPlan; readonly version: OwnVersion };

/** One's own plans: their versions, the languages of each, with whom each is shared, who opened it. */
export function OwnPlans({ view, programme }: Props) {
  const { t, words } = useSay();
  return (
    <>
      {view.own.length === 0 && <p>{t("plans.none")}</p>}
      {view.own.map((plan) => (
        <PlanBox key={`${plan.owner.code} ${plan.plan}`} {...{ plan, view, programme }} />
      ))}
      {view.keeps.map(({ code, name }) => (
        <Disclose
          key={code}
          label={view.keeps.length > 1 ? `${t("plans.add")}: ${words(name)}` : t("plans.add")}
          open={view.own.length === 0}
        >
          <PlanForm
            programme={programme}
            organisation={code}
            plan={null}
            version={1}
            newest={0}
            planLanguage={null}
            title={null}
          />
        </Disclose>
      ))}
    </>
  );
}

function PlanBox({ plan, view, programme }: Props & { readonly plan: OwnPlan }) {
  const { t, language } = useSay();
  const [newest] = plan.versions;
  return (
    <div className="box">
      <h3>
        <PlanLink line={plan} />
      </h3>
      {plan.versions.map((version) => (
        <Version key={version.version} {...{ plan, version, view, programme }} />
      ))}
      <Disclose label={t("plans.newVersion", { n: String(newest.version + 1) })}>
        <PlanForm
          programme={programme}
          organisation={plan.owner.code}
          plan={plan.plan}
          version={newest.version + 1}
          newest={newest.version}
          planLanguage={null}
          title={textIn(newest.texts, language).title}
        />
      </Disclose>
    </div>
  );
}

function Version({ plan, version, view, programme }: OfVersion) {
  const { t } = useSay();
  const sayVersion = useSayVersion();
  const sayAudience = useSayAudience(view.authorities);
  const n = String(version.version);
  const readers = sharedWith(version).map(sayAudience);
  return (
    <div className="plan-version">
      <h4>
        <VersionLink of={plan} version={version.version}>
          {t("plans.versionOf", { n })}
        </VersionLink>
      </h4>
      <p className="why">{sayVersion(version)}</p>
      <p>
        {readers.length === 0
          ? t("plans.private")
          : t("plans.shared", { names: readers.join(", ") })}
      </p>
      {lacking(version).map((spoken) => (
        <Disclose key={spoken} label={t(`plans.addIn.${spoken}`, { n })}>
          <PlanForm
            programme={programme}
            organisation={plan.owner.code}
            plan={plan.plan}
            version={version.version}
            newest={plan.versions[0].version}
            planLanguage={spoken}
            title={null}
            readBy={readers.length > 0 ? readers.join(", ") : undefined}
          />
        </Disclose>
      ))}
      <Disclose label={t("plans.sharing", { n })}>
        <ShareForm {...{ programme, plan, version }} authorities={view.authorities} />
      </Disclose>
      <Openings version={version} />
    </div>
  );
}

function Openings({ version: { openings } }: { readonly version: OwnVersion }) {
  const { t, words, instant } = useSay();
  return (
    <>
      <p className="under">{t("plans.opened")}</p>
      {openings.length === 0 ? (
        <p>{t("plans.notOpened")}</p>
      ) : (
        <ul className="fact-list">
          {openings.map(({ by, planLanguage, at }) => (
            <li key={`${by.code} ${at}`}>
              {words(by.name)}
              <span className="why">
                {t(`plans.languages.${planLanguage}`)}, {instant(at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
