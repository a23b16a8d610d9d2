import type { Language } from "@parod/schema/words";
import { FieldError } from "#components/error-summary.tsx";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** For the spelling of names and codes, which no dictionary has. */
  readonly plain?: boolean;
  /** The language of what is typed. */
  readonly lang?: Language;
};

export function TextField(props: Props) {
  const { id, label, hint, value, onChange, error, lang, plain = false } = props;
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
      <input
        className={`govuk-input govuk-input--width-20${error === undefined ? "" : " govuk-input--error"}`}
        id={id}
        lang={lang}
        value={value}
        autoComplete="off"
        {...(plain ? { spellCheck: false, autoCapitalize: "none" } : {})}
        {...(described === "" ? {} : { "aria-describedby": described })}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  );
}
