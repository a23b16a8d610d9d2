import { type FormEvent, type ReactNode, useState } from "react";
import { ErrorSummary } from "#components/error-summary.tsx";
import type { Failure } from "#lib/api-error.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";

type Props = {
  readonly id: string;
  readonly boxes: readonly { readonly id: string; readonly label: string }[];
  readonly button: string;
  readonly sending: boolean;
  readonly failure: Failure | null;
  readonly onSend: () => void;
  readonly children?: ReactNode;
};

/** A declaration: every box is ticked before anything is sent, and what is missing is named. */
export function Declare({ id, boxes, button, sending, failure, onSend, children }: Props) {
  const { t } = useSay();
  const sayFailure = useSayFailure();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(0);
  const missing = tried > 0 ? boxes.filter((box) => !ticked.has(box.id)) : [];
  const problems = [
    ...missing.map((box) => ({
      id: box.id,
      message: t("errors.problem.choice.required", { field: box.label }),
    })),
    ...(failure === null ? [] : [{ id, message: sayFailure(failure) }]),
  ];
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(tried + 1);
    if (boxes.every((box) => ticked.has(box.id))) onSend();
  };
  return (
    <form className="form" onSubmit={send} noValidate>
      {problems.length > 0 && <ErrorSummary problems={problems} at={tried} />}
      {children}
      <div className="govuk-checkboxes govuk-checkboxes--small field">
        {boxes.map((box) => (
          <div key={box.id} className="govuk-checkboxes__item">
            <input
              className="govuk-checkboxes__input"
              type="checkbox"
              id={box.id}
              checked={ticked.has(box.id)}
              onChange={({ target }) => {
                const next = new Set(ticked);
                if (target.checked) next.add(box.id);
                else next.delete(box.id);
                setTicked(next);
              }}
            />
            <label className="govuk-label govuk-checkboxes__label" htmlFor={box.id}>
              {box.label}
            </label>
          </div>
        ))}
      </div>
      <button type="submit" id={id} className="govuk-button" disabled={sending}>
        {button}
      </button>
    </form>
  );
}
