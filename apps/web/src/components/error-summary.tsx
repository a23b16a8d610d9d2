import { useEffect, useRef } from "react";
import { useTranslations } from "use-intl";

export type FieldProblem = { readonly id: string; readonly message: string };

/** What is wrong, first and focused, each line leading to its field, and the title of the page says so too. `at` is the time of sending, so that sending again focuses again. */
export function ErrorSummary({ problems, at }: { problems: readonly FieldProblem[]; at: number }) {
  const t = useTranslations("errors");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [at]);
  const said = `${t("prefix")} `;
  useEffect(() => {
    const bare = () => document.title.replace(said, "");
    document.title = said + bare();
    return () => {
      document.title = bare();
    };
  }, [said]);
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={box}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{t("title")}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list plain-list">
            {problems.map(({ id, message }) => (
              <li key={id}>
                <a
                  href={`#${id}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(id)?.focus();
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  const t = useTranslations("errors");
  if (message === undefined) return null;
  return (
    <p id={`${id}-error`} className="govuk-error-message">
      <span className="visually-hidden">{t("prefix")}</span> {message}
    </p>
  );
}
