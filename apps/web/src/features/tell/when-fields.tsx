import { addDays } from "@parod/schema/day";
import type { When } from "@parod/schema/when";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { Choices } from "#components/choices.tsx";
import { DateFields } from "#components/date-fields.tsx";
import { FieldError } from "#components/error-summary.tsx";
import type { WhenTyped } from "#features/tell/fields.ts";
import { laterThan } from "#features/tell/typed.ts";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: WhenTyped;
  readonly onChange: (value: WhenTyped) => void;
  readonly error?: string | undefined;
  readonly laterBy?: readonly number[];
};
const kinds = ["day", "range"] as const;

/** One day, or the days that it can be: nobody has to be surer than they are. */
export function WhenFields({ id, label, hint, value, onChange, error, laterBy = [] }: Props) {
  const t = useTranslations("write.move");
  const { when } = useSay();
  const { kind, from, to, told } = value;
  const [moved, setMoved] = useState<When | null>(null);
  const move = (before: When, weeks: number) => {
    const next = laterThan(before, weeks);
    onChange(next);
    setMoved({
      from: addDays(before.from, weeks * 7),
      to: addDays(before.to, weeks * 7),
      words: null,
      reading: false,
    });
  };
  return (
    <fieldset
      className={`govuk-fieldset field when${error === undefined ? "" : " field--error"}`}
      {...(error === undefined ? {} : { "aria-describedby": `${id}-error` })}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      {hint !== undefined && <div className="govuk-hint">{hint}</div>}
      <FieldError id={id} message={error} />
      {told !== null && laterBy.length > 0 && (
        <div className="buttons">
          {laterBy.map((weeks) => (
            <button
              key={weeks}
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => move(told, weeks)}
            >
              {t("later", { n: weeks })}
            </button>
          ))}
          <output className="visually-hidden">
            {moved !== null && t("becomes", { when: when(moved) })}
          </output>
        </div>
      )}
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
