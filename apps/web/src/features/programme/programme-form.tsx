import { dayInWales } from "@parod/schema/day";
import { type FormEvent, useState } from "react";
import { Answers } from "#components/answers.tsx";
import { Choices } from "#components/choices.tsx";
import { DateFields } from "#components/date-fields.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { TextField } from "#components/text-field.tsx";
import {
  type Field,
  nothingTyped,
  type Problem,
  type Programme,
  readProgramme,
  type Typed,
} from "#features/programme/typed.ts";
import { useCreateProgramme } from "#features/programme/use-create-programme.ts";
import { useSay } from "#lib/say.ts";

/** Fields, then the answers once more, then it is made. */
export function ProgrammeForm({ onDone }: { onDone: (slug: string) => void }) {
  const [typed, type] = useState<Typed>(nothingTyped);
  const [given, check] = useState<Programme | null>(null);
  return given === null ? (
    <Fields typed={typed} type={type} onReady={check} />
  ) : (
    <Check given={given} back={() => check(null)} onDone={onDone} />
  );
}

type FieldsProps = {
  readonly typed: Typed;
  readonly type: (typed: Typed) => void;
  readonly onReady: (given: Programme) => void;
};

function Fields({ typed, type, onReady }: FieldsProps) {
  const { t } = useSay();
  const [sent, setSent] = useState<{ at: number; problems: readonly Problem[] }>({
    at: 0,
    problems: [],
  });
  const messages: Partial<Record<Field, string>> = Object.fromEntries(
    sent.problems.map(({ field, problem }) => [
      field,
      t(`errors.problem.${problem}`, { field: t(`errors.field.${field}`) }),
    ]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readProgramme(typed, dayInWales(new Date()));
    setSent(({ at }) => ({ at: at + 1, problems: "problems" in read ? read.problems : [] }));
    if ("given" in read) onReady(read.given);
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {sent.problems.length > 0 && (
        <ErrorSummary
          problems={sent.problems.map(({ field }) => ({
            id: field,
            message: messages[field] ?? "",
          }))}
          at={sent.at}
        />
      )}
      <TextField
        id="slug"
        plain
        label={t("people.programme.slug")}
        hint={t("people.programme.slugHint")}
        value={typed.slug}
        onChange={(slug) => type({ ...typed, slug })}
        error={messages.slug}
      />
      <DateFields
        id="startsOn"
        legend={t("people.programme.startsOn")}
        value={typed.startsOn}
        onChange={(startsOn) => type({ ...typed, startsOn })}
        error={messages.startsOn}
      />
      <p className="small soft">{t("people.programme.startsHint")}</p>
      <DateFields
        id="endsOn"
        legend={t("people.programme.endsOn")}
        value={typed.endsOn}
        onChange={(endsOn) => type({ ...typed, endsOn })}
        error={messages.endsOn}
      />
      <Choices
        id="public"
        legend={t("people.programme.public")}
        kind="radio"
        options={[
          { value: "no", label: t("people.programme.publicNo") },
          { value: "yes", label: t("people.programme.publicYes") },
        ]}
        chosen={typed.public === null ? [] : [typed.public]}
        onChange={([chosen]) => type({ ...typed, public: chosen ?? null })}
        error={messages.public}
      />
      <button type="submit" className="govuk-button">
        {t("people.programme.continue")}
      </button>
    </form>
  );
}

type CheckProps = {
  readonly given: Programme;
  readonly back: () => void;
  readonly onDone: (slug: string) => void;
};

function Check({ given, back, onDone }: CheckProps) {
  const { t, day } = useSay();
  const { send, sending, failure } = useCreateProgramme(onDone);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        send(given);
      }}
    >
      {failure && (
        <ErrorSummary problems={[{ id: "send", message: failure.message }]} at={failure.at} />
      )}
      <h2 tabIndex={-1} ref={focusIt}>
        {t("write.check.title")}
      </h2>
      <Answers
        back={back}
        answers={[
          { key: "slug", label: t("people.programme.slug"), value: given.slug },
          { key: "startsOn", label: t("people.programme.startsOn"), value: day(given.startsOn) },
          { key: "endsOn", label: t("people.programme.endsOn"), value: day(given.endsOn) },
          {
            key: "public",
            label: t("people.programme.public"),
            value: t(given.public ? "people.programme.publicYes" : "people.programme.publicNo"),
          },
        ]}
      />
      <button type="submit" id="send" className="govuk-button" disabled={sending}>
        {t("people.programme.send")}
      </button>
    </form>
  );
}

const focusIt = (heading: HTMLElement | null): void => heading?.focus();
