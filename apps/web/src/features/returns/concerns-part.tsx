import type { ConcernAnswer } from "@parod/schema/return";
import { Bites } from "@parod/schema/vocabulary";
import { useState } from "react";
import { type DateParts, DateFields, noDate } from "#components/date-fields.tsx";
import { SelectField } from "#components/select-field.tsx";
import { TextArea } from "#components/text-area.tsx";
import type { PartProps } from "#features/returns/part.ts";
import { partsOf, readWhen } from "#features/returns/typed-when.ts";
import { useSay } from "#lib/say.ts";

type Typed = Omit<ConcernAnswer, "text"> & { readonly text: string; readonly on: DateParts };

function concernsOf({ content, form }: PartProps["page"]): readonly Typed[] {
  const given = new Map(content.concerns.map((each) => [each.code, each]));
  const known = form.known.concerns.map((each) => given.get(each.code) ?? each);
  const codes = new Set(known.map(({ code }) => code));
  return [...known, ...content.concerns.filter(({ code }) => !codes.has(code))].map((each) => ({
    ...each,
    on: partsOf(each.when),
  }));
}

/** The first number that no concern of the organisation has. */
function freshCode(organisation: string, taken: readonly Typed[]): string {
  const codes = new Set(taken.map(({ code }) => code));
  for (let n = 1; ; n++) {
    const code = `${organisation}.concern-${n}`;
    if (!codes.has(code)) return code;
  }
}

/** Concerns about capacity: what, where it bites, and whether it still does. */
export function ConcernsPart({ page, give, wrong, messages, lang }: PartProps) {
  const { t, when: sayWhen } = useSay();
  const [concerns, setConcerns] = useState(() => concernsOf(page));
  const tell = (code: string, more: Partial<Typed>) => {
    const next = concerns.map((each) => (each.code === code ? { ...each, ...more } : each));
    setConcerns(next);
    const changed = next.find((each) => each.code === code);
    if (changed === undefined) return;
    const { on, ...answer } = changed;
    const text = answer.text.trim();
    const when = readWhen(on, answer.when);
    wrong(
      `k-${concerns.findIndex((each) => each.code === code)}-when`,
      when === undefined && text !== ""
        ? t("errors.problem.day.malformed", { field: t("returns.fields.when") })
        : null,
    );
    // an empty one is none: it is taken back
    if (text === "") give({ removed: [{ section: "concerns", of: code }] });
    else if (when !== undefined) give({ concerns: [{ ...answer, text, when }] });
  };
  const add = () =>
    setConcerns([
      ...concerns,
      {
        code: freshCode(page.form.organisation.code, concerns),
        text: "",
        bites: "schools",
        when: null,
        open: true,
        on: noDate,
      },
    ]);
  return (
    <>
      {concerns.length === 0 && <p>{t("returns.noConcerns")}</p>}
      {concerns.map((each, index) => (
        <fieldset key={each.code} className="govuk-fieldset field">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {t("returns.section.concerns")}: {index + 1}
          </legend>
          <TextArea
            id={`k-${index}-text`}
            label={t("returns.fields.text")}
            most={2000}
            lang={each.lang ?? lang}
            value={each.text}
            onChange={(text) => tell(each.code, { text, lang })}
          />
          <SelectField
            id={`k-${index}-bites`}
            label={t("returns.fields.bites")}
            none={null}
            options={Bites.options.map((bites) => ({
              value: bites,
              label: t(`states.bites.${bites}`),
            }))}
            value={each.bites}
            onChange={(bites) => tell(each.code, { bites: Bites.parse(bites) })}
          />
          {each.when !== null && each.when.from !== each.when.to && (
            <p className="soft">
              {t("returns.fields.when")}: {sayWhen(each.when)}
            </p>
          )}
          <DateFields
            id={`k-${index}-when`}
            legend={t("returns.fields.when")}
            value={each.on}
            onChange={(on) => tell(each.code, { on })}
            error={messages[`k-${index}-when`]}
          />
          <div className="govuk-radios govuk-radios--small radios-row">
            {[true, false].map((open) => (
              <div key={String(open)} className="govuk-radios__item">
                <input
                  className="govuk-radios__input"
                  type="radio"
                  id={`k-${index}-${String(open)}`}
                  name={`k-${index}-open`}
                  checked={each.open === open}
                  onChange={() => tell(each.code, { open })}
                />
                <label
                  className="govuk-label govuk-radios__label"
                  htmlFor={`k-${index}-${String(open)}`}
                >
                  {open ? t("returns.fields.isOpen") : t("returns.fields.isClosed")}
                </label>
              </div>
            ))}
          </div>
        </fieldset>
      ))}
      <p>
        <button type="button" className="text-button" onClick={add}>
          {t("returns.addConcern")}
        </button>
      </p>
    </>
  );
}
