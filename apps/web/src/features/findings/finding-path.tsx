import type { FindingStep } from "@parod/schema/views/findings-page";
import { TitleText } from "#components/title-text.tsx";
import { LinkTo } from "#features/findings/finding-link.tsx";
import { useSay } from "#lib/say.ts";

/** Steps that need no name of whose they are: an organisation itself, and a dependency between the steps around it. */
const saysWhose: ReadonlySet<FindingStep["kind"]> = new Set(["organisation", "dependency"]);

/** Step by step from the cause; each leads to where it is shown. */
export function FindingPath({ steps }: { steps: readonly FindingStep[] }) {
  const { t, words } = useSay();
  return (
    <ol className="path">
      {steps.map(({ kind, id, label, owner, link }) => (
        <li key={`${kind} ${id}`}>
          <LinkTo link={link}>
            {kind === "dependency" ? (
              t("waits.column.says")
            ) : label === null ? (
              <span className="soft">{t("findingsPage.one.noName")}</span>
            ) : (
              <TitleText title={label} />
            )}
          </LinkTo>
          {owner !== null && !saysWhose.has(kind) && (
            <span className="small soft"> {words(owner.name)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}
