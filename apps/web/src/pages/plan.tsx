import { type Language, languages } from "@parod/schema/words";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { Crumbs } from "#components/crumbs.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { VersionLink } from "#features/plans/plan-link.tsx";
import { usePlans } from "#features/plans/use-plans.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

const route = "/$language/plans/$organisation/$plan/$version";

/** Opening a plan that another shares is noted for its authority to see: it is asked for once, and never ahead. */
function useOpened() {
  const { language } = useSay();
  const { organisation, plan, version } = useParams({ from: route });
  const { written = language } = useSearch({ from: route });
  const { programme } = usePlans();
  const { mutateAsync } = useMutation(useTrpc().plan.open.mutationOptions());
  const asked = { programme, organisation, plan, version, planLanguage: written };
  const query = useQuery({
    queryKey: ["plan opened", asked],
    queryFn: async () => mutateAsync(asked),
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    retry: false,
  });
  return { query, of: { plan, owner: { code: organisation } }, written };
}
type Opened = NonNullable<ReturnType<typeof useOpened>["query"]["data"]>;
type Of = ReturnType<typeof useOpened>["of"];

/** A version of a plan, in the reader's language where it is told in it; where it is not, that is said. */
export function PlanPage() {
  const { t, language } = useSay();
  const { query, of, written } = useOpened();
  return (
    <>
      <Crumbs
        here={
          query.data ? (
            <span lang={query.data.planLanguage}>{query.data.title}</span>
          ) : (
            t("plans.one")
          )
        }
        list={
          <Link to="/$language/plans" params={{ language }}>
            {t("plans.title")}
          </Link>
        }
      />
      <QueryView
        query={query}
        title={t("plans.one")}
        titleOf={({ title }) => title}
        languageOf={({ planLanguage }) => planLanguage}
      >
        {(opened) => <Text {...{ opened, of, written }} />}
      </QueryView>
    </>
  );
}

type Props = { readonly opened: Opened; readonly of: Of; readonly written: Language };

function Text({ opened, of, written }: Props) {
  const { t } = useSay();
  const { text, version, planLanguage, languages: told, versions } = opened;
  const others = languages.filter((each) => each !== planLanguage && told.includes(each));
  return (
    <>
      <p className="gist">
        {t("plans.versionOf", { n: String(version) })}.{" "}
        {others.length > 0 ? t("plans.inBoth") : t(`plans.inOne.${planLanguage}`)}
      </p>
      {planLanguage !== written && <p className="inset">{t(`plans.lacks.${written}`)}</p>}
      {others.map((other) => (
        <p key={other}>
          <VersionLink of={of} version={version} written={other}>
            {t(`plans.readIn.${other}`)}
          </VersionLink>
        </p>
      ))}
      {text === null ? (
        <p>{t("plans.erased")}</p>
      ) : (
        <div className="plan-text" lang={planLanguage}>
          {text}
        </div>
      )}
      {versions.length > 1 && (
        <Section title={t("plans.versions")}>
          <ul className="fact-list">
            {versions.map((each) => (
              <li key={each}>
                {each === version ? (
                  <strong aria-current="page">{t("plans.versionOf", { n: String(each) })}</strong>
                ) : (
                  <VersionLink of={of} version={each}>
                    {t("plans.versionOf", { n: String(each) })}
                  </VersionLink>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
