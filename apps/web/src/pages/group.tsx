import type { GroupView } from "@parod/schema/views/group";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Crumbs } from "#components/crumbs.tsx";
import { SourcesOf } from "#components/origin.tsx";
import { QueryView } from "#components/query-view.tsx";
import { Section } from "#components/section.tsx";
import { AskTable } from "#features/ask-table.tsx";
import { MeetingTable } from "#features/meeting-table.tsx";
import { MemberLists, Rules, SeatTable } from "#features/membership-rules.tsx";
import { Searches } from "#features/searches.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function GroupPage() {
  const { t, words } = useSay();
  const query = useQuery({
    ...useTrpc().group.queryOptions(useStand()),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Crumbs here={t("group.title")} />
      <QueryView
        query={query}
        title={t("group.title")}
        titleOf={({ group }) => words(group.name)}
        gistOf={() => t("group.lead")}
      >
        {(view) => <Group view={view} />}
      </QueryView>
    </>
  );
}

function Group({ view }: { view: GroupView }) {
  const { t } = useSay();
  return (
    <SourcesOf sources={view.sources}>
      <Section title={t("group.meetings.title")} lede={t("group.meetings.lead")} id="meetings">
        <MeetingTable meetings={view.meetings} caption={t("group.meetings.title")} />
      </Section>
      <Section title={t("group.commitments.title")} lede={t("group.commitments.lead")} id="asks">
        <AskTable asks={view.asks} full caption={t("group.commitments.title")} />
      </Section>
      <Section title={t("group.searches.title")} id="searches">
        <Searches lines={view.searches} />
      </Section>
      <Section
        title={t("group.seats.title")}
        lede={`${t("group.seats.lead")} ${t("group.majority")}`}
        id="seats"
      >
        <SeatTable seats={view.seats} />
        {view.memberLists.length > 0 && (
          <>
            <h3>{t("group.seats.lists")}</h3>
            <p className="lede">{t("group.seats.listsLead")}</p>
            <MemberLists lists={view.memberLists} />
          </>
        )}
      </Section>
      <Section title={t("group.terms.title")} lede={t("group.terms.lead")} id="terms">
        <Rules rules={view.rules} />
      </Section>
      {view.otherMeetings.length > 0 && (
        <Section title={t("group.meetings.others")}>
          <MeetingTable
            meetings={view.otherMeetings}
            caption={t("group.meetings.others")}
            withGroup
          />
        </Section>
      )}
      {view.otherAsks.length > 0 && (
        <Section title={t("group.commitments.others")}>
          <AskTable asks={view.otherAsks} full caption={t("group.commitments.others")} />
        </Section>
      )}
    </SourcesOf>
  );
}
