import { useTranslations } from "use-intl";
import { useDocumentTitle } from "#lib/use-document-title.ts";

/** In place of a page that could not be drawn: nothing of what broke is shown, and the rest of the app stands. */
export function BrokenPage() {
  const t = useTranslations("common.state");
  useDocumentTitle(t("failed"));
  return (
    <div role="alert">
      <h1 tabIndex={-1}>{t("failed")}</h1>
      <p>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => globalThis.location.reload()}
        >
          {t("retry")}
        </button>
      </p>
    </div>
  );
}
