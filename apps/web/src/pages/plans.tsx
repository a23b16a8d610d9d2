import type { PlansView } from "@parod/schema/plan-sharing";
import { Language } from "@parod/schema/words";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { OwnPlans } from "#features/plans/own-plans.tsx";
import { PlanLink } from "#features/plans/plan-link.tsx";
import { Reach } from "#features/plans/reach.tsx";
import { usePlans } from "#features/plans/use-plans.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

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
              <li key={`${line.owner.code} ${line.plan}`}>
                <PlanLink line={line} />
                <span className="why">
                  <OrganisationLink organisation={line.owner} />.{" "}
                  {t(`plans.languages.${line.planLanguage}`)},{" "}
                  {t("plans.version", { n: line.version })}
                </span>
              </li>
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

/** A plan's text. Opening one that another shares is noted for its authority to see: it is asked for once, and never ahead. */
export function PlanPage() {
  const { t, language } = useSay();
  const { organisation, plan, planLanguage } = useParams({
    from: "/$language/plans/$organisation/$plan/$planLanguage",
  });
  const { programme } = usePlans();
  const { mutateAsync } = useMutation(useTrpc().plan.open.mutationOptions());
  const spoken = Language.safeParse(planLanguage).data ?? "en";
  const query = useQuery({
    queryKey: ["plan opened", programme, organisation, plan, spoken],
    queryFn: async () => mutateAsync({ programme, organisation, plan, planLanguage: spoken }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  });
  return (
    <>
      <Crumbs
        here={query.data?.title ?? t("plans.one")}
        list={
          <Link to="/$language/plans" params={{ language }}>
            {t("plans.title")}
          </Link>
        }
      />
      <QueryView query={query} title={t("plans.one")} titleOf={({ title }) => title}>
        {({ text, version }) => (
          <>
            <p className="gist">
              {t(`plans.languages.${spoken}`)}, {t("plans.version", { n: version })}
            </p>
            {text === null ? (
              <p>{t("plans.erased")}</p>
            ) : (
              <div className="plan-text" lang={spoken}>
                {text}
              </div>
            )}
          </>
        )}
      </QueryView>
    </>
  );
}
