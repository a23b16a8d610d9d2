import type { Anchors } from "@parod/schema/anchors";
import type { GivenFact } from "@parod/schema/told/tables";
import { courseById, lastSaid, type Course } from "#illustrative/activity-courses";
import { arrangements, authorities } from "#illustrative/authorities";
import { dayAfter, doing, type Entry } from "#illustrative/entry";
import { on, type When } from "#illustrative/expected";
import { between, pick, shuffle } from "#illustrative/random";

type Link = { readonly id: string; readonly giver: Course; readonly taker: Course };
type Side = GivenFact<"dependencySide">;

const codes = authorities.map(({ code }) => code);
const some = (key: string, count: number): string[] =>
  shuffle(`links ${key}`, codes).slice(0, count);

/** Members of one arrangement that is to end, two by two. */
function neighbours(count: number): (readonly [string, string])[] {
  return arrangements
    .filter(({ until }) => until !== undefined)
    .flatMap(({ code }) => {
      const members = authorities.filter(({ before }) => before === code).map((each) => each.code);
      return members.slice(1).map((taker, index) => [members[index] ?? taker, taker] as const);
    })
    .slice(0, count);
}

/** Thirty: from the body to authorities, from them to the body, and among them. None goes round in a circle. */
const links: readonly Link[] = [
  ...some("offer", 8).map((code) => [
    courseById("dysgu", "offer"),
    courseById(code, "schools-told"),
  ]),
  ...some("roles", 4).map((code) => [
    courseById("dysgu", "roles"),
    courseById(code, "schools-told"),
  ]),
  ...some("decided", 4).map((code) => [
    courseById(code, "model-decided"),
    courseById("dysgu", "full-scope"),
  ]),
  ...some("named", 4).map((code) => [
    courseById(code, "lead-named"),
    courseById("dysgu", "literacy"),
  ]),
  ...neighbours(6).map(([giver, taker]) => [
    courseById(giver, "model-decided"),
    courseById(taker, "exit-settled"),
  ]),
  ...neighbours(4).map(([giver, taker]) => [
    courseById(giver, "posts-filled"),
    courseById(taker, "service-starts"),
  ]),
].map(([giver, taker], index) => {
  if (!giver || !taker) throw new Error("a link lacks an end");
  return { id: `link-${String(index + 1).padStart(2, "0")}`, giver, taker };
});

export const dependencyAnchors: readonly Anchors["dependency"][] = links.map(
  ({ id, giver, taker }) => ({
    id,
    giverKind: "milestone",
    giver: giver.id,
    taker: taker.id,
  }),
);

/** On five of them the taker needs it sooner than the giver says. */
const disputed = new Set(["link-03", "link-10", "link-14", "link-23", "link-28"]);
const sooner = (when: When, key: string): When => {
  const days = between(`sooner ${key}`, [28, 56]);
  return on(dayAfter(when.from, -days));
};

function tellLink({ id, giver }: Link): Entry[] {
  const type = pick(`type ${id}`, ["FS", "FS", "FS", "SS", "FF"] as const);
  const base = { dependency: id, type, lag: between(`lag ${id}`, [0, 2]) * 5 };
  const side = (
    day: string,
    which: Side["side"],
    rest: Pick<Side, "stance" | "when" | "confidence">,
  ): Entry =>
    doing({
      on: day,
      verb: "tell-dependency",
      reason: "Illustrative: one side of a dependency",
    })("dependencySide", { ...base, side: which, ...rest });
  const now = lastSaid(giver);
  const differs = disputed.has(id);
  return [
    side("2025-03-21", "giver", { stance: "stated", when: giver.baseline, confidence: "medium" }),
    side("2025-03-28", "taker", { stance: "agrees", when: giver.baseline, confidence: "medium" }),
    side("2026-06-19", "giver", {
      stance: "stated",
      when: now,
      confidence: giver.actual === null ? "low" : "high",
    }),
    side("2026-06-24", "taker", {
      stance: differs ? "disagrees" : "agrees",
      when: differs ? sooner(now, id) : now,
      confidence: differs ? "low" : "medium",
    }),
  ];
}

/** Each side says for itself when, and whether it agrees. */
export const tellDependencies = (): Entry[] => links.flatMap(tellLink);
