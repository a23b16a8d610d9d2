import type { Invited, Offer } from "@parod/schema/views/people";
import { type FormEvent, useState } from "react";
import { Answers } from "#components/answers.tsx";
import { Choices } from "#components/choices.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { TextField } from "#components/text-field.tsx";
import { InviteDone } from "#features/invite/invite-done.tsx";
import { PartFields } from "#features/invite/part-fields.tsx";
import {
  everywhere,
  noPart,
  nothingTyped,
  type Part,
  type Problem,
  readInvitation,
  type Typed,
} from "#features/invite/typed.ts";
import { useInvite } from "#features/invite/use-invite.ts";
import { useSayGrant } from "#lib/grants.ts";
import { useSay } from "#lib/say.ts";

/** Fields, then the answers once more, then the link, shown once. What is typed stays until an invitation was made of it. */
export function InviteForm({ offers }: { offers: readonly Offer[] }) {
  const [typed, type] = useState<Typed>(() => startOf(offers));
  const [step, go] = useState<"typing" | "checking">("typing");
  const [done, setDone] = useState<Invited | null>(null);
  const again = () => {
    type(startOf(offers));
    setDone(null);
    go("typing");
  };
  if (done) return <InviteDone invited={done} again={again} />;
  return step === "typing" ? (
    <Fields offers={offers} typed={typed} type={type} onReady={() => go("checking")} />
  ) : (
    <Check typed={typed} back={() => go("typing")} onDone={setDone} />
  );
}

/** Where there is one programme only, it is meant. */
const startOf = (offers: readonly Offer[]): Typed => {
  const named = offers.flatMap(({ programme }) => programme ?? []);
  return { ...nothingTyped, programme: named.length === 1 ? (named[0] ?? null) : null };
};

type FieldsProps = {
  readonly offers: readonly Offer[];
  readonly typed: Typed;
  readonly type: (typed: Typed) => void;
  readonly onReady: () => void;
};

function Fields({ offers, typed, type, onReady }: FieldsProps) {
  const { t } = useSay();
  const [sent, setSent] = useState<{ at: number; problems: readonly Problem[] }>({
    at: 0,
    problems: [],
  });
  const messages = Object.fromEntries(
    sent.problems.map(({ id, field, problem }) => [
      id,
      t(`errors.problem.${problem}`, { field: t(`errors.field.${field}`) }),
    ]),
  );
  const offer = offers.find(({ programme }) => (programme ?? everywhere) === typed.programme);
  const setPart = (index: number, part: Part) =>
    type({ ...typed, parts: typed.parts.map((each, at) => (at === index ? part : each)) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readInvitation(typed);
    const problems = "problems" in read ? read.problems : [];
    setSent(({ at }) => ({ at: at + 1, problems }));
    if (problems.length === 0) onReady();
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      {sent.problems.length > 0 && (
        <ErrorSummary
          problems={sent.problems.map(({ id }) => ({ id, message: messages[id] ?? "" }))}
          at={sent.at}
        />
      )}
      <TextField
        id="name"
        label={t("people.invite.name")}
        hint={t("people.invite.nameHint")}
        value={typed.name}
        onChange={(name) => type({ ...typed, name })}
        error={messages["name"]}
      />
      <Choices
        id="programme"
        legend={t("people.invite.programme")}
        kind="radio"
        options={offers.map(({ programme }) => ({
          value: programme ?? everywhere,
          label: programme ?? t("people.invite.all"),
        }))}
        chosen={typed.programme === null ? [] : [typed.programme]}
        onChange={([programme]) =>
          type({ ...typed, programme: programme ?? null, parts: [noPart] })
        }
        error={messages["programme"]}
      />
      {offer &&
        typed.parts.map((part, index) => (
          // parts have no name of their own, and are only ever added and taken away at the end
          // oxlint-disable-next-line react/no-array-index-key
          <div key={index}>
            <PartFields
              index={index}
              part={part}
              offer={offer}
              onChange={(changed) => setPart(index, changed)}
              messages={messages}
            />
          </div>
        ))}
      {offer && (
        <p className="tools">
          <button
            type="button"
            className="text-button"
            onClick={() => type({ ...typed, parts: [...typed.parts, noPart] })}
          >
            {t("people.invite.addRole")}
          </button>
          {typed.parts.length > 1 && (
            <button
              type="button"
              className="text-button"
              onClick={() => type({ ...typed, parts: typed.parts.slice(0, -1) })}
            >
              {t("people.invite.removeRole")}
            </button>
          )}
        </p>
      )}
      <Choices
        id="language"
        legend={t("people.invite.language")}
        kind="radio"
        options={[
          { value: "both", label: t("people.invite.both") },
          { value: "cy", label: t("people.invite.welsh") },
          { value: "en", label: t("people.invite.english") },
        ]}
        chosen={[typed.language]}
        onChange={([language]) => type({ ...typed, language: language ?? "both" })}
      />
      <button type="submit" className="govuk-button">
        {t("people.invite.continue")}
      </button>
    </form>
  );
}

type CheckProps = {
  readonly typed: Typed;
  readonly back: () => void;
  readonly onDone: (invited: Invited) => void;
};

function Check({ typed, back, onDone }: CheckProps) {
  const { t } = useSay();
  const { sayGrant } = useSayGrant();
  const { send, sending, failure } = useInvite(onDone);
  const read = readInvitation(typed);
  if (!("given" in read)) return null;
  const { given } = read;
  const languages = { both: "both", cy: "welsh", en: "english" } as const;
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
      <h3 tabIndex={-1} ref={focusOnce}>
        {t("write.check.title")}
      </h3>
      <Answers
        back={back}
        answers={[
          { key: "name", label: t("people.invite.name"), value: given.name },
          {
            key: "programme",
            label: t("people.invite.programme"),
            value: given.programme ?? t("people.invite.all"),
          },
          {
            key: "grants",
            label: t("people.list.grants"),
            value: given.grants.map(sayGrant).join("; "),
          },
          {
            key: "language",
            label: t("people.invite.language"),
            value: t(`people.invite.${languages[typed.language]}`),
          },
        ]}
      />
      <button type="submit" id="send" className="govuk-button" disabled={sending}>
        {t("people.invite.send")}
      </button>
    </form>
  );
}

/** A stable function, so that it is called when the heading comes and not each time it is drawn. */
const focusOnce = (heading: HTMLElement | null): void => heading?.focus();
