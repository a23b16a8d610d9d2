import { type FormEvent, useEffect, useRef, useState } from "react";
import type { FormField, Values } from "#features/tell/fields.ts";
import { useSayValue } from "#features/tell/say-value.ts";
import type { OtherRow } from "#features/tell/use-sending.ts";
import { useSay } from "#lib/say.ts";

type Side = "theirs" | "mine";
type Props = {
  readonly id: string;
  readonly fields: readonly FormField[];
  readonly theirs: OtherRow;
  readonly mine: Values;
  readonly onTheirs: () => void;
  readonly onMine: (values: Values) => void;
};

/** Two wrote of the same thing: both values of each field that differs. Theirs stands unless the writer says otherwise. */
export function TellConflict({ id, fields, theirs, mine, onTheirs, onMine }: Props) {
  const { t, instant } = useSay();
  const sayValue = useSayValue();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, choose] = useState<Readonly<Record<string, Side>>>({});
  useEffect(() => heading.current?.focus(), []);
  const differing = fields.filter(
    ({ name }) => name in theirs && !isSame(theirs[name], mine[name]),
  );
  const settle = (event: FormEvent) => {
    event.preventDefault();
    const taken = differing.filter(({ name }) => chosen[name] === "mine");
    if (differing.length > 0 && taken.length === 0) return onTheirs();
    const theirValues = differing
      .filter((field) => !taken.includes(field))
      .map(({ name }) => [name, theirs[name]]);
    onMine({ ...mine, ...Object.fromEntries(theirValues) });
  };
  return (
    <form className="form" onSubmit={settle}>
      <h3 ref={heading} tabIndex={-1}>
        {t("write.conflict.title")}
      </h3>
      <p>
        {theirs.knownFrom !== null &&
          `${t("write.conflict.changedAt", { at: instant(theirs.knownFrom) })} `}
        {differing.length > 0 ? t("write.conflict.kept") : t("work.form.sameAsTheirs")}
      </p>
      {differing.map((field) => (
        <fieldset key={field.name} className="govuk-fieldset field">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {field.label}
          </legend>
          <div className="govuk-radios govuk-radios--small">
            {(["theirs", "mine"] as const).map((side) => (
              <div key={side} className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  type="radio"
                  id={`${id}-${field.name}-${side}`}
                  name={`${id}-${field.name}`}
                  checked={(chosen[field.name] ?? "theirs") === side}
                  onChange={() => choose({ ...chosen, [field.name]: side })}
                />
                <label
                  className="govuk-label govuk-radios__label"
                  htmlFor={`${id}-${field.name}-${side}`}
                >
                  {side === "theirs" ? t("write.conflict.theirs") : t("write.conflict.yours")}:{" "}
                  <strong>
                    {sayValue(field, side === "theirs" ? theirs[field.name] : mine[field.name])}
                  </strong>
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      <button type="submit" className="govuk-button">
        {t("write.conflict.settle")}
      </button>
    </form>
  );
}

const isSame = (a: unknown, b: unknown): boolean =>
  JSON.stringify(sorted(a ?? null)) === JSON.stringify(sorted(b ?? null));
const sorted = (value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
    : value;
