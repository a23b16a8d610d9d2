import { useTranslations } from "use-intl";
import { type Failure, failureOf } from "#lib/api-error.ts";
import { useSayFailure } from "#lib/say-failure.ts";

/** What an address with another day may put right. */
const ofTheAddress: ReadonlySet<Failure["code"]> = new Set([
  "as-at-in-future",
  "as-at-before-programme",
  "bad-input",
]);

/** The same page without its days: links carry a day along, so that a wrong one would otherwise stay. */
function addressToday(): string {
  const programme = new URLSearchParams(globalThis.location.search).get("programme");
  return (
    globalThis.location.pathname +
    (programme === null ? "" : `?programme=${encodeURIComponent(programme)}`)
  );
}

/** "Failed" never looks like "none": what went wrong in words, a way to try again, and what to quote to whoever can look. */
export function FailureNotice({ error, retry }: { error: unknown; retry: () => unknown }) {
  const t = useTranslations("common");
  const sayFailure = useSayFailure();
  const failure = failureOf(error);
  return (
    <div className="inset" role="alert">
      <p>
        <strong>{t("state.failed")}</strong> {sayFailure(failure)}
      </p>
      <p>
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => void retry()}
        >
          {t("state.retry")}
        </button>
      </p>
      {ofTheAddress.has(failure.code) && (
        <p>
          <a href={addressToday()}>{t("past.back")}</a>
        </p>
      )}
      {failure.reference !== null && (
        <p className="small soft">{t("state.reference", { reference: failure.reference })}</p>
      )}
    </div>
  );
}
