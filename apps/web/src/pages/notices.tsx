import type { NoticesView } from "@parod/schema/notices";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Crumbs } from "#components/crumbs.tsx";
import { Done } from "#components/done.tsx";
import { FailureNotice } from "#components/failure-notice.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Calendar } from "#features/notices/calendar.tsx";
import { NoticeTable } from "#features/notices/notice-table.tsx";
import { PreferenceForm } from "#features/notices/preference-form.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useDocumentTitle } from "#lib/use-document-title.ts";
import { useIsSomebody } from "#lib/use-is-somebody.ts";
import { useStand } from "#lib/use-stand.ts";

export function NoticesPage() {
  const { t } = useSay();
  const somebody = useIsSomebody();
  return (
    <>
      <Crumbs here={t("notices.title")} />
      {somebody === false ? <NobodysNotices /> : <OwnNotices />}
    </>
  );
}

function NobodysNotices() {
  const { t } = useSay();
  useDocumentTitle(t("notices.title"));
  return (
    <>
      <h1 tabIndex={-1}>{t("notices.title")}</h1>
      <p>{t("notices.signIn")}</p>
    </>
  );
}

function OwnNotices() {
  const { t } = useSay();
  const { programme } = useStand();
  const query = useQuery(useTrpc().notices.mine.queryOptions({ programme }));
  return (
    <QueryView query={query} title={t("notices.title")} gistOf={() => t("notices.lead")}>
      {(view) => (
        <>
          <Unread view={view} programme={programme} />
          <NoticeTable notices={view.notices} />
          <PreferenceForm view={view} programme={programme} />
          <Calendar programme={programme} />
        </>
      )}
    </QueryView>
  );
}

/** Marks what is shown as read, on purpose: opening the page by chance must not. */
function Unread({ view, programme }: { view: NoticesView; programme: string }) {
  const { t } = useSay();
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  const [done, setDone] = useState(0);
  const { mutate, error, reset } = useMutation(
    trpc.notices.seen.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries(trpc.notices.mine.pathFilter());
        setDone((before) => before + 1);
      },
    }),
  );
  return (
    <>
      {done > 0 && <Done key={done} text={t("notices.seenNow")} />}
      {error && <FailureNotice error={error} retry={reset} />}
      {view.notices.some(({ seen }) => !seen) && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => mutate({ programme })}
        >
          {t("notices.markSeen")}
        </button>
      )}
    </>
  );
}
