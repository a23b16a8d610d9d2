import { daysBetween, type Day } from "@parod/schema/day";
import type { Facts } from "@parod/schema/facts";
import type { ReturnState } from "@parod/schema/vocabulary";
import { isAsked } from "#returns/round";

export type Reminder = {
  readonly kind: "return-due" | "return-late";
  readonly round: string;
  readonly organisation: string;
  readonly due: Day;
  /** What makes it one: put out again, it is there already. */
  readonly key: string;
};

const notCertified: ReadonlySet<ReturnState | "none"> = new Set(["none", "draft", "submitted"]);
const notIn: ReadonlySet<ReturnState | "none"> = new Set([...notCertified, "changes-requested"]);

function reminderOf(
  daysLeft: number,
  state: ReturnState | "none",
): { readonly kind: Reminder["kind"]; readonly key: string } | null {
  if (daysLeft < 0) return notCertified.has(state) ? { kind: "return-late", key: "late" } : null;
  if (daysLeft > 7 || !notIn.has(state)) return null;
  return { kind: "return-due", key: daysLeft > 1 ? "due-7" : "due-1" };
}

/**
 * What is to be reminded of on a day, from the rounds as told: a return due in seven days, in one, and late on the day
 * after. Asked on a later day than it should have been, it is still the right reminder: a morning missed is made good.
 */
export function remindersOn(
  { roundTold, returnState, anchors }: Pick<Facts, "roundTold" | "returnState" | "anchors">,
  day: Day,
): readonly Reminder[] {
  const states = new Map(
    returnState.map(({ round, organisation, state, certifier }) => [
      `${round} ${organisation}`,
      // an amendment on its way: what was certified before has come in
      notCertified.has(state) && certifier !== null ? "certified" : state,
    ]),
  );
  const asked = anchors.organisation.filter(isAsked);
  return roundTold
    .filter(({ state }) => state === "open" || state === "due")
    .flatMap(({ round, due }) =>
      asked.flatMap(({ id: organisation }) => {
        const found = reminderOf(
          daysBetween(day, due),
          states.get(`${round} ${organisation}`) ?? "none",
        );
        return found
          ? [
              {
                kind: found.kind,
                round,
                organisation,
                due,
                key: `${round} ${organisation} ${found.key}`,
              },
            ]
          : [];
      }),
    );
}
