import type { ReturnChange, ReturnContent } from "@parod/schema/return";
import type { When } from "@parod/schema/when";
import type { Language } from "@parod/schema/words";
import { nothingSaid } from "#returns/known";
import { answersOf, sameEvidence, sameWhen } from "#returns/settle";

type CriterionAnswer = ReturnContent["criteria"][number];
type EvidenceAnswer = CriterionAnswer["evidence"][number];
type MilestoneAnswer = ReturnContent["milestones"][number];
type ConcernAnswer = ReturnContent["concerns"][number];

/** A date in a list of changes: its day, or its first and last with a slash between, as ISO 8601 writes a span. */
const spanOf = (when: When | null): string | null =>
  when && (when.from === when.to ? when.from : `${when.from}/${when.to}`);

const evidenceText = ({ title, kind, address, datedOn, expiresOn }: EvidenceAnswer): string =>
  [
    title,
    kind,
    address,
    spanOf({ from: datedOn, to: expiresOn ?? datedOn, words: null, reading: false }),
  ]
    .filter((part) => part !== null)
    .join(" · ");

type Field = readonly [
  field: string,
  before: string | null,
  after: string | null,
  is: boolean,
  langs?: ReturnChange["langs"],
];
type Spoken = { readonly lang?: Language | null | undefined } | undefined;
const langs = (was: Spoken, is: Spoken): NonNullable<ReturnChange["langs"]> => ({
  before: was?.lang ?? null,
  after: is?.lang ?? null,
});

function evidenceChanges(
  before: readonly EvidenceAnswer[],
  after: readonly EvidenceAnswer[],
): Field[] {
  const was = new Map(before.map((each) => [each.id, each]));
  const kept = new Set(after.map(({ id }) => id));
  return [
    ...after.map((each): Field => {
      const old = each.id === null ? undefined : was.get(each.id);
      const changed = old === undefined || !sameEvidence(old, each);
      return [
        "evidence",
        old ? evidenceText(old) : null,
        evidenceText(each),
        changed,
        langs(old, each),
      ];
    }),
    ...before
      .filter(({ id }) => !kept.has(id))
      .map((each): Field => ["evidence", evidenceText(each), null, true, langs(each, undefined)]),
  ];
}

const criterionFields = (was: CriterionAnswer, is: CriterionAnswer): Field[] => [
  ["state", was.state, is.state, was.state !== is.state],
  ["expected", spanOf(was.expected), spanOf(is.expected), !sameWhen(was.expected, is.expected)],
  ["remark", was.remark, is.remark, was.remark !== is.remark, langs(was, is)],
  ...evidenceChanges(was.evidence, is.evidence),
];

/** A date left empty was not given: it takes nothing back. */
const milestoneFields = (was: MilestoneAnswer | undefined, is: MilestoneAnswer): Field[] => [
  ...(was === undefined
    ? ([["title", null, is.title?.en ?? null, is.title !== null]] as Field[])
    : []),
  ...(["forecast", "actual"] as const).map((line): Field => {
    const [before, after] = [was?.[line] ?? null, is[line]];
    return [line, spanOf(before), spanOf(after), after !== null && !sameWhen(before, after)];
  }),
];

const concernFields = (was: ConcernAnswer | undefined, is: ConcernAnswer): Field[] => [
  ["text", was?.text ?? null, is.text, was?.text !== is.text, langs(was, is)],
  ["bites", was?.bites ?? null, is.bites, was?.bites !== is.bites],
  ["when", spanOf(was?.when ?? null), spanOf(is.when), !sameWhen(was?.when ?? null, is.when)],
  ["open", was ? String(was.open) : null, String(is.open), was?.open !== is.open],
];

const listed = (section: ReturnChange["section"], of: string, fields: readonly Field[]) =>
  fields
    .filter(([, , , changed]) => changed)
    .map(([field, before, after, , spoken]): ReturnChange => ({
      section,
      of,
      field,
      before,
      after,
      ...(spoken ? { langs: spoken } : {}),
    }));

/** What the answers would change of what is told, field by field, in the order of the answers. */
export function returnChanges(
  known: ReturnContent,
  content: ReturnContent,
): readonly ReturnChange[] {
  const told = answersOf(known);
  const model: Field = ["model", known.model, content.model, content.model !== known.model];
  return [
    ...content.criteria.flatMap((is) =>
      listed(
        "criteria",
        is.criterion,
        criterionFields(told.criteria.get(is.criterion) ?? nothingSaid(is.criterion), is),
      ),
    ),
    ...content.milestones.flatMap((is) =>
      listed("milestones", is.code, milestoneFields(told.milestones.get(is.code), is)),
    ),
    ...content.concerns.flatMap((is) =>
      listed("concerns", is.code, concernFields(told.concerns.get(is.code), is)),
    ),
    ...(content.model === null ? [] : listed("model", "model", [model])),
  ];
}
