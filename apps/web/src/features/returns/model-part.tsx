import { DeliveryModel } from "@parod/schema/vocabulary";
import { useState } from "react";
import type { PartProps } from "#features/returns/part.ts";
import { useSay } from "#lib/say.ts";

/** How the authority will deliver school improvement. */
export function ModelPart({ page, give }: PartProps) {
  const { t } = useSay();
  const [chosen, choose] = useState(page.content.model ?? page.form.known.model);
  return (
    <fieldset className="govuk-fieldset field" id="model" tabIndex={-1}>
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
        {t("returns.fields.model")}
      </legend>
      <div className="govuk-radios govuk-radios--small">
        {DeliveryModel.options.map((model) => (
          <div key={model} className="govuk-radios__item">
            <input
              className="govuk-radios__input"
              type="radio"
              id={`model-${model}`}
              name="model"
              checked={chosen === model}
              onChange={() => {
                choose(model);
                give({ model });
              }}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={`model-${model}`}>
              {t(`states.model.${model}`)}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
