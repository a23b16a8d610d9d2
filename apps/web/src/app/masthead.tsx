import { sayDaysLeft } from "@parod/language/days";
import { twinPath } from "@parod/language/slugs";
import { useQuery } from "@tanstack/react-query";
import { Link, useRouterState } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import { NoticesLink } from "#features/notices/notices-link.tsx";
import { SignedIn } from "#features/session/signed-in.tsx";
import { MyWork } from "#features/work/my-work.tsx";
import { useStandpoint } from "#lib/standpoint.tsx";
import { useTrpc } from "#lib/trpc.ts";
import { useSession } from "#lib/use-session.ts";

const items = [
  { key: "overview", to: "/$language", start: "" },
  { key: "body", to: "/$language/dysgu", start: "dysgu" },
  { key: "authorities", to: "/$language/authorities", start: "authorities" },
  { key: "ledger", to: "/$language/who-does-what", start: "who-does-what" },
  { key: "findings", to: "/$language/findings", start: "findings" },
  { key: "milestones", to: "/$language/milestones", start: "milestones" },
  { key: "group", to: "/$language/group", start: "group" },
  { key: "reports", to: "/$language/report", start: "report" },
  { key: "sources", to: "/$language/sources", start: "sources" },
  { key: "definitions", to: "/$language/definitions", start: "definitions" },
] as const;

export function Masthead() {
  const t = useTranslations("common");
  const language = useLocale();
  const [slug = "", below] = useRouterState({ select: ({ location }) => location.pathname })
    .split("/")
    .slice(2);
  return (
    <header className="masthead">
      <div className="wrap mast">
        <Link to="/$language" params={{ language }} className="wordmark" translate="no">
          {t("product.name")}
        </Link>
        <span className="strap">{t("product.about")}</span>
        <PhaseLine />
        <div className="mast__right">
          <LanguageLink />
          <NoticesLink />
          <SignedIn />
          <RoleLink />
        </div>
      </div>
      <nav className="main-nav" aria-label={t("navigation.label")}>
        <ul className="wrap">
          <MyWork here={slug === "work"} />
          {items.map(({ key, to, start }) => (
            <li key={key}>
              <Link
                to={to}
                params={{ language }}
                activeOptions={{ exact: true, includeSearch: false }}
                className={slug === start && below !== undefined ? "within" : undefined}
              >
                {t(`navigation.${key}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The same page and day in the other language: a plain link, so that the served page has the right language from its first byte. */
function LanguageLink() {
  const t = useTranslations("common.language");
  const twin = useLocale() === "cy" ? "en" : "cy";
  const { pathname, searchStr } = useRouterState({ select: ({ location }) => location });
  return (
    <a href={twinPath(pathname) + searchStr} lang={twin} hrefLang={twin} rel="alternate">
      {t("other")}
    </a>
  );
}

/** Where people sign in later, roles are chosen for now; the strip below says which one is. */
function RoleLink() {
  const t = useTranslations();
  const language = useLocale();
  const { data } = useQuery({
    ...useTrpc().start.view.queryOptions({}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const session = useSession();
  if (!data || data.viewer.persona !== null || session?.person) return null;
  if (data.authMode === "oidc")
    return (
      <Link to="/$language/sign-in" params={{ language }}>
        {t("common.person.signIn")}
      </Link>
    );
  return (
    <Link to="/$language/start" params={{ language }}>
      {t("start.personas.title")}
    </Link>
  );
}

/** Where the programme stands against its end date, on the day looked at. */
function PhaseLine() {
  const language = useLocale();
  const standpoint = useStandpoint();
  if (!standpoint) return null;
  return <span className="phase">{sayDaysLeft(standpoint.end.daysLeft, language)}</span>;
}
