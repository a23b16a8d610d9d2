import { useTranslations } from "use-intl";
import { failureOf } from "#lib/api-error.ts";
import { useSayFailure } from "#lib/say-failure.ts";

/** "Failed" never looks like "none": what went wrong in words, a way to try again, and what to quote to whoever can look. */
export function FailureNotice({ error, retry }: { error: unknown; retry: () => unknown }) {
  const t = useTranslations("common.state");
  const sayFailure = useSayFailure();
  const failure = failureOf(error);
  return (
    <div className="inset" role="alert">
      <p>
        <strong>{t("failed")}</strong> {sayFailure(failure)}
      </p>
      <p>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => void retry()}
        >
          {t("retry")}
        </button>
      </p>
      {failure.reference !== null && (
        <p className="small soft">{t("reference", { reference: failure.reference })}</p>
      )}
    </div>
  );
}
