import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FailureNotice } from "#components/failure-notice.tsx";
import { Section } from "#components/section.tsx";
import { FindingItems } from "#features/findings/finding-list.tsx";
import { findingsAsked } from "#features/findings/use-findings-asked.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

/** The findings that touch an organisation, or of all where none is named: the heaviest, and the way to the others. */
export function FindingsOf({ organisation }: { organisation: string | null }) {
  const { t, language } = useSay();
  const narrowed = findingsAsked(useStand(), organisation === null ? {} : { organisation });
  const asked = { ...narrowed, brief: true };
  const { data, error, refetch } = useQuery(useTrpc().findings.queryOptions(asked));
  if (data?.seen.sees === "none") return null;
  const title = t(organisation === null ? "findingsPage.title" : "findingsPage.of.title");
  return (
    <Section title={title} id="findings">
      {/* As tall as what is coming, so that little moves when it comes. */}
      {data === undefined && error === null && (
        <p className="soft findings-waiting" aria-busy="true">
          {t("common.state.loading")}
        </p>
      )}
      {data === undefined && error !== null && <FailureNotice error={error} retry={refetch} />}
      {data?.findings.length === 0 && (
        <p>{t(organisation === null ? "findingsPage.none" : "findingsPage.of.none")}</p>
      )}
      {data !== undefined && data.findings.length > 0 && (
        <>
          <FindingItems findings={data.findings} />
          <p className="tools">
            <Link
              to="/$language/findings"
              params={{ language }}
              search={organisation === null ? {} : { organisation }}
            >
              {t("findingsPage.of.all", { n: data.fit })}
            </Link>
          </p>
        </>
      )}
    </Section>
  );
}
