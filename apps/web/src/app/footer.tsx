import { Link } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import { useSay } from "#lib/say.ts";
import { useStandpoint } from "#lib/standpoint.tsx";

export function Footer() {
  const t = useTranslations();
  const language = useLocale();
  const standpoint = useStandpoint();
  const { instant } = useSay();
  return (
    <footer className="footer">
      <div className="wrap">
        <nav aria-label={t("common.footer.label")}>
          <ul>
            <li>
              <Link to="/$language/accessibility" params={{ language }}>
                {t("common.footer.accessibility")}
              </Link>
            </li>
            <li>
              <Link to="/$language/privacy" params={{ language }}>
                {t("common.footer.privacy")}
              </Link>
            </li>
            <li>
              <Link to="/$language/definitions" params={{ language }}>
                {t("common.footer.definitions")}
              </Link>
            </li>
            <li>
              <Link to="/$language/permissions" params={{ language }}>
                {t("permissions.title")}
              </Link>
            </li>
            <li>
              <Link to="/$language/sources" params={{ language }}>
                {t("common.fact.sources")}
              </Link>
            </li>
          </ul>
        </nav>
        {standpoint?.enteredAt && (
          <p>{t("common.fact.enteredOn", { date: instant(standpoint.enteredAt) })}</p>
        )}
        {language === "cy" && <p>{t("common.language.unreviewed")}</p>}
      </div>
    </footer>
  );
}
