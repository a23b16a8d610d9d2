import type { Language } from "@parod/schema/words";
import { type FormEvent, type ReactNode, useState } from "react";
import { Done } from "#components/done.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { TypedIn } from "#components/typed-in.tsx";
import { TellConflict } from "#features/tell/conflict.tsx";
import { FieldView } from "#features/tell/field-view.tsx";
import {
  type FieldProblemFound,
  type FormField,
  shownFields,
  type Typed,
  type Values,
} from "#features/tell/fields.ts";
import { readTyped, startTyped } from "#features/tell/typed.ts";
import { type Kept, type Sending, type Sent, useSending } from "#features/tell/use-sending.ts";
import { useSayProblem } from "#features/tell/say-problem.ts";
import { Which } from "#features/tell/which.tsx";
import { useSay } from "#lib/say.ts";

type Props = {
  /** Names the form on its page; its fields' ids begin with it. */
  readonly id: string;
  readonly fields: readonly FormField[];
  /** What is told now, to begin from. */
  readonly told: Values | null;
  /** The language of the texts that are told: it stays theirs until the writer says otherwise. */
  readonly toldLang?: Language | null;
  /** What a writer must have seen; 0 where nothing was ever told. */
  readonly revision: number;
  readonly send: string;
  readonly savedText: (values: Values) => ReactNode;
  readonly act: (sent: Sent) => Promise<Kept>;
  /** Shown with what was told: where to go on. */
  readonly next?: ReactNode;
  readonly again?: string;
};

/**
 * A form that tells one thing. What is typed lives here and nowhere else: the page may be asked again behind it without a
 * letter lost. The revision is the one that the writer saw on opening it.
 */
export function TellForm(props: Props) {
  const { id, fields, told, revision, savedText, act, next } = props;
  const { t, language } = useSay();
  const [lang, speak] = useState<Language>(props.toldLang ?? language);
  const typesText = fields.some(isText);
  const [seen, see] = useState(revision);
  const [typed, type] = useState<Typed>(() => startTyped(fields, told));
  const { state, send, takeBack, type: resume } = useSending(act);
  const tell = (values: Values, more: Partial<Sending> = {}) =>
    void send({
      values,
      expectedRevision: seen,
      telling: "change",
      corrects: null,
      meant: false,
      lang: typesText ? lang : null,
      ...more,
    });
  const startAgain = () => {
    type(startTyped(fields, told));
    see(revision);
    resume();
  };
  if (state.kind === "conflict")
    return (
      <TellConflict
        id={id}
        fields={fields}
        theirs={state.theirs}
        mine={state.mine}
        onTheirs={startAgain}
        onMine={(values) => {
          see(state.theirs.revision);
          tell(values, { ...state.mine, values, expectedRevision: state.theirs.revision });
        }}
      />
    );
  if (state.kind === "past")
    return (
      <Which
        id={id}
        newestOn={state.newest.effectiveOn}
        onBack={resume}
        onMeant={(meant) =>
          tell(
            state.mine.values,
            meant === "changed"
              ? { ...state.mine, meant: true }
              : { ...state.mine, telling: "correction", corrects: state.newest.id },
          )
        }
      />
    );
  if (state.kind === "saved" || state.kind === "takenBack")
    return (
      <>
        {state.kind === "saved" ? (
          <Done key="saved" title={t("write.saved.title")} text={savedText(state.values)} />
        ) : (
          <Done key="back" title={t("states.telling.withdrawal")} text={t("work.form.takenBack")} />
        )}
        <div className="buttons">
          {state.kind === "saved" && state.kept.takeBack !== null && (
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => void takeBack(state.kept)}
            >
              {t("write.saved.undo")}
            </button>
          )}
          <button type="button" className="text-button" onClick={startAgain}>
            {props.again ?? t("work.form.again")}
          </button>
          {next}
        </div>
      </>
    );
  return (
    <Typing
      {...props}
      typed={typed}
      onType={type}
      lang={lang}
      onSpeak={typesText ? speak : null}
      failure={state.kind === "failed" ? state.failure : null}
      sending={state.kind === "sending"}
      tell={tell}
    />
  );
}

type TypingProps = Props & {
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
  readonly lang: Language;
  /** Null where nothing is typed in a language. */
  readonly onSpeak: ((lang: Language) => void) | null;
  readonly failure: Parameters<ReturnType<typeof useSayProblem>["sayFailure"]>[0] | null;
  readonly sending: boolean;
  readonly tell: (values: Values) => void;
};

const isText = (field: FormField): boolean =>
  (field.kind === "line" || field.kind === "text") && field.lang === undefined;

function Typing(props: TypingProps) {
  const { id, fields, send, typed, onType, lang, onSpeak, failure, sending, tell } = props;
  const { sayProblem, sayFailure } = useSayProblem(fields);
  const [sent, setSent] = useState<{ at: number; problems: readonly FieldProblemFound[] }>({
    at: 0,
    problems: [],
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(fields, typed);
    setSent(({ at }) => ({ at: at + 1, problems: "problems" in read ? read.problems : [] }));
    if ("values" in read) tell(read.values);
  };
  const messages = new Map(sent.problems.map((found) => [found.name, sayProblem(found)]));
  const refused = failure && fields.find(({ name }) => name === failure.field);
  if (failure && refused && messages.size === 0) messages.set(refused.name, sayFailure(failure));
  const problems = [...messages].map(([name, message]) => ({ id: `${id}-${name}`, message }));
  if (failure && problems.length === 0)
    problems.push({ id: `${id}-send`, message: sayFailure(failure) });
  return (
    <form className="form" onSubmit={submit} noValidate>
      {problems.length > 0 && <ErrorSummary problems={problems} at={sent.at} />}
      {shownFields(fields, typed).map((field) => (
        <FieldView
          key={field.name}
          id={`${id}-${field.name}`}
          field={field}
          lang={lang}
          value={typed[field.name] ?? ""}
          onChange={(value) => onType({ ...typed, [field.name]: value })}
          error={messages.get(field.name)}
        />
      ))}
      {onSpeak !== null && <TypedIn id={`${id}-lang`} lang={lang} onSpeak={onSpeak} />}
      <button type="submit" id={`${id}-send`} className="govuk-button" disabled={sending}>
        {send}
      </button>
    </form>
  );
}
