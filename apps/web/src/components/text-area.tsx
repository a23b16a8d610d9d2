import type { Language } from "@parod/schema/words";
import { FieldError } from "#components/error-summary.tsx";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** The language of what is typed. */
  readonly lang?: Language;
};

export function TextArea({ id, label, hint, rows = 3, value, onChange, error, lang }: Props) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={`field${error === undefined ? "" : " field--error"}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <FieldError id={id} message={error} />
      <textarea
        className={`govuk-textarea${error === undefined ? "" : " govuk-textarea--error"}`}
        id={id}
        lang={lang}
        rows={rows}
        value={value}
        {...(described === "" ? {} : { "aria-describedby": described })}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
