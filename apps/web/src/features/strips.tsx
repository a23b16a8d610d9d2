import { authorityName } from "@parod/language/authorities";
import { isAuthority } from "@parod/language/lists";
import type { Standpoint } from "@parod/schema/views/standpoint";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

/** Made-up figures are marked on every page, and again on every printed sheet. */
export function IllustrativeStrip() {
  const { t, language } = useSay();
  return (
    <>
      <section className="strip strip--notice" aria-label={t("common.illustrative.short")}>
        <div className="wrap">
          <p>
            <strong>{t("common.illustrative.notice")}</strong>{" "}
            <Link
              to="/$language"
              params={{ language }}
              search={{
                programme: undefined,
                asAt: undefined,
                knownAt: undefined,
                compare: undefined,
              }}
            >
              {t("common.illustrative.open")}
            </Link>
          </p>
        </div>
      </section>
      <p className="print-only print-mark">{t("common.illustrative.notice")}</p>
    </>
  );
}

export function PastStrip({ standpoint }: { standpoint: Standpoint }) {
  const { t, language, day, instant } = useSay();
  const opens = standpoint.programme.opensAsAt ?? standpoint.today;
  const looksBack =
    (standpoint.asAt !== opens && standpoint.asAt !== standpoint.today) ||
    standpoint.knownAt !== null;
  if (!looksBack && standpoint.compare === null) return null;
  return (
    <section className="strip strip--past" aria-label={t("common.asAt.label")}>
      <div className="wrap">
        <p>
          {looksBack && <strong>{t("common.past.notice", { date: day(standpoint.asAt) })} </strong>}
          {standpoint.knownAt !== null && (
            <>{t("common.known.said", { date: instant(standpoint.knownAt) })}. </>
          )}
          {standpoint.compare !== null && (
            <>{t("common.compare.said", { date: day(standpoint.compare) })}. </>
          )}
          <Link
            to="."
            params={{ language }}
            search={(before) => ({
              ...before,
              asAt: undefined,
              knownAt: undefined,
              compare: undefined,
            })}
          >
            {looksBack ? t("common.past.back") : t("common.compare.none")}
          </Link>
        </p>
      </div>
    </section>
  );
}

/** Who the reader has chosen to be, on every page: a persona is never mistaken for a person. */
export function PersonaStrip() {
  const { t, language } = useSay();
  const trpc = useTrpc();
  const { data } = useQuery({
    ...trpc.start.view.queryOptions({}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const persona = data?.personas.find(({ id }) => id === data.viewer.persona);
  if (!persona) return null;
  const { organisation } = persona;
  return (
    <section className="strip strip--persona" aria-label={t("start.personas.current")}>
      <div className="wrap">
        <p>
          {t("start.trying", { role: t(`start.role.${roleKey(persona.role)}`) })}
          {organisation !== null &&
            isAuthority(organisation) &&
            ` ${authorityName(organisation, language)}.`}{" "}
          <Link to="/$language/start" params={{ language }}>
            {t("start.change")}
          </Link>
        </p>
      </div>
    </section>
  );
}

const roles = [
  "administrator",
  "government",
  "body",
  "authority",
  "member",
  "secretariat",
  "assurer",
] as const;
export type Role = (typeof roles)[number];
export const roleKey = (role: string): Role | "other" =>
  roles.find((each) => each === role) ?? "other";
