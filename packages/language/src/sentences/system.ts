import type { SystemSummary } from "@parod/schema/summary";
import { joinParts, joinSentences } from "#sentences/parts";
import type { Speaker } from "#speaker";

/** After "there", which always leads: what is coming, what is late, what nobody knows. */
const parts = ["in-time", "perhaps-late", "late", "past-due", "not-known"] as const;

/** The sentence for the whole programme: before its end what is expected, after it what is left open. */
export function saySystem(summary: SystemSummary, speaker: Speaker): string {
  const { t, language } = speaker;
  const end = summary.endWords[language];
  if (summary.organisations === 0)
    return joinSentences([sayDays(summary, speaker), t("sentences.system.none")]);
  if (summary.phase === "before") {
    return joinSentences([
      sayDays(summary, speaker),
      sayOutlooks(summary, speaker),
      summary.agreedLater > 0
        ? t("sentences.system.agreedLater", { n: summary.agreedLater })
        : null,
    ]);
  }
  const { open, there: closed, agreedLater, notKnown } = summary;
  const left = t("sentences.system.after", {
    days: Math.max(0, -summary.daysLeft),
    end,
    open,
    closed,
    agreedLater,
    notKnown,
  });
  return joinSentences([summary.phase === "closed" ? t("sentences.system.closed") : null, left]);
}

function sayDays({ daysLeft, endWords }: SystemSummary, { t, language }: Speaker): string | null {
  const end = endWords[language];
  if (daysLeft < 0) return null;
  return daysLeft === 0
    ? t("sentences.system.today", { end })
    : t("sentences.system.before", { days: daysLeft, end });
}

function sayOutlooks({ byOutlook, organisations }: SystemSummary, speaker: Speaker): string {
  const { t } = speaker;
  const said = parts
    .filter((part) => byOutlook[part] > 0)
    .map((part) => t(`sentences.system.part.${part}`, { n: byOutlook[part] }));
  const list = joinParts(
    [t("sentences.system.lead.there", { n: byOutlook.there }), ...said],
    speaker,
  );
  return t("sentences.system.of", { n: organisations, list });
}
