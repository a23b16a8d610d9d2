import type { InvitationLine } from "@parod/schema/views/people";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type Column, DataTable } from "#components/data-table.tsx";
import { Done } from "#components/done.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { GrantList } from "#features/people/grant-list.tsx";
import { useSayRefusal } from "#lib/say-refusal.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";

export function InvitationTable({ invitations }: { invitations: readonly InvitationLine[] }) {
  const { t, day } = useSay();
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const say = useSayRefusal();
  const { mutate, error, isSuccess, submittedAt } = useMutation(
    trpc.people.endInvitation.mutationOptions({
      // waited for: what is said to be done is what the list then shows
      onSettled: () => queryClient.invalidateQueries(trpc.people.view.pathFilter()),
    }),
  );
  const nameOf = ({ name }: InvitationLine) => name ?? t("people.list.nameless");
  const columns: readonly Column<InvitationLine>[] = [
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
      cell: ({ state }) => t(`people.invitations.${state}`),
    },
    {
      key: "expires",
      label: t("people.invitations.expires"),
      cell: ({ expiresAt, state }) => (state === "open" ? day(expiresAt.slice(0, 10)) : ""),
    },
    {
      key: "actions",
      label: t("people.list.actions"),
      cell: (line) =>
        line.abilities.end && (
          <button type="button" className="text-button" onClick={() => mutate({ id: line.id })}>
            {t("people.invitations.end")}
            <span className="visually-hidden">: {nameOf(line)}</span>
          </button>
        ),
    },
  ];
  return (
    <>
      {isSuccess && <Done key={submittedAt} text={t("people.invitations.endedNow")} />}
      {error && (
        <ErrorSummary problems={[{ id: "invitations", message: say(error) }]} at={submittedAt} />
      )}
      <div id="invitations" tabIndex={-1}>
        <DataTable
          caption={t("people.invitations.title")}
          captionHidden
          columns={columns}
          rows={invitations}
          keyOf={({ id }) => id}
        />
      </div>
    </>
  );
}
