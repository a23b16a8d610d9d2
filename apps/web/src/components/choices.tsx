import { FieldError } from "#components/error-summary.tsx";

type Props<V extends string> = {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly kind: "radio" | "checkbox";
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
  readonly error?: string | undefined;
};

/** One of several, or several. The first has the field's own id, for the summary of errors to lead to. */
export function Choices<V extends string>(props: Props<V>) {
  const { id, legend, hint, kind, options, chosen, onChange, error } = props;
  const block = kind === "radio" ? "radios" : "checkboxes";
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const choose = (value: V) => {
    if (kind === "radio") return onChange([value]);
    return onChange(
      chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value],
    );
  };
  return (
    <fieldset
      className={`govuk-fieldset field${error === undefined ? "" : " field--error"}`}
      {...(described === "" ? {} : { "aria-describedby": described })}
    >
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <FieldError id={id} message={error} />
      <div className={`govuk-${block} govuk-${block}--small`}>
        {options.map(({ value, label }, index) => (
          <div key={value} className={`govuk-${block}__item`}>
            <input
              className={`govuk-${block}__input`}
              type={kind}
              name={id}
              id={index === 0 ? id : `${id}-${value}`}
              checked={chosen.includes(value)}
              onChange={() => choose(value)}
            />
            <label
              className={`govuk-label govuk-${block}__label`}
              htmlFor={index === 0 ? id : `${id}-${value}`}
            >
              {label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
