import { parseDay } from "@parod/language/parse-day";
import { spokenPath } from "@parod/language/slugs";
import { useNavigate, useRouterState } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { useSay } from "#lib/say.ts";

const sayable = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/** The day that the table is of. An ordinary GET form: its answer is an address that can be kept and sent. */
export function DayForm({ on, shown }: { on: string | undefined; shown: string | undefined }) {
  const { t, day } = useSay();
  const { pathname, search, searchStr } = useRouterState({ select: ({ location }) => location });
  const navigate = useNavigate({ from: "/$language/who-does-what" });
  const value = on ?? shown ?? "";
  const show = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get("on");
    const text = typeof typed === "string" ? typed.trim() : "";
    void navigate({
      search: (before) => ({ ...before, on: text === "" ? undefined : (parseDay(text) ?? text) }),
      resetScroll: false,
    });
  };
  const others = Object.entries(search).filter(
    ([key, each]) => typeof each === "string" && key !== "on",
  );
  return (
    <form
      key={`${searchStr} ${shown ?? ""}`}
      className="filters"
      method="get"
      action={spokenPath(pathname)}
      onSubmit={show}
    >
      {others.map(([key, each]) => (
        <input key={key} type="hidden" name={key} value={String(each)} />
      ))}
      <div>
        <label className="govuk-label" htmlFor="on">
          {t("ledger.on")}
        </label>
        <p className="govuk-hint" id="on-hint">
          {t("ledger.onHint")}
        </p>
        <div className="ledger-day">
          <input
            className="govuk-input"
            id="on"
            name="on"
            type="text"
            autoComplete="off"
            spellCheck={false}
            aria-describedby="on-hint"
            defaultValue={sayable(value) ? day(value) : value}
          />
          <button type="submit" className="govuk-button govuk-button--secondary">
            {t("common.asAt.show")}
          </button>
        </div>
      </div>
    </form>
  );
}
