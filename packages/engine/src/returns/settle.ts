import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import type { Language } from "@parod/schema/words";
import { keyed } from "#collect";
import { nothingSaid } from "#returns/known";

type CriterionAnswer = ReturnContent["criteria"][number];
type EvidenceAnswer = CriterionAnswer["evidence"][number];
type MilestoneAnswer = ReturnContent["milestones"][number];
type Answers = {
  readonly criteria: ReadonlyMap<string, CriterionAnswer>;
  readonly milestones: ReadonlyMap<string, MilestoneAnswer>;
  readonly concerns: ReadonlyMap<string, ReturnContent["concerns"][number]>;
};

const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Values of answers are plain data; the order of their fields, which a database may change, is no difference. */
export const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, sorted) === JSON.stringify(b, sorted);

/** A date is the same where its days and its words are: that a reading is ours is no answer. */
export const sameWhen = (a: MilestoneAnswer["forecast"], b: MilestoneAnswer["forecast"]): boolean =>
  a?.from === b?.from && a?.to === b?.to && same(a?.words ?? null, b?.words ?? null);

/** Evidence is the same whatever language its title is said to be in: a workbook does not say. */
export const sameEvidence = (a: EvidenceAnswer, b: EvidenceAnswer): boolean =>
  same({ ...a, lang: null }, { ...b, lang: null });

export const answersOf = (content: ReturnContent): Answers => ({
  criteria: keyed(content.criteria, ({ criterion }) => criterion),
  milestones: keyed(content.milestones, ({ code }) => code),
  concerns: keyed(content.concerns, ({ code }) => code),
});

/** The codes that a return may answer of. */
export const askedCriteria = (form: ReturnForm): ReadonlySet<string> =>
  new Set(form.criteria.filter(({ applies }) => applies).map(({ criterion }) => criterion));

/** Words that stay as they were stay in their language, whoever sends them again and however. */
export const langOf = (
  is: { readonly text: string; readonly lang?: Language | null | undefined },
  was: {
    readonly text: string | null;
    readonly row: { readonly lang: Language | null } | undefined;
  },
): Language | null => (is.text === was.text ? (was.row?.lang ?? null) : (is.lang ?? null));

type Three<T> = readonly [base: T, given: T, now: T];
const pick = <T>([base, given, now]: Three<T>, isSame: (a: T, b: T) => boolean = same): T =>
  isSame(given, base) ? now : given;

const spoken = ({ remark, lang }: CriterionAnswer): Spoken => ({ text: remark, lang });
type Spoken = { readonly text: string | null; readonly lang?: Language | null | undefined };
/** A text and the language that it is in go together. */
const pickText = ([base, given, now]: Three<Spoken>): Spoken =>
  base.text === given.text ? now : given;

/** Evidence taken off stays off, edits stay, and what others added meanwhile stays as well. */
function mergeEvidence(
  base: readonly EvidenceAnswer[],
  given: readonly EvidenceAnswer[],
  now: readonly EvidenceAnswer[],
): EvidenceAnswer[] {
  const [before, kept, told] = [base, given, now].map((list) => keyed(list, ({ id }) => id ?? ""));
  const stays = now.filter(({ id }) => !before?.has(id ?? "") || kept?.has(id ?? ""));
  const existing = stays.map((row) => {
    const answer = kept?.get(row.id ?? "");
    const was = before?.get(row.id ?? "");
    return answer === undefined || (was !== undefined && sameEvidence(answer, was)) ? row : answer;
  });
  // one that is not among what is told, and was not, is for `problemsOf` to name
  const unknown = given.filter(({ id }) => id !== null && !told?.has(id) && !before?.has(id));
  return [...existing, ...unknown, ...given.filter(({ id }) => id === null)];
}

/**
 * A draft made on what was told then, brought to what is told now: whatever the writer left as it was follows what
 * others told meanwhile, so that certifying a draft never takes back a change that its writer did not see.
 */
export function rebase(
  content: ReturnContent,
  base: ReturnContent,
  now: ReturnContent,
): ReturnContent {
  const [before, told] = [answersOf(base), answersOf(now)];
  return {
    ...content,
    criteria: content.criteria.map((given) => {
      const was = before.criteria.get(given.criterion) ?? nothingSaid(given.criterion);
      const is = told.criteria.get(given.criterion) ?? nothingSaid(given.criterion);
      const remark = pickText([spoken(was), spoken(given), spoken(is)]);
      return {
        criterion: given.criterion,
        state: pick([was.state, given.state, is.state]),
        expected: pick([was.expected, given.expected, is.expected], sameWhen),
        remark: remark.text,
        lang: remark.lang,
        evidence: mergeEvidence(was.evidence, given.evidence, is.evidence),
      };
    }),
    milestones: content.milestones.map((given) => {
      const [was, is] = [before.milestones.get(given.code), told.milestones.get(given.code)];
      if (is === undefined) return given;
      return {
        ...given,
        forecast: pick([was?.forecast ?? null, given.forecast, is.forecast], sameWhen),
        actual: pick([was?.actual ?? null, given.actual, is.actual], sameWhen),
      };
    }),
    concerns: content.concerns.map((given) => {
      const [was, is] = [before.concerns.get(given.code), told.concerns.get(given.code)];
      if (was === undefined || is === undefined) return given;
      const { text, lang } = was.text === given.text ? is : given;
      return {
        code: given.code,
        text,
        lang,
        bites: pick([was.bites, given.bites, is.bites]),
        when: pick([was.when, given.when, is.when], sameWhen),
        open: pick([was.open, given.open, is.open]),
      };
    }),
    model: content.model === base.model ? now.model : content.model,
  };
}
