import type { Day } from "@parod/schema/day";
import type { CriterionAnswer, ReturnContent, ReturnForm } from "@parod/schema/return";
import { keyed } from "#collect";
import { about, confirm, must, type Problem } from "#returns/problem";
import { answersOf } from "#returns/settle";

type Asked = ReturnForm["criteria"][number];
type Found = readonly [code: Problem["code"], field: string, holds: boolean];

function evidenceFound(
  { evidence }: CriterionAnswer,
  known: ReadonlySet<string | null>,
  today: Day,
): Found[] {
  return [
    ["evidence-not-known", "evidence", evidence.some(({ id }) => id !== null && !known.has(id))],
    ["evidence-in-future", "evidence", evidence.some(({ datedOn }) => datedOn > today)],
    [
      "expires-before-dated",
      "evidence",
      evidence.some(({ datedOn, expiresOn }) => expiresOn !== null && expiresOn < datedOn),
    ],
  ];
}

function ofAnswer(
  answer: CriterionAnswer,
  asked: Asked,
  { known, today }: { readonly known: ReadonlySet<string | null>; readonly today: Day },
): Problem[] {
  const { criterion, state, expected, remark, evidence } = answer;
  const accepted = evidence.some(
    ({ kind }) => asked.accepts.length === 0 || asked.accepts.includes(kind),
  );
  const open = state === "not-met" || state === "partly-met";
  const musts: Found[] = [
    ...evidenceFound(answer, known, today),
    ["when-order", "expected", expected !== null && expected.from > expected.to],
    ["expected-past", "expected", open && expected !== null && expected.to < today],
    ["remark-missing", "remark", state === "not-applicable" && remark === null],
  ];
  const confirms: Found[] = [
    ["evidence-missing", "evidence", state === "met" && evidence.length === 0],
    ["evidence-not-accepted", "evidence", state === "met" && evidence.length > 0 && !accepted],
    ["not-applicable-must", "state", state === "not-applicable" && asked.necessity === "must"],
  ];
  return [
    ...musts
      .filter(([, , holds]) => holds)
      .map(([code, field]) => must(about("criteria", criterion), code, field)),
    ...confirms
      .filter(([, , holds]) => holds)
      .map(([code, field]) => confirm(about("criteria", criterion), code, field)),
  ];
}

export function criterionProblems(
  form: ReturnForm,
  content: ReturnContent,
  today: Day,
): readonly Problem[] {
  const asked = keyed(form.criteria, ({ criterion }) => criterion);
  const told = answersOf(form.known).criteria;
  return content.criteria.flatMap((answer) => {
    const of = answer.criterion;
    const question = asked.get(of);
    if (question === undefined) return [must(about("criteria", of), "not-asked", "state")];
    if (!question.applies) return [must(about("criteria", of), "does-not-apply", "state")];
    const known = new Set((told.get(of)?.evidence ?? []).map(({ id }) => id));
    return ofAnswer(answer, question, { known, today });
  });
}
