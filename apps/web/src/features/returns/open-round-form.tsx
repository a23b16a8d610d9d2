import type { Day } from "@parod/schema/day";
import type { RoundHead } from "@parod/schema/views/returns";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { DateFields } from "#components/date-fields.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { partsOfDay, readDay } from "#features/returns/typed-when.ts";
import { useCommand } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";
import { useTrpc } from "#lib/trpc.ts";

type Props = {
  readonly programme: string;
  readonly today: Day;
  /** A round that has closed is opened again as itself. */
  readonly again?: RoundHead;
};

const codeOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
const fields = ["cutOff", "due", "closes"] as const;

/** Opens a round for everyone: its name in both languages and its three days. */
export function OpenRoundForm({ programme, today, again }: Props) {
  const { t } = useSay();
  const { mutateAsync } = useMutation(useTrpc().roundOpen.mutationOptions());
  const { send, sending, failure } = useCommand(mutateAsync);
  const sayFailure = useSayFailure();
  const [typed, type] = useState({
    en: again?.title.en ?? "",
    cy: again?.title.cy ?? "",
    cutOff: partsOfDay(again?.cutOff ?? today),
    due: partsOfDay(null),
    closes: partsOfDay(null),
  });
  const [wrong, setWrong] = useState<{ at: number; of: readonly string[] }>({ at: 0, of: [] });
  const [opened, setOpened] = useState(false);
  const message = (field: string) =>
    fields.some((each) => each === field)
      ? t(`rounds.problem.${field as (typeof fields)[number]}`)
      : t("rounds.problem.name");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [cutOff, due, closes] = fields.map((field) => readDay(typed[field]) ?? null);
    const title = { en: typed.en.trim(), cy: typed.cy.trim() };
    const of = [
      ...(title.en === "" || title.cy === "" || codeOf(title.en) === "" ? ["name"] : []),
      ...(!cutOff || (due && cutOff > due) ? ["cutOff"] : []),
      ...(!due || due < today ? ["due"] : []),
      ...(!closes || (due && closes < due) ? ["closes"] : []),
    ];
    setWrong({ at: wrong.at + 1, of });
    if (of.length > 0 || !cutOff || !due || !closes) return;
    const round = again?.id ?? codeOf(title.en);
    void send({
      programme,
      round,
      title,
      cutOff,
      due,
      closes,
      expectedRevision: again?.revision ?? 0,
    }).then(setOpened);
  };
  if (opened)
    return (
      <div className="notice-success" role="alert" tabIndex={-1} ref={(box) => box?.focus()}>
        <p>{t("rounds.open.done")}</p>
      </div>
    );
  const problems = [
    ...wrong.of.map((field) => ({
      id: field === "name" ? "name-en" : field,
      message: message(field),
    })),
    ...(failure ? [{ id: "open-round", message: sayFailure(failure) }] : []),
  ];
  return (
    <form className="form" onSubmit={submit} noValidate>
      {problems.length > 0 && <ErrorSummary problems={problems} at={wrong.at} />}
      {(["en", "cy"] as const).map((language) => (
        <div key={language} className="field">
          <label className="govuk-label govuk-label--s" htmlFor={`name-${language}`}>
            {language === "en" ? t("rounds.open.english") : t("rounds.open.welsh")}
          </label>
          <input
            className="govuk-input"
            id={`name-${language}`}
            lang={language}
            maxLength={200}
            value={typed[language]}
            onChange={(event) => type({ ...typed, [language]: event.target.value })}
          />
        </div>
      ))}
      {fields.map((field) => (
        <DateFields
          key={field}
          id={field}
          legend={t(`rounds.open.${field}`)}
          value={typed[field]}
          onChange={(parts) => type({ ...typed, [field]: parts })}
          error={wrong.of.includes(field) ? message(field) : undefined}
        />
      ))}
      <button type="submit" id="open-round" className="govuk-button" disabled={sending}>
        {t("rounds.open.send")}
      </button>
    </form>
  );
}
