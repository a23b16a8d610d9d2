import { authorityName } from "@parod/language/authorities";
import { isAuthority } from "@parod/language/lists";
import { spokenPath } from "@parod/language/slugs";
import type { StartView } from "@parod/schema/views/pages";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { defaultProgramme } from "#app/search.ts";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { YourWork } from "#features/session/your-work.tsx";
import { roleKey } from "#features/strips.tsx";
import { loadMessages } from "#lib/messages.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

export function StartPage() {
  const { t } = useSay();
  const query = useQuery(useTrpc().start.view.queryOptions({}));
  return (
    <QueryView query={query} title={t("start.title")} gistOf={() => t("start.lead")}>
      {(view) => (
        <>
          <OtherLanguage />
          <YourWork />
          <Section title={t("start.programmes.title")}>
            <Programmes view={view} />
          </Section>
          {view.personas.length > 0 && (
            <Section title={t("start.personas.title")} lede={t("start.personas.lead")}>
              <Personas view={view} />
            </Section>
          )}
        </>
      )}
    </QueryView>
  );
}

/** Whoever comes here may not have chosen a language yet: the other one says the same, and leads to itself. */
function OtherLanguage() {
  const { language } = useSay();
  const twin = language === "cy" ? "en" : "cy";
  const { data } = useQuery({
    queryKey: ["messages", twin],
    queryFn: () => loadMessages(twin),
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (!data) return null;
  return (
    <p lang={twin}>
      {data.start.lead}{" "}
      <a href={spokenPath(`/${twin}/start`)} hrefLang={twin}>
        {twin === "cy" ? "Cymraeg" : "English"}
      </a>
    </p>
  );
}

function Programmes({ view }: { view: StartView }) {
  const { t, language, day } = useSay();
  if (view.programmes.length === 0) return <p>{t("common.state.empty")}</p>;
  return (
    <ul className="fact-list">
      {view.programmes.map(({ slug, illustrative, opensAsAt }) => (
        <li key={slug}>
          <Link
            to="/$language"
            params={{ language }}
            search={{ programme: slug, asAt: undefined, knownAt: undefined, compare: undefined }}
          >
            <strong>
              {illustrative
                ? t("start.programmes.illustrative")
                : slug === defaultProgramme
                  ? t("start.programmes.record")
                  : t("people.yours.programme", { programme: slug })}
            </strong>
          </Link>
          <span className="why">
            {illustrative
              ? t("start.programmes.illustrativeText")
              : slug === defaultProgramme
                ? t("start.programmes.recordText")
                : t("people.yours.programmeText")}
            {opensAsAt && ` ${t("start.programmes.opensAsAt", { date: day(opensAsAt) })}.`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Personas({ view }: { view: StartView }) {
  const { t, language } = useSay();
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  // What may be seen changes with the role: everything is asked again.
  const { mutate, isPending } = useMutation(
    trpc.start.choose.mutationOptions({ onSuccess: () => queryClient.invalidateQueries() }),
  );
  const current = view.viewer.persona;
  return (
    <>
      <ul className="fact-list">
        {view.personas.map(({ id, role, organisation }) => (
          <li key={id} className="role">
            <span>
              <strong>{t(`start.role.${roleKey(role)}`)}</strong>
              {organisation !== null && isAuthority(organisation) && (
                <span className="why">{authorityName(organisation, language)}</span>
              )}
            </span>
            {current === id ? (
              <span className="soft">{t("start.personas.current")}</span>
            ) : (
              <button
                type="button"
                className="govuk-button govuk-button--secondary"
                disabled={isPending}
                onClick={() => mutate({ persona: id })}
              >
                {t("start.personas.choose")}
                <span className="visually-hidden">: {t(`start.role.${roleKey(role)}`)}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      {current !== null ? (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          disabled={isPending}
          onClick={() => mutate({ persona: null })}
        >
          {t("start.personas.leave")}
        </button>
      ) : (
        <p>{t("start.signedOut")}</p>
      )}
    </>
  );
}
