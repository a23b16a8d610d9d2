import type { Grant } from "@parod/schema/permission/viewer";
import type { ReactNode } from "react";
import { useSayGrant } from "#lib/grants.ts";
import { useSay } from "#lib/say.ts";

type Props<G extends Grant> = {
  readonly grants: readonly G[];
  /** What the reader can do about one. */
  readonly action?: (grant: G) => ReactNode;
};

/** What somebody was given, and where it counts. */
export function GrantList<G extends Grant>({ grants, action }: Props<G>) {
  const { t } = useSay();
  const { sayGrant } = useSayGrant();
  if (grants.length === 0) return <span className="soft">{t("people.list.noGrants")}</span>;
  return (
    <ul className="plain-list">
      {grants.map((grant) => (
        <li key={`${grant.programme} ${grant.role} ${grant.organisation}`}>
          {sayGrant(grant)}
          <span className="why">
            {grant.programme === null
              ? t("people.list.allProgrammes")
              : t("people.list.inProgramme", { programme: grant.programme })}
          </span>
          {action?.(grant)}
        </li>
      ))}
    </ul>
  );
}
