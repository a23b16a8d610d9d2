import { type FormEvent, useEffect, useRef, useState } from "react";
import { Choices } from "#components/choices.tsx";
import { useSay } from "#lib/say.ts";

type Meant = "changed" | "wrong";

/** A day before the newest that is told can mean two things. Nobody but the writer knows which. */
export function Which({
  id,
  newestOn,
  onMeant,
  onBack,
}: {
  id: string;
  newestOn: string;
  onMeant: (meant: Meant) => void;
  onBack: () => void;
}) {
  const { t, day } = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const [meant, mean] = useState<Meant | null>(null);
  const [asked, ask] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask(true);
    if (meant !== null) onMeant(meant);
  };
  const legend = t("work.form.which");
  return (
    <form className="form" onSubmit={submit} noValidate>
      <h3 ref={heading} tabIndex={-1}>
        {t("write.which.title")}
      </h3>
      <p>{t("write.which.text", { date: day(newestOn) })}</p>
      <Choices
        id={`${id}-which`}
        legend={legend}
        kind="radio"
        options={[
          { value: "changed", label: t("write.which.changed") },
          { value: "wrong", label: t("write.which.wrong") },
        ]}
        chosen={meant === null ? [] : [meant]}
        onChange={([chosen]) => mean(chosen ?? null)}
        error={
          asked && meant === null
            ? t("errors.problem.choice.required", { field: legend })
            : undefined
        }
      />
      <div className="buttons">
        <button type="submit" className="govuk-button">
          {t("common.action.continue")}
        </button>
        <button type="button" className="text-button" onClick={onBack}>
          {t("common.action.back")}
        </button>
      </div>
    </form>
  );
}
