import { Outlet, useMatches } from "@tanstack/react-router";
import { useTranslations } from "use-intl";
import { Footer } from "#app/footer.tsx";
import { Masthead } from "#app/masthead.tsx";
import { useFreshness } from "#app/use-freshness.ts";
import { AsAtBar } from "#features/as-at-bar.tsx";
import { IllustrativeStrip, PastStrip, PersonaStrip } from "#features/strips.tsx";
import { SessionWarning } from "#features/session/session-warning.tsx";
import { useStandpoint } from "#lib/standpoint.tsx";

/** Pages about the service itself, which stand at no day of no programme. */
const apart: ReadonlySet<string> = new Set([
  "/$language/start",
  "/$language/sign-in",
  "/$language/setup",
  "/$language/invitation",
  "/$language/people",
  "/$language/sessions",
  "/$language/new-programme",
  "/$language/notices",
  "/$language/permissions",
  "/$language/accessibility",
  "/$language/privacy",
]);

/** Pages of which everything is today's: another day would only shut them. */
const todays = ["/$language/work/", "/$language/plans", "/$language/import-plan/"];
const isTodays = (routeId: string): boolean =>
  routeId.startsWith("/$language/rounds/$round/$organisation") ||
  todays.some((each) => routeId.startsWith(each));

export function Shell() {
  const t = useTranslations("common");
  const standpoint = useStandpoint();
  const isApart = useMatches({
    select: (matches) => matches.some(({ routeId }) => apart.has(routeId)),
  });
  const isAlwaysToday = useMatches({
    select: (matches) => matches.some(({ routeId }) => isTodays(routeId)),
  });
  useFreshness(!isApart);
  return (
    <>
      <a href="#main" className="govuk-skip-link">
        {t("skip")}
      </a>
      <Masthead />
      <PersonaStrip />
      {standpoint && !isApart && (
        <>
          {standpoint.programme.illustrative && <IllustrativeStrip />}
          {!isAlwaysToday && <AsAtBar standpoint={standpoint} />}
          <PastStrip standpoint={standpoint} />
        </>
      )}
      <main id="main" className="wrap" tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <SessionWarning />
    </>
  );
}
