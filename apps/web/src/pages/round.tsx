import { sayNumber } from "@parod/language/numbers";
import type { RoundView } from "@parod/schema/views/returns";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Fact, Facts } from "#components/facts.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { OpenRoundForm } from "#features/returns/open-round-form.tsx";
import { RoundCrumbs } from "#features/returns/return-crumbs.tsx";
import { RoundFacts } from "#features/returns/round-facts.tsx";
import { RoundPast } from "#features/returns/round-past.tsx";
import { RoundTable } from "#features/returns/round-table.tsx";
import { useCommand } from "#features/returns/use-return.ts";
import { useSay } from "#lib/say.ts";
import { useSayFailure } from "#lib/say-failure.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function RoundPage() {
  const { t, words } = useSay();
  const { round } = useParams({ from: "/$language/rounds/$round" });
  const query = useQuery({
    ...useTrpc().round.queryOptions({ ...useStand(), round }),
    placeholderData: keepPreviousData,
  });
  const data = query.data?.round.id === round ? query.data : undefined;
  const titleOf = (view: RoundView) => t("rounds.titleAt", { title: words(view.round.title) });
  return (
    <>
      <RoundCrumbs here={data ? titleOf(data) : t("rounds.column.round")} />
      <QueryView query={{ ...query, data }} title={t("rounds.column.round")} titleOf={titleOf}>
        {(view) => <Round view={view} />}
      </QueryView>
    </>
  );
}

function Round({ view }: { view: RoundView }) {
  const { t } = useSay();
  const { burden, lines, abilities, stand } = view;
  return (
    <>
      <RoundFacts view={view} />
      <RoundPast stand={stand} />
      <Section title={t("rounds.returns")} lede={t("rounds.returnsLead")}>
        {lines.length === 0 ? <p>{t("common.state.empty")}</p> : <RoundTable view={view} />}
      </Section>
      <Section title={t("rounds.burden.title")} lede={t("rounds.burden.lead")}>
        <Facts>
          <Fact name={t("rounds.burden.asked")}>{sayNumber(burden.asked)}</Fact>
          <Fact name={t("rounds.burden.prefilled")}>{sayNumber(burden.prefilled)}</Fact>
          <Fact name={t("rounds.burden.unchanged")}>{sayNumber(burden.unchanged)}</Fact>
        </Facts>
      </Section>
      {abilities.close && <CloseRound view={view} />}
      {abilities.open && (
        <Section title={t("rounds.open.again")}>
          <OpenRoundForm programme={stand.programme.slug} today={stand.today} again={view.round} />
        </Section>
      )}
    </>
  );
}

function CloseRound({ view: { round, stand } }: { view: RoundView }) {
  const { t } = useSay();
  const { mutateAsync } = useMutation(useTrpc().roundClose.mutationOptions());
  const { send, sending, failure } = useCommand(mutateAsync);
  const sayFailure = useSayFailure();
  return (
    <Section title={t("rounds.close.title")}>
      <p>{t("rounds.close.text")}</p>
      {failure && (
        <p className="govuk-error-message" role="alert">
          {sayFailure(failure)}
        </p>
      )}
      <button
        type="button"
        className="govuk-button govuk-button--warning"
        disabled={sending}
        onClick={() =>
          void send({
            programme: stand.programme.slug,
            round: round.id,
            expectedRevision: round.revision,
          })
        }
      >
        {t("rounds.close.send")}
      </button>
    </Section>
  );
}
