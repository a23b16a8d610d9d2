import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Crumbs } from "#components/crumbs.tsx";
import { QueryView } from "#components/query-view.tsx";
import { useSayOrganisation } from "#features/gist.ts";
import { OrganisationBody } from "#features/organisation-body.tsx";
import { useSay } from "#lib/say.ts";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

export function DysguPage() {
  return <OrganisationPage code="dysgu" title="Dysgu" />;
}

export function AuthorityPage() {
  const { code } = useParams({ from: "/$language/authorities/$code" });
  const { t, language } = useSay();
  return (
    <OrganisationPage
      code={code}
      title={t("states.organisation.local-authority")}
      list={
        <Link to="/$language/authorities" params={{ language }}>
          {t("common.navigation.authorities")}
        </Link>
      }
    />
  );
}

export function OtherOrganisationPage() {
  const { code } = useParams({ from: "/$language/organisations/$code" });
  const { t } = useSay();
  return <OrganisationPage code={code} title={t("report.column.organisation")} />;
}

function OrganisationPage({
  code,
  title,
  list,
}: {
  code: string;
  title: string;
  list?: ReactNode;
}) {
  const { words } = useSay();
  const query = useQuery({
    ...useTrpc().organisation.queryOptions({ ...useStand(), code }),
    placeholderData: keepPreviousData,
  });
  const sayOrganisation = useSayOrganisation();
  const data = query.data?.position.code === code ? query.data : undefined;
  return (
    <>
      <Crumbs here={data ? words(data.position.name) : title} list={list} />
      <QueryView
        query={{ ...query, data }}
        title={title}
        titleOf={({ position }) => words(position.name)}
        gistOf={sayOrganisation}
      >
        {(view) => <OrganisationBody view={view} />}
      </QueryView>
    </>
  );
}
