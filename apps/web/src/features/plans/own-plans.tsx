import type { OwnPlan, PlansView } from "@parod/schema/plan-sharing";
import { languages } from "@parod/schema/words";
import { baseOf } from "#features/plans/names.ts";
import { PlanForm } from "#features/plans/plan-form.tsx";
import { PlanLink } from "#features/plans/plan-link.tsx";
import { ShareForm } from "#features/plans/share-form.tsx";
import { Disclose } from "#features/work/disclose.tsx";
import { useSay } from "#lib/say.ts";

type Props = { readonly view: PlansView; readonly programme: string };

/** One's own plans: their versions by language, with whom each is shared, who opened it. */
export function OwnPlans({ view, programme }: Props) {
  const { t, words } = useSay();
  const bases = [...new Set(view.own.map(({ plan }) => baseOf(plan)))];
  return (
    <>
      {view.own.length === 0 && <p>{t("plans.none")}</p>}
      {bases.map((base) => (
        <PlanBox
          key={base}
          base={base}
          versions={view.own.filter(({ plan }) => baseOf(plan) === base)}
          view={view}
          programme={programme}
        />
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
            planLanguage={null}
            title={null}
            revision={0}
          />
        </Disclose>
      ))}
    </>
  );
}

function PlanBox({
  base,
  versions,
  view,
  programme,
}: Props & { readonly base: string; readonly versions: readonly OwnPlan[] }) {
  const { t } = useSay();
  const [first] = versions;
  const missing = languages.filter((each) =>
    versions.every(({ planLanguage }) => planLanguage !== each),
  );
  if (!first) return null;
  return (
    <div className="box">
      {versions.map((plan) => (
        <Version key={plan.plan} plan={plan} view={view} programme={programme} />
      ))}
      {missing.map((spoken) => (
        <Disclose key={spoken} label={t(`plans.addIn.${spoken}`)}>
          <PlanForm
            programme={programme}
            organisation={first.owner.code}
            plan={`${base}-${spoken}`}
            planLanguage={spoken}
            title={null}
            revision={0}
          />
        </Disclose>
      ))}
    </div>
  );
}

function Version({ plan, view, programme }: Props & { readonly plan: OwnPlan }) {
  const { t, words, instant } = useSay();
  return (
    <>
      <h3>
        <PlanLink line={plan} />
      </h3>
      <p className="why">
        {t(`plans.languages.${plan.planLanguage}`)}, {t("plans.version", { n: plan.version })}
      </p>
      <Disclose label={t("plans.sharing", { title: t(`plans.languages.${plan.planLanguage}`) })}>
        <ShareForm programme={programme} plan={plan} authorities={view.authorities} />
      </Disclose>
      <Disclose label={t("plans.newVersion", { title: t(`plans.languages.${plan.planLanguage}`) })}>
        <PlanForm
          programme={programme}
          organisation={plan.owner.code}
          plan={plan.plan}
          planLanguage={plan.planLanguage}
          title={plan.title}
          revision={plan.revision}
        />
      </Disclose>
      <p className="under">{t("plans.opened")}</p>
      {plan.openings.length === 0 ? (
        <p>{t("plans.notOpened")}</p>
      ) : (
        <ul className="fact-list">
          {plan.openings.map(({ by, version, at }) => (
            <li key={`${by.code} ${at}`}>
              {words(by.name)}
              <span className="why">
                {t("plans.version", { n: version })}, {instant(at)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
