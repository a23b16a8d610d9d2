import type { MilestoneLine } from "@parod/schema/views/milestones";
import { type FormEvent, useState } from "react";
import { ErrorSummary } from "#components/error-summary.tsx";
import { ToldWhen } from "#components/told-when.tsx";
import { Conflict } from "#features/move-forecast/conflict.tsx";
import { MoveFields } from "#features/move-forecast/move-fields.tsx";
import {
  nothingTyped,
  readMove,
  type Typed,
  type TypedProblem,
} from "#features/move-forecast/typed.ts";
import { useMove } from "#features/move-forecast/use-move.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";
import { useDocumentTitle } from "#lib/use-document-title.ts";

type Props = { readonly programme: string; readonly milestone: MilestoneLine };

/**
 * Moves a milestone's forecast. What is typed lives here and nowhere else: the page may be asked again behind it without a
 * letter lost. The revision is the one that the writer saw on opening the form.
 */
export function MoveForm({ programme, milestone }: Props) {
  const { t, words, when } = useSay();
  const title = milestone.title ? words(milestone.title) : milestone.code;
  const [typed, type] = useState<Typed>(nothingTyped);
  const [sent, setSent] = useState<{ at: number; problems: readonly TypedProblem[] }>({
    at: 0,
    problems: [],
  });
  const { send, state, reset } = useMove({ programme, milestone });
  const sayFailure = useSayFailure();
  const messages = Object.fromEntries(
    sent.problems.map(({ field, problem }) => [
      field,
      t(`errors.problem.${problem}`, { field: t(fieldName(field)) }),
    ]),
  );
  useDocumentTitle(title, sent.problems.length > 0 || state.kind === "failed");

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readMove(typed);
    setSent((before) => ({ at: before.at + 1, problems: "problems" in read ? read.problems : [] }));
    if ("move" in read) send(read.move);
  };
  if (state.kind === "conflict")
    return (
      <Conflict
        theirs={state.theirs}
        mine={state.mine}
        onTheirs={() => {
          type(nothingTyped);
          reset();
        }}
        onMine={(move) => send(move, state.theirs.revision)}
      />
    );
  if (state.kind === "saved")
    return (
      <Saved
        text={t("write.saved.text", { title, when: when(state.when) })}
        again={() => (type(nothingTyped), reset())}
      />
    );
  const problems = [
    ...sent.problems.map(({ field }) => ({ id: field, message: messages[field] ?? "" })),
    ...(state.kind === "failed" ? [{ id: "send", message: sayFailure(state.failure) }] : []),
  ];
  return (
    <form className="form" onSubmit={submit} noValidate>
      {problems.length > 0 && <ErrorSummary problems={problems} at={sent.at} />}
      <p>
        {t("states.line.forecast")}: <ToldWhen when={milestone.forecast} short={false} />
      </p>
      <MoveFields typed={typed} onChange={type} messages={messages} />
      <button type="submit" id="send" className="govuk-button" disabled={state.kind === "sending"}>
        {t("write.move.send")}
      </button>
    </form>
  );
}

const fieldName = (field: TypedProblem["field"]) =>
  ({
    day: "errors.field.when",
    from: "errors.field.from",
    to: "errors.field.to",
    reason: "errors.field.reason",
  })[field] as
    | "errors.field.when"
    | "errors.field.from"
    | "errors.field.to"
    | "errors.field.reason";

function Saved({ text, again }: { text: string; again: () => void }) {
  const { t } = useSay();
  return (
    <>
      <div className="notice-success" role="alert" tabIndex={-1} ref={(box) => box?.focus()}>
        <h2>{t("write.saved.title")}</h2>
        <p>{text}</p>
      </div>
      <button type="button" className="text-button" onClick={again}>
        {t("write.move.title")}
      </button>
    </>
  );
}
