import type { FindingLine } from "@parod/schema/views/findings-page";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { SentenceText } from "#components/spoken-text.tsx";
import { FindingAside } from "#features/findings/finding-state.tsx";
import { useSay } from "#lib/say.ts";
import { SeverityMark } from "#marks/severity.tsx";

type Said = Pick<FindingLine, "id" | "severity" | "said">;

/** The sentence of a finding, that leads to it. */
export function FindingLink({ finding }: { finding: Pick<Said, "id" | "said"> }) {
  const { language } = useSay();
  return (
    <Link to="/$language/findings/$id" params={{ language, id: finding.id }}>
      <SentenceText said={finding.said} />
    </Link>
  );
}

/** A sentence that leads to its finding, with its weight; below it what else is to be said. */
export function FindingSaid({ finding, children }: { finding: Said; children: ReactNode }) {
  return (
    <div className="finding">
      <SeverityMark severity={finding.severity} />
      <div>
        <p>
          <FindingLink finding={finding} />
        </p>
        {children}
      </div>
    </div>
  );
}

/** One that is there, with its rule, since when, and what was decided of it. */
function FindingItem({ finding }: { finding: FindingLine }) {
  const { t } = useSay();
  return (
    <FindingSaid finding={finding}>
      <FindingAside finding={finding} before={[t(`rules.rule.${finding.rule}.name`)]} />
    </FindingSaid>
  );
}

/** Findings one below the other. */
export function FindingItems({ findings }: { findings: readonly FindingLine[] }) {
  return (
    <ol className="findings">
      {findings.map((each) => (
        <li key={each.id}>
          <FindingItem finding={each} />
        </li>
      ))}
    </ol>
  );
}
