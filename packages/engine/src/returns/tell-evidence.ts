import type { Anchors } from "@parod/schema/anchors";
import type { CriterionAnswer, EvidenceAnswer, ReturnForm } from "@parod/schema/return";
import type { Telling, ToldRow } from "@parod/schema/told/telling";
import { relianceKey, type KnownRows } from "#returns/known";
import { langOf, same } from "#returns/settle";
import type { Anew } from "#returns/tell-anew";

type With = { readonly at: Anew; readonly rows: KnownRows };
type Evidence = {
  readonly anchors: readonly Anchors["evidence"][];
  readonly tellings: readonly Telling[];
};

/** The code of the next evidence of a criterion: made from what it is for, so that the same return makes the same. */
function* freeIds(start: string, taken: ReadonlySet<string>): Generator<string, never> {
  for (let n = 1; ; n++) if (!taken.has(`${start}:${n}`)) yield `${start}:${n}`;
}

const detailsOf = ({
  title,
  kind,
  address,
  datedOn,
  expiresOn,
}: Omit<EvidenceAnswer, "id" | "lang">) => ({
  title,
  kind,
  address,
  datedOn,
  expiresOn,
});

/** Evidence of one criterion: what is new is told and relied on, what changed is told again, what was taken off is no longer relied on. */
export function tellEvidence(
  form: ReturnForm,
  { criterion, evidence }: CriterionAnswer,
  { at, rows }: With,
): Evidence {
  const organisation = form.organisation.code;
  const known = rows.evidence.get(criterion) ?? [];
  const ids = freeIds(`${organisation}:${criterion}`, rows.evidenceIds);
  const kept = new Set(evidence.map(({ id }) => id));
  const relies = (id: string, on: boolean, own?: Parameters<Anew>[1]): Telling => ({
    table: "reliance",
    effectiveOn: at(rows.reliance.get(relianceKey(criterion, id)), own),
    fact: { organisation, criterion, evidence: id, on },
  });
  const added = evidence
    .filter(({ id }) => id === null)
    .map((answer) => ({ answer, id: ids.next().value }));
  return {
    anchors: added.map(({ id }) => ({ id, organisation })),
    tellings: [
      ...added.flatMap(({ id, answer }): Telling[] => [
        {
          table: "evidenceTold",
          effectiveOn: at(undefined, answer.datedOn),
          lang: answer.lang ?? null,
          fact: { evidence: id, ...detailsOf(answer), withdrawn: false },
        },
        relies(id, true, answer.datedOn),
      ]),
      ...known.flatMap((row) => changed(row, evidence, at)),
      ...known
        .filter(({ evidence: id }) => !kept.has(id))
        .map(({ evidence: id }) => relies(id, false)),
    ],
  };
}

function changed(
  row: ToldRow<"evidenceTold">,
  given: readonly EvidenceAnswer[],
  at: Anew,
): Telling[] {
  const answer = given.find(({ id }) => id === row.evidence);
  if (answer === undefined || same(detailsOf(answer), detailsOf(row))) return [];
  const { evidence, contentHash, arrangement, withdrawn } = row;
  return [
    {
      table: "evidenceTold",
      effectiveOn: at(row, answer.datedOn),
      lang: langOf({ text: answer.title, lang: answer.lang }, { text: row.title, row }),
      fact: { evidence, ...detailsOf(answer), contentHash, arrangement, withdrawn },
    },
  ];
}
