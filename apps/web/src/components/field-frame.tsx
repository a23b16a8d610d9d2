import type { ReactNode } from "react";
import { FieldError } from "#components/error-summary.tsx";

export type FrameProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
};
type Control = {
  readonly id: string;
  readonly className: string;
  readonly "aria-describedby"?: string;
};
type Props = FrameProps & {
  /** Which of the design system's controls it is, and the classes that it has besides. */
  readonly kind: string;
  readonly children: (control: Control) => ReactNode;
};

/** A label, what helps with it, what is wrong with it, and the control that all of these are of. */
export function FieldFrame({ id, label, hint, error, kind, children }: Props) {
  const [block] = kind.split(" ");
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div className={`field${error === undefined ? "" : " field--error"}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <FieldError id={id} message={error} />
      {children({
        id,
        className: error === undefined ? kind : `${kind} ${block}--error`,
        ...(described === "" ? {} : { "aria-describedby": described }),
      })}
    </div>
  );
}
