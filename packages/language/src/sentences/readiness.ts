import type { ExtentCounts } from "@parod/schema/position";
import type { ReadinessSummary } from "@parod/schema/summary";
import { bodyStages, type StageCode } from "@parod/schema/vocabulary";
import type { Words } from "@parod/schema/words";
import { nameInside } from "#authorities";
import { sayDay } from "#dates";
import { insideSentence, joinParts, joinSentences } from "#sentences/parts";
import type { Speaker } from "#speaker";
import { sayWhen } from "#when";

/** What the sentence needs beyond the summary: the words of criteria, and the day of the search that found nothing. */
export type ReadinessContext = {
  readonly textOf?: (criterion: string) => Words | null | undefined;
  readonly searchedOn?: string | null;
};

type Next = NonNullable<ReadinessSummary["next"]>;
/** In the order said: what is not met comes last, so that its names can follow. */
const parts = [
  "notAssessed",
  "unevidenced",
  "expired",
  "stale",
  "partlyMet",
  "notMet",
] as const satisfies readonly (keyof ExtentCounts)[];

/** ICU takes no hyphen in the name of a choice. */
const choiceOf = (stage: StageCode): string => stage.replaceAll("-", "_");

/** The one sentence that answers "is it ready?" (model.md section 1, Showing). */
export function sayReadiness(
  summary: ReadinessSummary,
  speaker: Speaker,
  context: ReadinessContext = {},
): string {
  if (summary.nothingKnown) return sayNothingKnown(summary, speaker, context.searchedOn ?? null);
  const { t } = speaker;
  if (summary.target === null && summary.next === null)
    return joinSentences([sayTold(summary, speaker), t("sentences.readiness.noCatalogue")]);
  return joinSentences([
    sayTold(summary, speaker),
    sayDisagreement(summary, speaker),
    summary.next ? sayMusts(summary.next, speaker, context) : t("sentences.readiness.last"),
  ]);
}

/** "Nothing published says ... That is not the same as nothing having been done." */
export function sayNothingKnown(
  summary: Pick<ReadinessSummary, "organisation" | "name" | "target">,
  { t, language }: Speaker,
  searchedOn: string | null,
): string {
  const name = nameInside(summary.organisation, summary.name[language], language);
  const ofBody = (bodyStages as readonly (StageCode | null)[]).includes(summary.target);
  const kind = ofBody ? "body" : "authority";
  const first = searchedOn
    ? t(`sentences.nothing.${kind}`, { name, date: sayDay(searchedOn, language) })
    : t(`sentences.nothing.${kind}Told`, { name });
  return joinSentences([first, t("sentences.nothing.notNothing")]);
}

/** What a milestone says: "Established on 1 September 2025." Null where nothing is declared and the criteria speak instead. */
function sayTold(
  { told, evidenced, target }: ReadinessSummary,
  { t, language }: Speaker,
): string | null {
  if (!told) return evidenced || !target ? null : t("sentences.readiness.notTold");
  const { stage, on } = told;
  if (on.from === on.to && !on.words)
    return t(`sentences.readiness.toldOn.${stage}`, { date: sayDay(on.from, language) });
  return t("sentences.readiness.toldWhen", {
    stage: t(`states.stage.${stage}`),
    when: sayWhen(on, language),
  });
}

function sayDisagreement(
  { disagreement, evidenced }: ReadinessSummary,
  { t }: Speaker,
): string | null {
  if (disagreement === "not-evidenced") return t("sentences.readiness.notEvidenced");
  if (disagreement === null || !evidenced) return null;
  return t("sentences.readiness.notDeclared", { stage: t(`states.stage.${evidenced}`) });
}

function sayMusts(next: Next, speaker: Speaker, context: ReadinessContext): string {
  const { t } = speaker;
  const { of, counts } = next;
  const stage = choiceOf(next.stage);
  if (counts.met === of) return t("sentences.readiness.all", { n: of, stage });
  if (counts.notAssessed === of) return t("sentences.readiness.unassessed", { n: of, stage });
  const said = parts
    .filter((part) => counts[part] > 0)
    .map((part) => t(`sentences.readiness.part.${part}`, { n: counts[part] }));
  const list = joinParts([t("sentences.readiness.lead.met", { n: counts.met }), ...said], speaker);
  return t("sentences.readiness.musts", {
    n: of,
    stage,
    list: sayNames(next, speaker, context)(list),
  });
}

/** After the last count, what it counts: all of it, or "among them" where the summary names only the first few. */
function sayNames(
  { counts, unmet }: Next,
  { t, language }: Speaker,
  { textOf }: ReadinessContext,
): (list: string) => string {
  const [standing, count] =
    counts.notMet > 0
      ? (["not-met", counts.notMet] as const)
      : (["partly-met", counts.partlyMet] as const);
  const names = unmet
    .filter((must) => must.standing === standing)
    .map((must) => textOf?.(must.criterion)?.[language])
    .filter((text) => text !== undefined)
    .map(insideSentence);
  if (names.length === 0) return (list) => list;
  const key = names.length < count ? "among" : "named";
  return (list) => t(`sentences.readiness.${key}`, { list, names: names.join("; ") });
}
