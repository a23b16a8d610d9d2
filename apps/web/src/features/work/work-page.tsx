import type { WorkspaceView } from "@parod/schema/views/workspace";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Crumbs } from "#components/crumbs.tsx";
import { OrganisationLink } from "#components/organisation-link.tsx";
import { QueryView } from "#components/query-view.tsx";
import { isOwn, type Work } from "#features/work/work.ts";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

type Props = {
  readonly organisation: string;
  readonly title: string;
  /** The heading once it is known of whom the page is. */
  readonly titleOf: (view: WorkspaceView) => string;
  /** Its language, where it is not the page's. */
  readonly languageOf?: (view: WorkspaceView) => string | undefined;
  readonly children: (work: Work) => ReactNode;
  /** A page below the workspace's own leads back to it. */
  readonly below?: boolean;
};

/** A page from which something is told: always today's, whatever day its address carries, and nothing is told in the past. */
export function WorkPage({
  organisation,
  title,
  titleOf,
  languageOf,
  children,
  below = true,
}: Props) {
  const { t, language, words } = useSay();
  const { programme, asAt, knownAt } = useStand();
  const query = useQuery(useTrpc().workspace.queryOptions({ programme, organisation }));
  const { data } = query;
  const isPast =
    knownAt !== null || (asAt !== null && data !== undefined && asAt !== data.stand.today);
  return (
    <>
      <Crumbs
        here={data ? titleOf(data) : title}
        {...(below
          ? {
              list: (
                <Link to="/$language/work/$organisation" params={{ language, organisation }}>
                  {data
                    ? t("work.titleOf", { name: words(data.organisation.name) })
                    : t("work.title")}
                </Link>
              ),
            }
          : {})}
      />
      <QueryView
        query={query}
        title={title}
        titleOf={titleOf}
        {...(languageOf ? { languageOf } : {})}
      >
        {(view) => (isPast ? <Past /> : <Body view={view}>{children}</Body>)}
      </QueryView>
    </>
  );
}

function Body({ view, children }: { view: WorkspaceView; children: Props["children"] }) {
  const { t } = useSay();
  return (
    <>
      {!isOwn({ view }) && view.side !== view.organisation.code && (
        <p className="inset">
          {view.stand.programme.public && !view.stand.programme.illustrative
            ? t("work.record")
            : t(view.side === null ? "work.readOnly" : "work.ownSide")}{" "}
          <OrganisationLink organisation={view.organisation} />
        </p>
      )}
      {children({ view })}
    </>
  );
}

function Past() {
  const { t } = useSay();
  return (
    <p className="inset">
      {t("common.past.readOnly")}{" "}
      <Link
        to="."
        search={(before) => ({
          ...before,
          asAt: undefined,
          knownAt: undefined,
          compare: undefined,
        })}
      >
        {t("work.today")}
      </Link>
    </p>
  );
}
