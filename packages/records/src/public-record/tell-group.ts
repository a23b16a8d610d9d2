import type { Anchors } from "@parod/schema/anchors";
import { expand } from "#public-record/authorities";
import { frameFrom, knownDay, notes, ownDay, sourceOf } from "#public-record/frame";
import { fromSource, type Item } from "#public-record/item";
import { record, type Commitment, type Meeting } from "#public-record/record";

export const groupAnchors = {
  meeting: record.meetings.map(({ id }) => ({ id })),
  commitment: record.commitments.map(({ id }) => ({ id })),
  seat: record.termsOfReference.seats.map(({ id }) => ({
    id,
    group: record.termsOfReference.group,
  })),
} satisfies { readonly [N in "meeting" | "commitment" | "seat"]: readonly Anchors[N][] };

/** A meeting counts once it was held; one that was only meant, from the day of the paper that meant it. */
function meetingDay({ status, when, source: id }: Meeting): string {
  if (status === "held") return when.to;
  const source = sourceOf(id);
  return ownDay(source) ?? knownDay(source) ?? when.to;
}

const tellMeetings = (): Item[] =>
  record.meetings.map((row) =>
    fromSource({
      ...frameFrom({
        source: row.source,
        effectiveOn: meetingDay(row),
        publishedOn: row.publishedOn,
        note: notes(row.note, row.formNote),
      }),
      table: "meetingTold",
      fact: {
        meeting: row.id,
        group: row.group,
        status: row.status,
        when: row.when,
        form: row.form ?? null,
        business: row.business ?? null,
        listed: [...row.listed],
        attendance: row.attendance === "listed" ? "published" : "not-published",
      },
      factKey: row.id,
    }),
  );

const states = {
  "no answer found": "no-answer-found",
  "partly answered": "partly-answered",
  "carried on by later meetings": "carried-on",
  kept: "kept",
} as const;

/** A promise of a note after every Board is kept when the last Board has its note. */
const keptBy: Readonly<Record<string, string>> = { "board-2024-07-a": "board-2025-10-21" };

const factOf = (row: Commitment) => ({
  commitment: row.id,
  kind: row.kind,
  text: row.text,
  askedOn: row.askedOn,
  ofWhom: expand(row.ofWhom),
  by: row.by ?? null,
});

/** Asked on one day, answered on another: two rows, so that no answer is shown before it came. */
function tellCommitment(row: Commitment): Item[] {
  const asked = fromSource({
    ...frameFrom({
      source: row.source,
      effectiveOn: row.askedOn,
      publishedOn: row.publishedOn,
      note: row.state === "no answer found" ? (row.note ?? null) : null,
    }),
    table: "commitmentTold",
    fact: { ...factOf(row), state: "no-answer-found", answer: null },
    factKey: row.id,
  });
  if (row.state === "no answer found") return [asked];
  const answer = row.answer ?? keptBy[row.id];
  if (!answer) throw new Error(`no answer to ${row.id}`);
  const day = ownDay(sourceOf(answer));
  if (!day) throw new Error(`no day of ${answer}`);
  const told = fromSource({
    ...frameFrom({ source: answer, effectiveOn: day, note: row.note ?? null, ours: true }),
    table: "commitmentTold",
    fact: { ...factOf(row), state: states[row.state], answer },
    factKey: `${row.id}:answer`,
  });
  return [asked, told];
}

export const tellGroup = (): Item[] => [
  ...tellMeetings(),
  ...record.commitments.flatMap(tellCommitment),
];
