import { useTranslations } from "use-intl";
import { FieldError } from "#components/error-summary.tsx";

export type SelectOption = { readonly value: string; readonly label: string; readonly of?: string };

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
};

/** One of a long list; options that say whose they are come under that name. */
export function SelectField({ id, label, hint, options, value, onChange, error }: Props) {
  const t = useTranslations("work.form");
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const groups = [...new Set(options.map(({ of }) => of))];
  const option = (each: SelectOption) => (
    <option key={each.value} value={each.value}>
      {each.label}
    </option>
  );
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
      <select
        className={`govuk-select${error === undefined ? "" : " govuk-select--error"}`}
        id={id}
        value={value}
        {...(described === "" ? {} : { "aria-describedby": described })}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{t("choose")}</option>
        {groups.map((group) => {
          const own = options.filter(({ of }) => of === group);
          if (group === undefined) return own.map(option);
          return (
            <optgroup key={group} label={group}>
              {own.map(option)}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
