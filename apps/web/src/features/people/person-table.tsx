import type { PersonLine } from "@parod/schema/views/people";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Column, DataTable } from "#components/data-table.tsx";
import { Done } from "#components/done.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { GrantList } from "#features/people/grant-list.tsx";
import { useSayRefusal } from "#lib/say-refusal.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

export function PersonTable({ people }: { people: readonly PersonLine[] }) {
  const { t, day } = useSay();
  const { change, outcome, asked, ask } = useSuspension();
  const nameOf = ({ name }: PersonLine) => name ?? t("people.list.nameless");
  const columns: readonly Column<PersonLine>[] = [
    { key: "name", label: t("people.list.name"), cell: nameOf },
    {
      key: "grants",
      label: t("people.list.grants"),
      cell: ({ grants }) => <GrantList grants={grants} />,
      wide: true,
    },
    {
      key: "state",
      label: t("people.list.state"),
      cell: ({ suspendedAt }) =>
        suspendedAt === null
          ? t("people.list.active")
          : t("people.list.suspended", { date: day(suspendedAt.slice(0, 10)) }),
    },
    {
      key: "actions",
      label: t("people.list.actions"),
      cell: (line) => {
        if (line.you) return t("people.list.you");
        if (!line.abilities.suspend) return "";
        const label = line.suspendedAt === null ? "suspend" : "reinstate";
        return (
          <button
            type="button"
            className="text-button"
            onClick={() => (line.suspendedAt === null ? ask(line) : change(line))}
          >
            {t(`people.list.${label}`)}
            <span className="visually-hidden">: {nameOf(line)}</span>
          </button>
        );
      },
    },
  ];
  return (
    <>
      {outcome?.kind === "done" && (
        <Done
          key={outcome.at}
          text={t(outcome.suspended ? "people.list.suspendedNow" : "people.list.reinstatedNow")}
        />
      )}
      {outcome?.kind === "failed" && (
        <ErrorSummary problems={[{ id: "people", message: outcome.message }]} at={outcome.at} />
      )}
      {asked && (
        <section className="inset" aria-labelledby="sure">
          <h3 id="sure" tabIndex={-1} ref={focusIt}>
            {t("people.list.confirm")}
          </h3>
          <p>
            <strong>{nameOf(asked)}</strong>
          </p>
          <p>{t("people.list.confirmText")}</p>
          <p className="tools">
            <button type="button" className="govuk-button" onClick={() => change(asked)}>
              {t("people.list.suspend")}
            </button>
            <button type="button" className="text-button" onClick={() => ask(null)}>
              {t("common.action.cancel")}
            </button>
          </p>
        </section>
      )}
      <div id="people" tabIndex={-1}>
        <DataTable
          caption={t("people.list.title")}
          captionHidden
          columns={columns}
          rows={people}
          keyOf={({ id }) => id}
        />
      </div>
    </>
  );
}

const focusIt = (heading: HTMLElement | null): void => heading?.focus();

type Outcome =
  | { readonly kind: "done"; readonly suspended: boolean; readonly at: number }
  | { readonly kind: "failed"; readonly message: string; readonly at: number };

/** Suspending is asked about once more; giving access back is not. */
function useSuspension() {
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const say = useSayRefusal();
  const [asked, ask] = useState<PersonLine | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const suspend = useMutation(trpc.people.suspend.mutationOptions());
  const reinstate = useMutation(trpc.people.reinstate.mutationOptions());
  const change = ({ id, version, suspendedAt }: PersonLine) => {
    ask(null);
    const suspended = suspendedAt === null;
    (suspended ? suspend : reinstate).mutate(
      { id, version },
      {
        onSuccess: () => setOutcome({ kind: "done", suspended, at: Date.now() }),
        onError: (error) => setOutcome({ kind: "failed", message: say(error), at: Date.now() }),
        onSettled: () => void queryClient.invalidateQueries(trpc.people.view.pathFilter()),
      },
    );
  };
  return { change, outcome, asked, ask };
}
