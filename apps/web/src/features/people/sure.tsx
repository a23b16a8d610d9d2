import type { ReactNode } from "react";
import { useSay } from "#lib/say.ts";

type Props = {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly onSure: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
};

const focusIt = (heading: HTMLElement | null): void => heading?.focus();

/** Asks once more before something is done to somebody; whom and what it concerns stands inside. */
export function Sure({ title, text, button, onSure, onCancel, children }: Props) {
  const { t } = useSay();
  return (
    <section className="inset" aria-labelledby="sure">
      <h3 id="sure" tabIndex={-1} ref={focusIt}>
        {title}
      </h3>
      {children}
      <p>{text}</p>
      <p className="tools">
        <button type="button" className="govuk-button" onClick={onSure}>
          {button}
        </button>
        <button type="button" className="text-button" onClick={onCancel}>
          {t("common.action.cancel")}
        </button>
      </p>
    </section>
  );
}
