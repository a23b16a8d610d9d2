import { addDays, type Day } from "@parod/schema/day";
import type { ReturnContent, ReturnForm } from "@parod/schema/return";
import fc from "fast-check";

export const people = ["authority", "certifier"] as const;
export const states = ["not-met", "partly-met", "met"] as const;
export const models = ["own", "partnership", "mixed"] as const;

/** One thing that one of two people does. `stale`: on the version of a page that was read before the last save, in a template that was taken at the beginning. */
export type Doing = {
  readonly does:
    | "save"
    | "move"
    | "submit"
    | "certify"
    | "hand"
    | "take"
    | "accept"
    | "check"
    | "confirm";
  readonly person: 0 | 1;
  readonly state: number;
  readonly days: number;
  readonly model: number;
  readonly stale: boolean;
  /** Which of the files that were checked, counted back from the newest. */
  readonly which: number;
  /** A file goes the whole way over HTTP, through a process of its own: far too slow for every one. */
  readonly whole?: boolean;
};

/** Few people, days and answers, so that two often do the same thing, or undo each other's. */
export const returnHistory: fc.Arbitrary<Doing[]> = fc.array(
  fc.record({
    does: fc.oneof(
      { weight: 4, arbitrary: fc.constant("save" as const) },
      { weight: 2, arbitrary: fc.constant("move" as const) },
      { weight: 3, arbitrary: fc.constant("submit" as const) },
      { weight: 3, arbitrary: fc.constant("certify" as const) },
      { weight: 2, arbitrary: fc.constant("hand" as const) },
      { weight: 2, arbitrary: fc.constant("take" as const) },
      { weight: 1, arbitrary: fc.constant("accept" as const) },
      { weight: 3, arbitrary: fc.constant("check" as const) },
      { weight: 4, arbitrary: fc.constant("confirm" as const) },
    ),
    person: fc.constantFrom(0 as const, 1 as const),
    state: fc.nat(2),
    days: fc.nat(3),
    model: fc.nat(2),
    stale: fc.nat(9).map((n) => n === 0),
    which: fc.nat(5).map((n) => Math.max(0, n - 3)),
  }),
  { minLength: 3, maxLength: 14 },
);

export type Answers = {
  readonly state: string;
  readonly forecast: string;
  readonly model: string | null;
};
export type Taken = { readonly form: ReturnForm; readonly actNo: number; readonly told: Answers };
/** A workbook that was checked: what it answers, beside what its template was filled with. */
export type CheckedFile = {
  readonly id: string;
  readonly accepted: readonly string[];
  readonly version: number;
  readonly seen: Answers;
  readonly given: Answers;
  state: "checked" | "confirmed" | "dropped";
};
export type Model = {
  told: Answers;
  /** Answers that differ from what was told when they were last saved: the rest follows what is told. */
  draft: Partial<Answers> | null;
  state: "none" | "draft" | "submitted" | "certified" | "accepted";
  provider: string | null;
  version: number;
  moves: number;
  readonly certified: { actNo: number; told: Answers }[];
  /** What was handed to a certifier, whatever came of it. */
  readonly submitted: { actNo: number; given: Answers }[];
  /** Why it was handed back, until it is submitted again. */
  asked: string | null;
  /** The template that was taken before anything else was done. */
  readonly first: Taken;
  readonly files: CheckedFile[];
};

export const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
export const answersIn = ({ criteria, milestones, model }: ReturnContent): Answers => ({
  state: criteria.find(({ criterion }) => criterion === "A1.1")?.state ?? "not-assessed",
  forecast: milestones.find(({ code }) => code === "plan")?.forecast?.from ?? "",
  model,
});
export const differing = (given: Answers, told: Answers): Partial<Answers> =>
  Object.fromEntries(
    Object.entries(given).filter(([key, value]) => told[key as keyof Answers] !== value),
  );

export const givenBy = (doing: Doing): Answers => ({
  state: pick(states, doing.state),
  forecast: addDays("2027-01-14" as Day, doing.days),
  model: pick(models, doing.model),
});
export const fileOf = ({ files }: Model, { which }: Doing): CheckedFile | undefined =>
  files[Math.max(0, files.length - 1 - which)];

/** What the command must answer, by the model; the model moves on where it is to succeed. */
export function expected(model: Model, doing: Doing): number {
  const who = pick(people, doing.person);
  const drafting = model.draft !== null && model.state !== "submitted";
  switch (doing.does) {
    case "move":
      return 200;
    case "save":
      if (model.state === "submitted") return 403;
      return doing.stale && model.version > 0 ? 409 : 200;
    case "submit":
      if (!drafting) return 403;
      // no version comes before the first
      return doing.stale && model.version > 1 ? 409 : 200;
    case "certify":
      if (model.state !== "submitted" || model.provider === who) return 403;
      return doing.stale ? 409 : 200;
    case "hand":
      if (model.state !== "submitted" || model.provider === who) return 403;
      return doing.stale ? 409 : 200;
    case "take":
      if (model.state !== "submitted" || model.provider !== who) return 403;
      return doing.stale ? 409 : 200;
    case "accept":
      // nothing was ever submitted: there is no revision to have seen
      if (model.state === "none") return 400;
      return model.state === "certified" ? 200 : 403;
    case "check":
      return model.state === "submitted" ? 403 : 200;
    case "confirm": {
      const file = fileOf(model, doing);
      if (file === undefined || file.state === "dropped") return 404;
      if (model.state === "submitted") return 403;
      // one that is confirmed already has moved the version itself
      return file.version === model.version ? 200 : 409;
    }
    default:
      return doing.does satisfies never;
  }
}
