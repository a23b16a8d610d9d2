import { whyItMatters } from "@parod/language/findings/why-and-how";
import { ruleIds, severities, type RuleId, type Severity } from "@parod/schema/finding";
import type { FindingLine, FindingsMore, FindingsView } from "@parod/schema/views/findings-page";
import { Link } from "@tanstack/react-router";
import { FindingItems, FindingLink } from "#features/findings/finding-list.tsx";
import { FindingAside } from "#features/findings/finding-state.tsx";
import { useSay } from "#lib/say.ts";
import { SeverityShape } from "#marks/severity.tsx";

type Caused = { readonly first: FindingLine; readonly follows: readonly FindingLine[] };
type Kind = {
  readonly rule: RuleId;
  readonly caused: readonly Caused[];
  readonly more: FindingsMore | undefined;
};

function kindsOf(
  { findings, groups, more }: Pick<FindingsView, "findings" | "groups" | "more">,
  severity: Severity,
): readonly Kind[] {
  const byId = new Map(findings.map((each) => [each.id, each]));
  const caused = groups.flatMap(({ id, follows }) => {
    const first = byId.get(id);
    return first?.severity === severity
      ? [{ first, follows: follows.flatMap((each) => byId.get(each) ?? []) }]
      : [];
  });
  return ruleIds
    .map((rule) => ({
      rule,
      caused: caused.filter(({ first }) => first.rule === rule),
      more: more.find((each) => each.rule === rule && each.severity === severity),
    }))
    .filter((each) => each.caused.length > 0);
}

/** Findings by weight, and of each weight by rule, so that what is alike is read once; what follows from one stands folded under it. */
export function FindingSections({ view }: { view: FindingsView }) {
  return (
    <>
      {severities.map((each) => (
        <Weight key={each} view={view} severity={each} />
      ))}
    </>
  );
}

function Weight({ view, severity }: { view: FindingsView; severity: Severity }) {
  const { t } = useSay();
  const kinds = kindsOf(view, severity);
  if (kinds.length === 0) return null;
  return (
    <div className="weight" id={severity}>
      <h3>
        <SeverityShape severity={severity} size={22} /> {t(`rules.severity.${severity}`)}
      </h3>
      <p className="lede">{t(`rules.severityText.${severity}`)}</p>
      {kinds.map((kind) => (
        <KindOf key={kind.rule} kind={kind} isAlone={view.counts.rules.length === 1} />
      ))}
    </div>
  );
}

function KindOf({ kind: { rule, caused, more }, isAlone }: { kind: Kind; isAlone: boolean }) {
  const { t, language } = useSay();
  return (
    <div className="kind">
      <div className="kind__rule">
        <h4>
          <Link to="/$language/rules" params={{ language }} hash={rule}>
            {t(`rules.rule.${rule}.name`)}
          </Link>
        </h4>
        <p className="small soft">{whyItMatters(rule, t)}</p>
      </div>
      <div>
        <ol className="findings">
          {caused.map((each) => (
            <li key={each.first.id}>
              <div className="finding finding--plain">
                <p>
                  <FindingLink finding={each.first} />
                </p>
                <FindingAside finding={each.first} />
              </div>
              <Follows findings={each.follows} />
            </li>
          ))}
        </ol>
        {more && <More more={more} isAlone={isAlone} />}
      </div>
    </div>
  );
}

function Follows({ findings }: { findings: readonly FindingLine[] }) {
  const { t } = useSay();
  if (findings.length === 0) return null;
  return (
    <details className="follows">
      <summary>{t("findingsPage.follows", { n: findings.length })}</summary>
      <FindingItems findings={findings} />
    </details>
  );
}

/** A long list comes in parts; what is left out is said, and how to come to it. */
function More({
  more: { rule, severity, listed, all },
  isAlone,
}: {
  more: FindingsMore;
  isAlone: boolean;
}) {
  const { t, language } = useSay();
  return (
    <p className="small">
      {t("findingsPage.more.listed", { listed, all })}{" "}
      {isAlone ? (
        t("findingsPage.more.narrow")
      ) : (
        <Link
          to="/$language/findings"
          params={{ language }}
          search={(before) => ({ ...before, rule, severity })}
        >
          {t("findingsPage.more.show")}
        </Link>
      )}
    </p>
  );
}
