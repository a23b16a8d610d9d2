import type { ReactNode } from "react";
import { useSay } from "#lib/say.ts";

export type Side = "theirs" | "mine";
const sides = ["theirs", "mine"] as const;

type Props = {
  /** Names the choice on its page; each side's id ends with its name. */
  readonly id: string;
  readonly legend: ReactNode;
  readonly values: Readonly<Record<Side, ReactNode>>;
  readonly chosen: Side;
  readonly onChoose: (side: Side) => void;
};

/** One field that two people gave differently: whose value stands. */
export function TwoSides({ id, legend, values, chosen, onChoose }: Props) {
  const { t } = useSay();
  return (
    <fieldset className="govuk-fieldset field">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <div className="govuk-radios govuk-radios--small">
        {sides.map((side) => (
          <div key={side} className="govuk-radios__item">
            <input
              className="govuk-radios__input"
              type="radio"
              id={`${id}-${side}`}
              name={id}
              checked={chosen === side}
              onChange={() => onChoose(side)}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`${id}-${side}`}>
              {side === "theirs" ? t("write.conflict.theirs") : t("write.conflict.yours")}:{" "}
              <strong>{values[side]}</strong>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
