import type { FindingGroup, FindingLine } from "@parod/schema/views/findings-page";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FindingStateWord, SeenSince } from "#features/findings/finding-state.tsx";
import { useSay } from "#lib/say.ts";
import { SeverityMark } from "#marks/severity.tsx";

type Said = Pick<FindingLine, "id" | "severity" | "said">;

/** A sentence that leads to its finding, with its weight; below it what else is to be said in a line. */
export function FindingSaid({ finding, children }: { finding: Said; children: ReactNode }) {
  const { language, words } = useSay();
  return (
    <div className="finding">
      <SeverityMark severity={finding.severity} />
      <div>
        <p>
          <Link to="/$language/findings/$id" params={{ language, id: finding.id }}>
            {words(finding.said)}
          </Link>
        </p>
        <p className="small soft">{children}</p>
      </div>
    </div>
  );
}

/** One that is there, with its rule, since when, and what was decided of it. */
export function FindingItem({ finding }: { finding: FindingLine }) {
  const { t } = useSay();
  return (
    <FindingSaid finding={finding}>
      {t(`rules.rule.${finding.rule}.name`)}
      <SeenSince finding={finding} />
      <FindingStateWord finding={finding} />
    </FindingSaid>
  );
}

/** Findings by what causes them: what follows from one stands folded under it. */
export function FindingList({
  findings,
  groups,
}: {
  findings: readonly FindingLine[];
  groups: readonly FindingGroup[];
}) {
  const { t } = useSay();
  const byId = new Map(findings.map((each) => [each.id, each]));
  const shown = groups.flatMap(({ id, follows }) => {
    const first = byId.get(id);
    return first ? [{ first, follows: follows.flatMap((each) => byId.get(each) ?? []) }] : [];
  });
  return (
    <ol className="findings">
      {shown.map(({ first, follows }) => (
        <li key={first.id}>
          <FindingItem finding={first} />
          {follows.length > 0 && (
            <details className="follows">
              <summary>{t("findingsPage.follows", { n: follows.length })}</summary>
              <ol className="findings">
                {follows.map((each) => (
                  <li key={each.id}>
                    <FindingItem finding={each} />
                  </li>
                ))}
              </ol>
            </details>
          )}
        </li>
      ))}
    </ol>
  );
}
