import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Column, DataTable } from "#components/data-table.tsx";
import { FailureNotice } from "#components/failure-notice.tsx";
import { Done } from "#components/done.tsx";
import { QueryView } from "#components/query-view.tsx";
import { useSignOut } from "#features/session/signed-in.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useIsTrial } from "#lib/use-is-trial.ts";

export function SessionsPage() {
  const { t, instant } = useSay();
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const query = useQuery(trpc.session.list.queryOptions({}));
  const leave = useSignOut();
  const isTrial = useIsTrial();
  const [done, setDone] = useState(0);
  const { mutate, error, reset } = useMutation(
    trpc.session.end.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.session.list.pathFilter());
        setDone((before) => before + 1);
      },
    }),
  );
  type Line = NonNullable<typeof query.data>["sessions"][number];
  const label = (line: Line) => line.label || t("people.sessions.unknownDevice");
  const columns: readonly Column<Line>[] = [
    { key: "device", label: t("people.sessions.device"), cell: label },
    {
      key: "started",
      label: t("people.sessions.started"),
      cell: ({ startedAt }) => instant(startedAt),
    },
    { key: "seen", label: t("people.sessions.seen"), cell: ({ seenAt }) => instant(seenAt) },
    {
      key: "actions",
      label: t("people.sessions.actions"),
      cell: (line) =>
        line.current ? (
          <>
            {t("people.sessions.current")}{" "}
            <button type="button" className="text-button" onClick={leave}>
              {t("common.person.signOut")}
            </button>
          </>
        ) : (
          <button type="button" className="text-button" onClick={() => mutate({ id: line.id })}>
            {t("people.sessions.end")}
            <span className="visually-hidden">
              : {`${label(line)}, ${instant(line.startedAt)}`}
            </span>
          </button>
        ),
    },
  ];
  return (
    <QueryView
      query={query}
      title={t("people.sessions.title")}
      gistOf={() => t("people.sessions.lead")}
    >
      {({ sessions }) => (
        <>
          {done > 0 && <Done key={done} text={t("people.sessions.endedNow")} />}
          {error && <FailureNotice error={error} retry={reset} />}
          {sessions.length === 0 && (
            <p>
              {t("people.sessions.none")}
              {isTrial && ` ${t("people.trial")}`}
            </p>
          )}
          {sessions.length > 0 && (
            <DataTable
              caption={t("people.sessions.title")}
              captionHidden
              columns={columns}
              rows={sessions}
              keyOf={({ id }) => id}
            />
          )}
        </>
      )}
    </QueryView>
  );
}
