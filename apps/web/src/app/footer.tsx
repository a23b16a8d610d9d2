import { Link } from "@tanstack/react-router";
import { useLocale, useTranslations } from "use-intl";
import { useSay } from "#lib/say.ts";
import { useStandpoint } from "#lib/standpoint.tsx";

export function Footer() {
  const t = useTranslations("common");
  const language = useLocale();
  const standpoint = useStandpoint();
  const { instant } = useSay();
  return (
    <footer className="footer">
      <div className="wrap">
        <nav aria-label={t("footer.label")}>
          <ul>
            <li>
              <Link to="/$language/accessibility" params={{ language }}>
                {t("footer.accessibility")}
              </Link>
            </li>
            <li>
              <Link to="/$language/privacy" params={{ language }}>
                {t("footer.privacy")}
              </Link>
            </li>
            <li>
              <Link to="/$language/definitions" params={{ language }}>
                {t("footer.definitions")}
              </Link>
            </li>
            <li>
              <Link to="/$language/sources" params={{ language }}>
                {t("fact.sources")}
              </Link>
            </li>
          </ul>
        </nav>
        {standpoint?.enteredAt && (
          <p>{t("fact.enteredOn", { date: instant(standpoint.enteredAt) })}</p>
        )}
        {language === "cy" && <p>{t("language.unreviewed")}</p>}
      </div>
    </footer>
  );
}
