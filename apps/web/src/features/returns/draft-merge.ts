import type { ReturnContent, ReturnForm, ReturnSection } from "@parod/schema/return";
import type { ReturnAnswers } from "@parod/schema/return-commands";
import { type Language, languages } from "@parod/schema/words";

/** Answers to be saved: what was given, given anew or taken back since the last save. */
export const noAnswers: ReturnAnswers = {
  criteria: [],
  milestones: [],
  concerns: [],
  removed: [],
};

export const isEmpty = ({
  criteria,
  milestones,
  concerns,
  removed,
  model,
  unchanged,
}: ReturnAnswers): boolean =>
  criteria.length + milestones.length + concerns.length + removed.length === 0 &&
  model === undefined &&
  unchanged === undefined;

function over<T>(before: readonly T[], after: readonly T[], codeOf: (answer: T) => string): T[] {
  const newer = new Set(after.map(codeOf));
  return [...before.filter((answer) => !newer.has(codeOf(answer))), ...after];
}

/** Two sets of answers as one: the later stands. */
export function merge(before: ReturnAnswers, after: ReturnAnswers): ReturnAnswers {
  const model = after.model === undefined ? before.model : after.model;
  const unchanged = after.unchanged ?? before.unchanged;
  return {
    criteria: over(before.criteria, after.criteria, ({ criterion }) => criterion),
    milestones: over(before.milestones, after.milestones, ({ code }) => code),
    concerns: over(before.concerns, after.concerns, ({ code }) => code),
    removed: over(before.removed, after.removed, ({ section, of }) => `${section} ${of}`),
    ...(model === undefined ? {} : { model }),
    ...(unchanged === undefined ? {} : { unchanged }),
  };
}

type Answer = Readonly<Record<string, unknown>>;
/** One field of one answer that two people gave differently. */
export type Difference = {
  readonly section: ReturnSection;
  readonly of: string;
  readonly field: string;
  readonly theirs: unknown;
  readonly mine: unknown;
  /** The languages of what was typed; null where nobody said, and where nothing is typed in one. */
  readonly langs: Readonly<Record<"theirs" | "mine", Language | null>>;
};

const identity = new Set(["criterion", "code"]);
/** What is typed; the language of an answer goes with it and is chosen with it. */
const typedFields = ["remark", "text", "reason"];
const langOf = (answer: Answer, field: string): Language | null =>
  typedFields.includes(field) ? (languages.find((each) => each === answer["lang"]) ?? null) : null;
const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

const nothing = (criterion: string): Answer => ({
  criterion,
  state: "not-assessed",
  expected: null,
  remark: null,
  evidence: [],
});

/** The answer that stands in their draft, or else the one that is told. */
function theirAnswer(
  { form, theirs }: Sides,
  section: Exclude<ReturnSection, "model">,
  of: string,
): Answer {
  const codeOf = (answer: Answer) => answer["criterion"] ?? answer["code"];
  const find = (content: ReturnContent) =>
    (content[section] as readonly Answer[]).find((answer) => codeOf(answer) === of);
  return find(theirs) ?? find(form.known) ?? (section === "criteria" ? nothing(of) : { code: of });
}

export type Sides = {
  readonly form: ReturnForm;
  readonly theirs: ReturnContent;
  readonly mine: ReturnAnswers;
};

const keyed = ["criteria", "milestones", "concerns"] as const;
const codeOf = (answer: Answer): string => String(answer["criterion"] ?? answer["code"]);

/** Where mine differ from theirs, field by field. */
export function differences(sides: Sides): readonly Difference[] {
  const { form, theirs, mine } = sides;
  const fields = keyed.flatMap((section) =>
    (mine[section] as readonly Answer[]).flatMap((answer) => {
      const other = theirAnswer(sides, section, codeOf(answer));
      return Object.keys(answer)
        .filter(
          (field) => field !== "lang" && !identity.has(field) && !same(answer[field], other[field]),
        )
        .map((field) => ({
          section,
          of: codeOf(answer),
          field,
          theirs: other[field] ?? null,
          mine: answer[field],
          langs: { theirs: langOf(other, field), mine: langOf(answer, field) },
        }));
    }),
  );
  const model = theirs.model ?? form.known.model;
  return mine.model === undefined || mine.model === model
    ? fields
    : [
        ...fields,
        {
          ...({ section: "model", of: "model", field: "model" } as const),
          ...{ theirs: model, mine: mine.model, langs: { theirs: null, mine: null } },
        },
      ];
}

export const keyOf = ({ section, of, field }: Difference): string => `${section} ${of} ${field}`;

/** My answers with their value wherever it was not chosen that mine stands. Sections said to be unchanged join theirs. */
export function settle(sides: Sides, chosen: ReadonlySet<string>): ReturnAnswers {
  const { theirs, mine } = sides;
  const settled = (section: (typeof keyed)[number]): Answer[] =>
    (mine[section] as readonly Answer[]).map((answer) => {
      const of = codeOf(answer);
      const other = theirAnswer(sides, section, of);
      const entries = Object.keys(answer).map((field) => {
        const isMine = (name: string) => chosen.has(`${section} ${of} ${name}`);
        const takes =
          identity.has(field) || (field === "lang" ? typedFields.some(isMine) : isMine(field));
        return [field, takes || !(field in other) ? answer[field] : other[field]] as const;
      });
      return Object.fromEntries(entries);
    });
  const model = chosen.has("model model model") ? mine.model : undefined;
  return {
    criteria: settled("criteria") as ReturnAnswers["criteria"],
    milestones: settled("milestones") as ReturnAnswers["milestones"],
    concerns: settled("concerns") as ReturnAnswers["concerns"],
    removed: mine.removed,
    ...(model === undefined ? {} : { model }),
    ...(mine.unchanged === undefined
      ? {}
      : { unchanged: [...new Set([...theirs.unchanged, ...mine.unchanged])] }),
  };
}
