import type { WorkTold } from "@parod/schema/views/workspace";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Column, DataTable } from "#components/data-table.tsx";
import { Done } from "#components/done.tsx";
import { ErrorSummary } from "#components/error-summary.tsx";
import { useTakeBack } from "#features/tell/use-tell-one.ts";
import { SaidBy } from "#features/work/said-by.tsx";
import { useSayTold } from "#features/work/say-told.tsx";
import { revisionOf, type Work } from "#features/work/work.ts";
import { type Failure, failureOf } from "#lib/api-error.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";

type After =
  | { readonly done: string; readonly at: number }
  | { readonly failure: Failure; readonly at: number };

/** What was told here and nothing newer stands on, on whatever day it was told: each can be taken back. */
export function ToldHere({ work }: { work: Work }) {
  const { t } = useSay();
  const { view } = work;
  const queryClient = useQueryClient();
  const { whatOf, whatLangOf, saidOf, subjectOf } = useSayTold(work);
  const sayFailure = useSayFailure();
  const takeBack = useTakeBack(view.stand.programme.slug);
  const [after, setAfter] = useState<After | null>(null);
  const [sending, send] = useState(false);
  const act = async (row: WorkTold) => {
    const { table, fact, said } = row;
    send(true);
    const at = (after?.at ?? 0) + 1;
    let next: After;
    try {
      const expectedRevision = revisionOf(work, table, ...subjectOf(row));
      await takeBack({ table, fact, rowId: said.rowId, expectedRevision });
      next = { done: whatOf(row), at };
    } catch (error) {
      next = { failure: failureOf(error), at };
    }
    // what stands now is on the page before it is said
    await queryClient.invalidateQueries();
    setAfter(next);
    send(false);
  };
  const columns: readonly Column<WorkTold>[] = [
    {
      key: "what",
      label: t("work.toldHere.what"),
      cell: (row) => <span lang={whatLangOf(row)}>{whatOf(row)}</span>,
    },
    {
      key: "said",
      label: t("work.toldHere.said"),
      wide: true,
      cell: (row) => (
        <>
          {saidOf(row)}
          <SaidBy said={row.said} />
        </>
      ),
    },
    {
      key: "back",
      label: t("write.withdraw.title"),
      cell: (row) => (
        <button
          type="button"
          className="text-button"
          disabled={sending}
          onClick={() => void act(row)}
        >
          {t("write.withdraw.send")}
          <span className="visually-hidden">
            : <span lang={whatLangOf(row)}>{whatOf(row)}</span>
          </span>
        </button>
      ),
    },
  ];
  return (
    <>
      {after !== null && "done" in after && (
        <Done
          key={after.at}
          title={t("work.toldHere.done", { what: after.done })}
          text={t("work.form.takenBack")}
        />
      )}
      {after !== null && "failure" in after && (
        <ErrorSummary
          problems={[{ id: "told-here", message: sayFailure(after.failure) }]}
          at={after.at}
        />
      )}
      <p>{t("work.toldHere.lead")}</p>
      <div id="told-here" tabIndex={-1}>
        {view.told.length === 0 ? (
          <p>{t("work.toldHere.none")}</p>
        ) : (
          <DataTable
            caption={t("work.part.told")}
            captionHidden
            columns={columns}
            rows={view.told}
            keyOf={({ said }) => said.rowId}
          />
        )}
      </div>
    </>
  );
}
