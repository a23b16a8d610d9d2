import { useTranslations } from "use-intl";
import { DateFields } from "#components/date-fields.tsx";
import { FieldError } from "#components/error-summary.tsx";
import type { Typed, TypedProblem } from "#features/move-forecast/typed.ts";

type Props = {
  readonly typed: Typed;
  readonly onChange: (typed: Typed) => void;
  readonly messages: Partial<Record<TypedProblem["field"], string>>;
};

export function MoveFields({ typed, onChange, messages }: Props) {
  const t = useTranslations("write.move");
  return (
    <>
      <fieldset className="govuk-fieldset field">
        <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{t("kind")}</legend>
        <div className="govuk-radios govuk-radios--small">
          {(["day", "range"] as const).map((kind) => (
            <div key={kind} className="govuk-radios__item">
              <input
                className="govuk-radios__input"
                type="radio"
                id={`kind-${kind}`}
                name="kind"
                checked={typed.kind === kind}
                onChange={() => onChange({ ...typed, kind })}
              />
              <label className="govuk-label govuk-radios__label" htmlFor={`kind-${kind}`}>
                {kind === "day" ? t("oneDay") : t("range")}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      {typed.kind === "day" ? (
        <DateFields
          id="day"
          legend={t("day")}
          value={typed.day}
          onChange={(day) => onChange({ ...typed, day })}
          error={messages.day}
        />
      ) : (
        <>
          <DateFields
            id="from"
            legend={t("from")}
            value={typed.from}
            onChange={(from) => onChange({ ...typed, from })}
            error={messages.from}
          />
          <DateFields
            id="to"
            legend={t("to")}
            value={typed.to}
            onChange={(to) => onChange({ ...typed, to })}
            error={messages.to}
          />
        </>
      )}
      <div className={`field${messages.reason === undefined ? "" : " field--error"}`}>
        <label className="govuk-label govuk-label--s" htmlFor="reason">
          {t("reason")}
        </label>
        <div id="reason-hint" className="govuk-hint">
          {t("reasonHint")}
        </div>
        <FieldError id="reason" message={messages.reason} />
        <textarea
          className={`govuk-textarea${messages.reason === undefined ? "" : " govuk-textarea--error"}`}
          id="reason"
          rows={4}
          value={typed.reason}
          aria-describedby={`reason-hint${messages.reason === undefined ? "" : " reason-error"}`}
          onChange={(event) => onChange({ ...typed, reason: event.target.value })}
        />
      </div>
    </>
  );
}
