import { addDays, type Day } from "@parod/schema/day";
import type { FindingResolved, FindingsView } from "@parod/schema/views/findings-page";
import { Section } from "#components/section.tsx";
import { FindingSaid } from "#features/findings/finding-list.tsx";
import { useSayRecord } from "#features/findings/record-word.tsx";
import { useSay } from "#lib/say.ts";

/** How many came and went since the day compared with; without such a day nothing. */
export function SinceGist({ view }: { view: FindingsView }) {
  const { t, day } = useSay();
  const { since, stand, history } = view;
  if (history.state === "being-worked-out")
    return <p className="small soft">{t("findingsPage.since.waiting")}</p>;
  if (since === null || stand.compare === null) return null;
  return (
    <p>
      {t("findingsPage.since.gist", {
        date: day(since.day),
        came: since.came,
        gone: view.resolvedCount,
      })}
    </p>
  );
}

/** Those that are there no longer, folded unless a day is compared with. */
export function ResolvedSection({ view }: { view: FindingsView }) {
  const { t, day } = useSay();
  const { resolved, resolvedCount, since, history } = view;
  if (history.state === "being-worked-out") return null;
  const title =
    since === null
      ? t("findingsPage.since.title")
      : t("findingsPage.since.titleSince", { date: day(since.day) });
  return (
    <Section title={title} lede={t("findingsPage.since.lead")} id="resolved">
      {resolved.length === 0 ? (
        <p>{t("findingsPage.since.none")}</p>
      ) : (
        <details open={since !== null}>
          <summary>{t("findingsPage.since.show", { n: resolvedCount })}</summary>
          <ol className="findings">
            {resolved.map((each) => (
              <li key={each.id}>
                <ResolvedItem finding={each} />
              </li>
            ))}
          </ol>
          {resolvedCount > resolved.length && (
            <p className="small soft">
              {t("findingsPage.since.more", { n: resolved.length, all: resolvedCount })}
            </p>
          )}
        </details>
      )}
    </Section>
  );
}

function ResolvedItem({ finding }: { finding: FindingResolved }) {
  const { t, day } = useSay();
  const by = useSayResolvedBy(finding);
  return (
    <FindingSaid finding={finding}>
      <p className="small soft">
        {t(`rules.rule.${finding.rule}.name`)}
        {" · "}
        <b>{t("findingsPage.life.resolvedOn", { date: day(resolvedOn(finding.last)) })}</b>
        {by !== null && ` ${by}`}
      </p>
    </FindingSaid>
  );
}

/** The first day on which it was there no more. */
export const resolvedOn = (last: Day): Day => addDays(last, 1);

function useSayResolvedBy({ resolution }: FindingResolved): string | null {
  const { t, speaker } = useSay();
  const record = useSayRecord();
  if (resolution === null) return null;
  if (resolution.by === "date") return t("findingsPage.life.byDate");
  const what = [...new Set(resolution.rows.map(({ table }) => record(table)))];
  if (what.length === 0) return t("findingsPage.life.byOthers");
  return t("findingsPage.life.byRecord", {
    what: what.join(", ").toLocaleLowerCase(speaker.language),
  });
}
