import type { PlanImportAnswer, PlanImportView } from "@parod/schema/plan-import";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { Crumbs } from "#components/crumbs.tsx";
import { Done } from "#components/done.tsx";
import { QueryView } from "#components/query-view.tsx";
import { PlanChecked } from "#features/plan-file/plan-checked.tsx";
import { PlanForm, type PlanGiven } from "#features/plan-file/plan-form.tsx";
import { type PlanFailure, type PlanReason, sendPlan } from "#features/plan-file/send-plan.ts";
import { useKey } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

/** A plan file of an organisation: choose it, see what it would change, tell all of it. */
export function ImportPlanPage() {
  const { t, words, language } = useSay();
  const { organisation } = useParams({ from: "/$language/import-plan/$organisation" });
  const { programme } = useStand();
  const query = useQuery(useTrpc().planImport.queryOptions({ programme, organisation }));
  const titleOf = (view: PlanImportView) =>
    t("planFile.page.titleOf", { organisation: words(view.organisation.name) });
  return (
    <>
      <Crumbs
        here={t("planFile.page.title")}
        list={
          <Link to="/$language/milestones" params={{ language }}>
            {t("milestones.title")}
          </Link>
        }
      />
      <QueryView
        query={query}
        title={t("planFile.page.title")}
        titleOf={titleOf}
        gistOf={() => t("planFile.page.lead")}
      >
        {(view) =>
          view.abilities.import ? (
            <Import key={organisation} view={view} programme={programme} />
          ) : (
            <p className="inset">{t("planFile.page.notOpen")}</p>
          )
        }
      </QueryView>
    </>
  );
}

type State =
  | { readonly kind: "choosing" | "checking" | "done" }
  | { readonly kind: "failed"; readonly failure: PlanFailure }
  | {
      readonly kind: "checked";
      readonly given: PlanGiven;
      readonly answer: PlanImportAnswer;
      readonly sending: boolean;
      readonly failure?: PlanFailure;
    };

function useImport(programme: string, organisation: string) {
  const [state, setState] = useState<State>({ kind: "choosing" });
  const queryClient = useQueryClient();
  const keyFor = useKey();
  const askedOf = ({ workstream, written, start }: PlanGiven) => ({
    ...{ programme, organisation, workstream, written, start },
  });
  const check = async (given: PlanGiven) => {
    setState({ kind: "checking" });
    const sent = await sendPlan(askedOf(given), given.file);
    setState(
      "answer" in sent
        ? { kind: "checked", given, answer: sent.answer, sending: false }
        : { kind: "failed", failure: sent.failure },
    );
  };
  const confirm = async (
    { given, answer }: Extract<State, { kind: "checked" }>,
    why: PlanReason,
  ) => {
    setState({ kind: "checked", given, answer, sending: true });
    const body = { seen: answer.seen, ...why };
    const sent = await sendPlan(askedOf(given), given.file, {
      ...body,
      idempotencyKey: keyFor(body),
    });
    if (!("answer" in sent))
      return setState({ kind: "checked", given, answer, sending: false, failure: sent.failure });
    if (sent.answer.actNo === null)
      return setState({ kind: "checked", given, answer: sent.answer, sending: false });
    await queryClient.invalidateQueries();
    return setState({ kind: "done" });
  };
  return { state, check, confirm };
}

function Import({
  view,
  programme,
}: {
  readonly view: PlanImportView;
  readonly programme: string;
}) {
  const { t, language } = useSay();
  const { state, check, confirm } = useImport(programme, view.organisation.code);
  const sentences: Readonly<Record<PlanFailure, string>> = {
    "too-large": t("planFile.problem.too-large", { n: "2" }),
    waiting: t("planFile.page.waiting"),
    "not-open": t("planFile.page.notOpen"),
    reason: t("planFile.page.reasonLacking"),
    unexpected: t("errors.unexpected"),
  };
  return (
    <>
      {state.kind === "done" && (
        <>
          <Done title={t("planFile.page.done")} text={t("planFile.page.doneText")} />
          <p>
            <Link
              to="/$language/milestones"
              params={{ language }}
              search={(before) => ({ ...before, owner: view.organisation.code })}
            >
              {t("planFile.page.milestones")}
            </Link>
          </p>
        </>
      )}
      <section className="section" aria-label={t("planFile.page.file")}>
        <PlanForm
          view={view}
          checking={state.kind === "checking"}
          failure={state.kind === "failed" ? sentences[state.failure] : undefined}
          onCheck={(given) => void check(given)}
        />
      </section>
      {state.kind === "checked" && (
        <PlanChecked
          key={state.answer.seen}
          answer={state.answer}
          written={state.given.written}
          sending={state.sending}
          failure={state.failure && sentences[state.failure]}
          onConfirm={(why) => void confirm(state, why)}
        />
      )}
    </>
  );
}
