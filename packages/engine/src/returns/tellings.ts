import type { AnchorGiven } from "@parod/schema/anchors";
import type { Day } from "@parod/schema/day";
import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import type { Telling } from "@parod/schema/told/telling";
import { nothingSaid, type KnownRows } from "#returns/known";
import { answersOf, askedCriteria, langOf, same, sameWhen } from "#returns/settle";
import { anew, type Anew } from "#returns/tell-anew";
import { tellEvidence } from "#returns/tell-evidence";
import { tellMilestones } from "#returns/tell-milestones";

export type TellingOf = {
  /** The round's cut-off, from which a return counts. */
  readonly cutOff: Day;
  readonly today: Day;
  /** What is told at the same stand as the form. */
  readonly rows: KnownRows;
};
export type Told = { readonly anchors: AnchorGiven; readonly tellings: readonly Telling[] };

/**
 * What certifying a return tells. It counts from the cut-off, or from today where that is yet to come. An answer counts
 * from its own day where it could not count from the cut-off: something newer is told already, and an older day would be
 * told and never seen; or the thing happened, or was dated, after it. Changed answers are told, and answers of a section
 * said to be as it was are told again, but for the evidence. Nothing given tells nothing. model.md section 1, Telling.
 */
export function tellingsOf(
  form: ReturnForm,
  content: ReturnContent,
  { cutOff, today, rows }: TellingOf,
): Told {
  const at = anew(cutOff < today ? cutOff : today);
  const evidence = content.criteria
    .filter(({ criterion }) => askedCriteria(form).has(criterion))
    .map((answer) => tellEvidence(form, answer, { at, rows }));
  const milestones = tellMilestones(form, content, { at, rows });
  return {
    anchors: {
      evidence: evidence.flatMap(({ anchors }) => anchors),
      activity: milestones.anchors,
    },
    tellings: [
      ...assessments(form, content, { at, rows }),
      ...evidence.flatMap(({ tellings }) => tellings),
      ...milestones.tellings,
      ...concerns(form, content, { at, rows }),
      ...model(form, content, { at, rows }),
    ],
  };
}

type With = { readonly at: Anew; readonly rows: KnownRows };

function assessments(form: ReturnForm, content: ReturnContent, { at, rows }: With): Telling[] {
  const organisation = form.organisation.code;
  const given = answersOf(content).criteria;
  const again = content.unchanged.includes("criteria");
  return [...askedCriteria(form)].flatMap((criterion): Telling[] => {
    const row = rows.assessments.get(criterion);
    const was = row ?? nothingSaid(criterion);
    const is = given.get(criterion) ?? was;
    const changed =
      is.state !== was.state || !sameWhen(is.expected, was.expected) || is.remark !== was.remark;
    if (!changed && !(again && row !== undefined)) return [];
    const { state, expected, remark } = is;
    return [
      {
        table: "assessment",
        effectiveOn: at(row),
        lang:
          remark === null
            ? null
            : langOf({ text: remark, lang: is.lang }, { text: was.remark, row }),
        fact: { organisation, criterion, kind: "self", state, expected, remark },
      },
    ];
  });
}

function concerns(form: ReturnForm, content: ReturnContent, { at, rows }: With): Telling[] {
  const given = answersOf(content).concerns;
  const again = content.unchanged.includes("concerns");
  return [...new Set([...rows.concerns.keys(), ...given.keys()])].flatMap((code): Telling[] => {
    const row = rows.concerns.get(code);
    const is = given.get(code) ?? row;
    if (is === undefined) return [];
    const { text, bites, when, open } = is;
    const changed =
      row === undefined ||
      !same([text, bites, open], [row.text, row.bites, row.open]) ||
      !sameWhen(when, row.when);
    if (!changed && !again) return [];
    return [
      {
        table: "concernTold",
        effectiveOn: at(row),
        lang: langOf({ text, lang: is.lang }, { text: row?.text ?? null, row }),
        fact: { concern: code, organisation: form.organisation.code, text, bites, when, open },
      },
    ];
  });
}

/** Another model than the one told is what is intended from now on; the arrangement of the old one goes with it. */
function model(form: ReturnForm, content: ReturnContent, { at, rows }: With): Telling[] {
  if (!form.asksModel) return [];
  const row = rows.model;
  const given = content.model ?? row?.model ?? null;
  const changed = given !== (row?.model ?? null);
  if (given === null || (!changed && !content.unchanged.includes("model"))) return [];
  const organisation = form.organisation.code;
  const told = changed
    ? { phase: "intended" as const, arrangement: null }
    : { phase: row?.phase ?? "intended", arrangement: row?.arrangement ?? null };
  return [
    {
      table: "deliveryModel",
      effectiveOn: at(row ?? undefined),
      fact: { organisation, statedBy: organisation, model: given, ...told },
    },
  ];
}
