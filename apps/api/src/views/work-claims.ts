import { arrangements } from "@parod/engine/arrangements/arrangements";
import { collect } from "@parod/engine/collect";
import type { Facts } from "@parod/schema/facts";
import type { ClaimChoice, WorkClaim } from "@parod/schema/views/workspace";
import type { Look } from "#reading/look";
import type { Names } from "#views/standpoint";
import type { Sayer } from "#views/workspace-rows";

type Of = { readonly organisation: string; readonly say: Sayer; readonly names: Names };

function choiceOf(facts: Facts, names: Names) {
  const texts = new Map(facts.criterionTold.map(({ criterion, text }) => [criterion, text]));
  return (organisation: string, criterion: string): ClaimChoice => ({
    organisation: names(organisation),
    criterion,
    text: texts.get(criterion) ?? { en: criterion, cy: criterion },
  });
}

/** What its claims rest on, of other claims. */
export function claimsOf(facts: Facts, { organisation, say, names }: Of): WorkClaim[] {
  const choice = choiceOf(facts, names);
  return facts.claimReliance
    .filter((row) => row.organisation === organisation && row.on)
    .map((row) => ({
      ...say("claimReliance", row),
      on: choice(row.onOrganisation, row.onCriterion),
    }));
}

/**
 * The claims that one of an organisation may be said to rest on: its own first, then those of the body and of whom it is in
 * an arrangement with. What is said of them is not in it.
 */
export function claimChoices(
  { facts, position, reading }: Look,
  { organisation, names }: Pick<Of, "organisation" | "names">,
): ClaimChoice[] {
  const choice = choiceOf(facts, names);
  const together = arrangements({ facts, on: reading.stand.asAt })
    .arrangements.map(({ members }) => members.filter(({ holds }) => holds !== "no"))
    .filter((members) => members.some(({ member }) => member === organisation))
    .flat();
  const others = new Set(together.map(({ member }) => member));
  const isIn = position.organisations.filter(
    ({ code, kind }) => kind === "body" || others.has(code),
  );
  const order = [
    organisation,
    ...isIn.map(({ code }) => code).filter((code) => code !== organisation),
  ];
  const own = collect(position.pairs, (pair) => pair.organisation);
  return order.flatMap((code) =>
    (own.get(code) ?? []).map(({ criterion }) => choice(code, criterion)),
  );
}
