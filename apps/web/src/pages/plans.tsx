import type { PlanLine, PlansView } from "@parod/schema/plan-sharing";
import { Crumbs } from "#components/crumbs.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { useSayVersion } from "#features/plans/names.ts";
import { OwnPlans } from "#features/plans/own-plans.tsx";
import { PlanLink, VersionLink } from "#features/plans/plan-link.tsx";
import { Reach } from "#features/plans/reach.tsx";
import { usePlans } from "#features/plans/use-plans.ts";
import { useSay } from "#lib/say.ts";

export function PlansPage() {
  const { t } = useSay();
  const { query, programme, isPast } = usePlans();
  return (
    <>
      <Crumbs here={t("plans.title")} />
      <QueryView query={query} title={t("plans.title")} gistOf={() => t("plans.lead")}>
        {(view) =>
          isPast ? (
            <p className="inset">{t("common.past.readOnly")}</p>
          ) : (
            <Plans {...{ view, programme }} />
          )
        }
      </QueryView>
    </>
  );
}

function Plans({ view, programme }: { view: PlansView; programme: string }) {
  const { t } = useSay();
  return (
    <>
      {view.keeps.length > 0 && (
        <Section title={t("plans.own")} lede={t("plans.ownLead")}>
          <OwnPlans view={view} programme={programme} />
        </Section>
      )}
      <Section title={t("plans.withMe")} lede={t("plans.withMeLead")}>
        {view.sharedWithMe.length === 0 ? (
          <p>{t("plans.withMeNone")}</p>
        ) : (
          <ul className="fact-list">
            {view.sharedWithMe.map((line) => (
              <SharedPlan key={`${line.owner.code} ${line.plan}`} line={line} />
            ))}
          </ul>
        )}
      </Section>
      {view.reach !== null && (
        <Section title={t("plans.reach")} lede={t("plans.reachLead")}>
          <Reach view={view} />
        </Section>
      )}
    </>
  );
}

/** A plan that another shares: every version of it that was given, and no other. */
function SharedPlan({ line }: { readonly line: PlanLine }) {
  const { t } = useSay();
  const sayVersion = useSayVersion();
  return (
    <li>
      <PlanLink line={line} />
      <span className="why">
        <OrganisationLink organisation={line.owner} />
      </span>
      <ul className="plain">
        {line.versions.map((version) => (
          <li key={version.version}>
            <VersionLink of={line} version={version.version}>
              {t("plans.versionOf", { n: String(version.version) })}
            </VersionLink>{" "}
            <span className="why">{sayVersion(version)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
