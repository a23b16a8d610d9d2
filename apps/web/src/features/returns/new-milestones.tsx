import type { MilestoneAnswer } from "@parod/schema/return";
import { useState } from "react";
import { type DateParts, DateFields } from "#components/date-fields.tsx";
import { FieldError } from "#components/error-summary.tsx";
import type { PartProps } from "#features/returns/part.ts";
import { partsOf, readWhen } from "#features/returns/typed-when.ts";
import { useSay } from "#lib/say.ts";

type Typed = {
  readonly given: MilestoneAnswer;
  readonly en: string;
  readonly cy: string;
  readonly forecast: DateParts;
  readonly actual: DateParts;
};
const typedOf = (given: MilestoneAnswer): Typed => ({
  given,
  en: given.title?.en ?? "",
  cy: given.title?.cy ?? "",
  forecast: partsOf(given.forecast),
  actual: partsOf(given.actual),
});
/** A code that no activity has, tasks of the plan among them. */
const blank = (): MilestoneAnswer => ({
  code: `m-${crypto.randomUUID().slice(0, 13)}`,
  title: null,
  forecast: null,
  actual: null,
  reason: null,
});
const isEmpty = ({ en, cy, forecast, actual }: Typed): boolean =>
  [en, cy, ...Object.values(forecast), ...Object.values(actual)].every((text) => text === "");

/** Milestones that nobody has told yet: a title in both languages and a date each. Left empty, one is none. */
export function NewMilestones({ page, give, wrong, messages }: PartProps) {
  const { t } = useSay();
  const told = new Set(page.form.known.milestones.map(({ code }) => code));
  const [added, setAdded] = useState(() =>
    page.content.milestones.filter(({ code }) => !told.has(code)).map(typedOf),
  );
  const tell = (next: Typed) => {
    setAdded(added.map((each) => (each.given.code === next.given.code ? next : each)));
    const { code } = next.given;
    const id = `n-${code}`;
    const empty = isEmpty(next);
    const [en, cy] = [next.en.trim(), next.cy.trim()];
    const forecast = readWhen(next.forecast, next.given.forecast);
    const actual = readWhen(next.actual, next.given.actual);
    const problem = (of: "title-missing" | "date-missing") =>
      t("returns.problemOf", {
        name: t("returns.newMilestone"),
        problem: t(`returns.problem.${of}`),
      });
    const noDay = (line: "forecast" | "actual") =>
      t("errors.problem.day.malformed", { field: t(`returns.fields.${line}`) });
    wrong(`${id}-en`, !empty && (en === "" || cy === "") ? problem("title-missing") : null);
    const missing = !empty && forecast === null && actual === null ? problem("date-missing") : null;
    wrong(`${id}-forecast`, forecast === undefined ? noDay("forecast") : missing);
    wrong(`${id}-actual`, actual === undefined ? noDay("actual") : null);
    if (empty) give({ removed: [{ section: "milestones", of: code }] });
    else if (en !== "" && cy !== "" && forecast !== undefined && actual !== undefined)
      give({ milestones: [{ code, title: { en, cy }, forecast, actual, reason: null }] });
  };
  return (
    <>
      {added.map((typed) => (
        <NewMilestone key={typed.given.code} typed={typed} onType={tell} messages={messages} />
      ))}
      <p>
        <button
          type="button"
          className="text-button"
          onClick={() => setAdded([...added, typedOf(blank())])}
        >
          {t("returns.addMilestone")}
        </button>
      </p>
    </>
  );
}

type Props = Pick<PartProps, "messages"> & {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
};

function NewMilestone({ typed, onType, messages }: Props) {
  const { t, language } = useSay();
  const id = `n-${typed.given.code}`;
  const error = messages[`${id}-en`];
  return (
    <div className="section">
      <h2>{typed[language] || t("returns.newMilestone")}</h2>
      {(["en", "cy"] as const).map((each) => (
        <div key={each} className="field">
          <label className="govuk-label govuk-label--s" htmlFor={`${id}-${each}`}>
            {t(each === "en" ? "work.milestone.titleEn" : "work.milestone.titleCy")}
          </label>
          {each === "en" && <FieldError id={`${id}-en`} message={error} />}
          <input
            className="govuk-input"
            id={`${id}-${each}`}
            lang={each}
            maxLength={300}
            aria-describedby={error === undefined ? undefined : `${id}-en-error`}
            value={typed[each]}
            onChange={({ target }) => onType({ ...typed, [each]: target.value })}
          />
        </div>
      ))}
      {(["forecast", "actual"] as const).map((line) => (
        <DateFields
          key={line}
          id={`${id}-${line}`}
          legend={t(`returns.fields.${line}`)}
          value={typed[line]}
          onChange={(parts) => onType({ ...typed, [line]: parts })}
          error={messages[`${id}-${line}`]}
        />
      ))}
    </div>
  );
}
