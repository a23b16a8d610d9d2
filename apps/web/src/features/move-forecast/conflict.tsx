import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Told } from "#features/move-forecast/told.ts";
import type { Move } from "#features/move-forecast/typed.ts";
import { useSay } from "#lib/say.ts";

type Side = "theirs" | "mine";
type Props = {
  readonly theirs: Told;
  readonly mine: Move;
  readonly onTheirs: () => void;
  readonly onMine: (move: Move) => void;
};

/** Two wrote of the same thing. Both values of each field side by side; theirs stands unless the writer says otherwise; nothing typed is lost. */
export function Conflict({ theirs, mine, onTheirs, onMine }: Props) {
  const { t, when, instant } = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [chosen, choose] = useState<{ date: Side; reason: Side }>({
    date: "theirs",
    reason: "theirs",
  });
  useEffect(() => heading.current?.focus(), []);
  const settle = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.date === "theirs" && chosen.reason === "theirs") return onTheirs();
    const date =
      chosen.date === "mine"
        ? { from: mine.from, to: mine.to }
        : { from: theirs.when.from, to: theirs.when.to };
    onMine({
      ...date,
      reason: chosen.reason === "mine" ? mine.reason : (theirs.reason ?? mine.reason),
    });
  };
  const rows = [
    {
      key: "date",
      name: t("errors.field.when"),
      theirs: when(theirs.when),
      mine: when({ from: mine.from, to: mine.to, words: null, reading: false }),
    },
    {
      key: "reason",
      name: t("errors.field.reason"),
      theirs: theirs.reason ?? t("common.fact.notTold"),
      mine: mine.reason,
    },
  ] as const;
  return (
    <form className="form" onSubmit={settle}>
      <h3 ref={heading} tabIndex={-1}>
        {t("write.conflict.title")}
      </h3>
      <p>
        {theirs.knownFrom === null
          ? t("write.conflict.kept")
          : `${t("write.conflict.changedAt", { at: instant(theirs.knownFrom) })} ${t("write.conflict.kept")}`}
      </p>
      {rows.map((row) => (
        <fieldset key={row.key} className="govuk-fieldset field">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{row.name}</legend>
          <div className="govuk-radios govuk-radios--small">
            {(["theirs", "mine"] as const).map((side) => (
              <div key={side} className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  type="radio"
                  id={`${row.key}-${side}`}
                  name={row.key}
                  checked={chosen[row.key] === side}
                  onChange={() => choose({ ...chosen, [row.key]: side })}
                />
                <label className="govuk-label govuk-radios__label" htmlFor={`${row.key}-${side}`}>
                  {side === "theirs" ? t("write.conflict.theirs") : t("write.conflict.yours")}:{" "}
                  <strong>{row[side]}</strong>
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
