import { useTranslations } from "use-intl";
import { Choices } from "#components/choices.tsx";
import { DateFields } from "#components/date-fields.tsx";
import { FieldError } from "#components/error-summary.tsx";
import type { WhenTyped } from "#features/tell/fields.ts";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: WhenTyped;
  readonly onChange: (value: WhenTyped) => void;
  readonly error?: string | undefined;
};
const kinds = ["day", "range"] as const;

/** One day, or the days that it can be: nobody has to be surer than they are. */
export function WhenFields({ id, label, hint, value, onChange, error }: Props) {
  const t = useTranslations("write.move");
  const { kind, from, to } = value;
  return (
    <fieldset
      className={`govuk-fieldset field when${error === undefined ? "" : " field--error"}`}
      {...(error === undefined ? {} : { "aria-describedby": `${id}-error` })}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      {hint !== undefined && <div className="govuk-hint">{hint}</div>}
      <FieldError id={id} message={error} />
      <Choices
        id={`${id}-kind`}
        legend={t("kind")}
        kind="radio"
        options={kinds.map((each) => ({
          value: each,
          label: each === "day" ? t("oneDay") : t("range"),
        }))}
        chosen={[kind]}
        onChange={([chosen]) => chosen && onChange({ ...value, kind: chosen })}
      />
      <DateFields
        id={id}
        legend={kind === "day" ? t("oneDay") : t("from")}
        value={from}
        onChange={(parts) => onChange({ ...value, from: parts })}
      />
      {kind === "range" && (
        <DateFields
          id={`${id}-to`}
          legend={t("to")}
          value={to}
          onChange={(parts) => onChange({ ...value, to: parts })}
        />
      )}
    </fieldset>
  );
}
