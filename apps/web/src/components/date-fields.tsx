import { useTranslations } from "use-intl";
import { FieldError } from "#components/error-summary.tsx";

export type DateParts = { readonly day: string; readonly month: string; readonly year: string };
export const noDate: DateParts = { day: "", month: "", year: "" };

type Props = {
  readonly id: string;
  readonly legend: string;
  readonly value: DateParts;
  readonly onChange: (value: DateParts) => void;
  readonly error?: string | undefined;
};

const parts = ["day", "month", "year"] as const;

/** Three plain fields: what people remember as a date they can type as one. */
export function DateFields({ id, legend, value, onChange, error }: Props) {
  const t = useTranslations("common.asAt");
  return (
    <fieldset
      className={`govuk-fieldset field${error === undefined ? "" : " field--error"}`}
      aria-describedby={`${id}-hint${error === undefined ? "" : ` ${id}-error`}`}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <div id={`${id}-hint`} className="govuk-hint">
        {t("hint")}
      </div>
      <FieldError id={id} message={error} />
      <div className="dates">
        {parts.map((part) => (
          <div key={part}>
            <label className="govuk-label" htmlFor={part === "day" ? id : `${id}-${part}`}>
              {t(part)}
            </label>
            <input
              className={`govuk-input ${part === "year" ? "govuk-input--width-4" : "govuk-input--width-2"}${error === undefined ? "" : " govuk-input--error"}`}
              id={part === "day" ? id : `${id}-${part}`}
              inputMode="numeric"
              autoComplete="off"
              value={value[part]}
              onChange={(event) => onChange({ ...value, [part]: event.target.value })}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}
