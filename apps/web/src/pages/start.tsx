import { authorityName } from "@parod/language/authorities";
import { isAuthority } from "@parod/language/lists";
import { spokenPath } from "@parod/language/slugs";
import type { StartView } from "@parod/schema/views/pages";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { personas } from "@parod/schema/persona";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { defaultProgramme } from "#app/search.ts";
import { Done } from "#components/done.tsx";
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
    trpc.start.choose.mutationOptions({
      onSuccess: async (_, { persona }) => {
        await queryClient.invalidateQueries();
        setChosen(
          persona === null ? null : (view.personas.find(({ id }) => id === persona) ?? null),
        );
      },
    }),
  );
  const [chosen, setChosen] = useState<StartView["personas"][number] | null>(null);
  const current = view.viewer.persona;
  return (
    <>
      {chosen !== null && (
        <Done
          key={chosen.id}
          text={
            <>
              {t("start.chosen", { role: t(`start.role.${roleKey(chosen.role)}`) })}.{" "}
              <FirstStep persona={chosen} />
            </>
          }
        />
      )}
      <ul className="fact-list">
        {view.personas.map(({ id, role, organisation }) => {
          const does = doesOf(id);
          return (
            <li key={id} className="role">
              <span>
                <strong>{t(`start.role.${roleKey(role)}`)}</strong>
                <span className="why">
                  {organisation !== null &&
                    isAuthority(organisation) &&
                    `${authorityName(organisation, language)}. `}
                  {does !== null && t(`start.does.${does}`)}
                </span>
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
                  <span className="visually-hidden">
                    : {t(`start.role.${roleKey(role)}`)}
                    {does !== null && `, ${t(`start.does.${does}`)}`}
                  </span>
                </button>
              )}
            </li>
          );
        })}
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

const tells = ["government", "body", "authority"];

/** Where a role has something to do first: its own work, else what it reads. */
function FirstStep({ persona }: { persona: StartView["personas"][number] }) {
  const { t, language } = useSay();
  const search = { programme: "illustrative" };
  return persona.organisation !== null && tells.includes(persona.role) ? (
    <Link
      to="/$language/work/$organisation"
      params={{ language, organisation: persona.organisation }}
      search={search}
    >
      {t("start.toWork")}
    </Link>
  ) : (
    <Link to="/$language" params={{ language }} search={search}>
      {t("start.toOverview")}
    </Link>
  );
}

const doesOf = (id: string) => personas.find((each) => each.id === id)?.id ?? null;
