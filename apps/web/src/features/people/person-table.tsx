import type { PersonLine } from "@parod/schema/views/people";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Column, DataTable } from "#components/data-table.tsx";
import { Done } from "#components/done.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { GrantList } from "#features/people/grant-list.tsx";
import { Sure } from "#features/people/sure.tsx";
import { useSayGrant } from "#lib/grants.ts";
import { useSayRefusal } from "#lib/say-refusal.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

export function PersonTable({ people }: { people: readonly PersonLine[] }) {
  const { t, day } = useSay();
  const { sayGrant } = useSayGrant();
  const { reinstate, sure, outcome, asked, ask } = useAccess();
  const nameOf = ({ name }: PersonLine) => name ?? t("people.list.nameless");
  const columns: readonly Column<PersonLine>[] = [
    { key: "name", label: t("people.list.name"), cell: nameOf },
    {
      key: "grants",
      label: t("people.list.grants"),
      cell: (person) => (
        <GrantList
          grants={person.grants}
          action={(grant) =>
            grant.withdraw && (
              <button
                type="button"
                className="text-button"
                onClick={() => ask({ what: "withdraw", person, grant })}
              >
                {t("people.list.withdraw")}
                <span className="visually-hidden">
                  : {nameOf(person)}, {sayGrant(grant)}
                </span>
              </button>
            )
          }
        />
      ),
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
            onClick={() =>
              line.suspendedAt === null ? ask({ what: "suspend", person: line }) : reinstate(line)
            }
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
        <Done key={outcome.at} text={t(`people.list.${outcome.done}`)} />
      )}
      {outcome?.kind === "failed" && (
        <ErrorSummary problems={[{ id: "people", message: outcome.message }]} at={outcome.at} />
      )}
      {asked && (
        <Sure
          title={t(
            asked.what === "suspend" ? "people.list.confirm" : "people.list.confirmWithdraw",
          )}
          text={t(
            asked.what === "suspend" ? "people.list.confirmText" : "people.list.withdrawText",
          )}
          button={t(`people.list.${asked.what}`)}
          onSure={sure}
          onCancel={() => ask(null)}
        >
          <p>
            <strong>{nameOf(asked.person)}</strong>
          </p>
          {asked.what === "withdraw" && <GrantList grants={[asked.grant]} />}
        </Sure>
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

type Outcome =
  | {
      readonly kind: "done";
      readonly done: "suspendedNow" | "reinstatedNow" | "withdrawnNow";
      readonly at: number;
    }
  | { readonly kind: "failed"; readonly message: string; readonly at: number };
type Given = PersonLine["grants"][number];
type Asked =
  | { readonly what: "suspend"; readonly person: PersonLine }
  | { readonly what: "withdraw"; readonly person: PersonLine; readonly grant: Given };

/** Taking something away is asked about once more; giving access back is not. */
function useAccess() {
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const say = useSayRefusal();
  const [asked, ask] = useState<Asked | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const suspending = useMutation(trpc.people.suspend.mutationOptions());
  const reinstating = useMutation(trpc.people.reinstate.mutationOptions());
  const withdrawing = useMutation(trpc.people.withdraw.mutationOptions());
  const told = (done: Extract<Outcome, { kind: "done" }>["done"]) => {
    ask(null);
    // the list first: what is said to be done is what the reader then sees
    const then = async (next: Outcome) => {
      await queryClient.invalidateQueries(trpc.people.view.pathFilter());
      setOutcome({ ...next, at: Date.now() });
    };
    return {
      onSuccess: () => then({ kind: "done", done, at: 0 }),
      onError: (error: unknown) => then({ kind: "failed", message: say(error), at: 0 }),
    };
  };
  const reinstate = ({ id, version }: PersonLine) =>
    reinstating.mutate({ id, version }, told("reinstatedNow"));
  const sure = () => {
    if (asked === null) return;
    const { id, version } = asked.person;
    if (asked.what === "suspend") suspending.mutate({ id, version }, told("suspendedNow"));
    else {
      const { programme, role, organisation } = asked.grant;
      withdrawing.mutate({ id, programme, role, organisation }, told("withdrawnNow"));
    }
  };
  return { reinstate, sure, outcome, asked, ask };
}
