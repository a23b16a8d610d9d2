import { buildFunction, buildProvision, buildRound } from "#testing/build-network";
import { buildOrganisation } from "#testing/build";
import { when, type Some } from "#testing/row";

type Given = Partial<Parameters<typeof buildProvision>[0]>;

/** An authority, a body, and three functions, of which only F3 can be shared. */
export const someParties: readonly Some[] = [
  buildOrganisation("a"),
  buildOrganisation("b"),
  buildOrganisation("body", { kind: "body" }),
  buildFunction("F1"),
  buildFunction("F3", { shareable: true, position: 1 }),
];
/** F1 agreed for the authority by its own word since before the programme began, unless said. */
export const provided = (provider: string, given: Given = {}, effectiveOn = "2025-01-01"): Some =>
  buildProvision(
    { function: "F1", authority: "a", provider, statedBy: "a", state: "agreed", ...given },
    { effectiveOn },
  );
export const asked: Some = buildRound("r1", "2025-06-30");
export const fromDay = (day: string, to: string = day): Given => ({ from: when(day, to) });
export const untilDay = (day: string, to: string = day): Given => ({ until: when(day, to) });
