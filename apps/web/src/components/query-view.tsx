import { type ReactNode, useEffect, useState } from "react";
import { useTranslations } from "use-intl";
import { FailureNotice } from "#components/failure-notice.tsx";
import { useTellStandpoint } from "#lib/standpoint.tsx";
import { useDocumentTitle } from "#lib/use-document-title.ts";

/** What is needed of a query: any `useQuery` result fits. */
export type Queried<T> = {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
};

type Props<T> = {
  readonly query: Queried<T>;
  /** The heading while nothing is known yet; kept when the question fails. */
  readonly title: string;
  readonly titleOf?: (data: T) => string;
  /** The language of that heading, where it is not the page's. */
  readonly languageOf?: (data: T) => string | undefined;
  /** One sentence below the heading, of what the page says. */
  readonly gistOf?: (data: T) => ReactNode;
  readonly isEmpty?: (data: T) => boolean;
  readonly empty?: string;
  readonly children: (data: T) => ReactNode;
};

/** The four states of a page: waiting, failed, nothing, data. The heading is there in all of them and stays the same element. */
export function QueryView<T>({
  query,
  title,
  titleOf,
  languageOf,
  gistOf,
  isEmpty,
  empty,
  children,
}: Props<T>) {
  const t = useTranslations("common.state");
  const { data, error, isFetching, refetch } = query;
  const heading = data === undefined || !titleOf ? title : titleOf(data);
  const failed = error !== null && error !== undefined;
  useDocumentTitle(heading, failed && data === undefined);
  useTellStandpoint(data);
  return (
    <div aria-busy={data === undefined && isFetching}>
      <h1 tabIndex={-1} lang={data === undefined ? undefined : languageOf?.(data)}>
        {heading}
      </h1>
      {data === undefined ? (
        failed && !isFetching ? (
          <FailureNotice error={error} retry={refetch} />
        ) : (
          <Skeleton label={t("loading")} />
        )
      ) : (
        <>
          {failed && <p className="inset">{t("stale")}</p>}
          {gistOf && <p className="gist">{gistOf(data)}</p>}
          {isEmpty?.(data) ? <p>{empty ?? t("empty")}</p> : children(data)}
        </>
      )}
    </div>
  );
}

/** Only after 300 ms: a quick answer must not flash. */
function Skeleton({ label }: { label: string }) {
  const [shown, show] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => show(true), 300);
    return () => clearTimeout(timer);
  }, []);
  if (!shown) return null;
  return (
    <>
      <output className="visually-hidden">{label}</output>
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
    </>
  );
}
