import type { Anchors } from "@parod/schema/anchors";
import type { GivenFact } from "@parod/schema/told/tables";
import { courseById, courses, lastSaid, type Course } from "#illustrative/activity-courses";
import { arrangements, authorities } from "#illustrative/authorities";
import { doing, type Entry } from "#illustrative/entry";
import { pick, shuffle } from "#illustrative/random";

type Ends = readonly [giver: Course, taker: Course];
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
const between: readonly Ends[] = [
  ...some("offer", 8).map((code): Ends => [
    courseById("dysgu", "offer"),
    courseById(code, "schools-told"),
  ]),
  ...some("roles", 4).map((code): Ends => [
    courseById("dysgu", "roles"),
    courseById(code, "schools-told"),
  ]),
  ...some("decided", 4).map((code): Ends => [
    courseById(code, "model-decided"),
    courseById("dysgu", "full-scope"),
  ]),
  ...some("named", 4).map((code): Ends => [
    courseById(code, "lead-named"),
    courseById("dysgu", "literacy"),
  ]),
  ...neighbours(6).map(([giver, taker]): Ends => [
    courseById(giver, "model-decided"),
    courseById(taker, "exit-settled"),
  ]),
  ...neighbours(4).map(([giver, taker]): Ends => [
    courseById(giver, "posts-filled"),
    courseById(taker, "service-starts"),
  ]),
];

/** What the milestones of an authority wait on among its own; the last of them is what the body's last waits on. */
const steps: readonly (readonly [giver: string, taker: string])[] = [
  ["plan-submitted", "lead-named"],
  ["plan-submitted", "model-decided"],
  ["model-decided", "posts-filled"],
  ["model-decided", "exit-settled"],
  ["lead-named", "service-starts"],
  ["posts-filled", "service-starts"],
  ["service-starts", "schools-told"],
  ["schools-told", "in-place"],
  ["exit-settled", "in-place"],
  ["offers-compared", "in-place"],
];
const isOpen = ({ actual }: Course): boolean => actual === null;
const waiting = ([, taker]: Ends): boolean => isOpen(taker);
const known = new Map(courses.map((course) => [course.id, course]));
function ends(giver: string, taker: string): readonly Ends[] {
  const both = [known.get(giver), known.get(taker)] as const;
  return both[0] && both[1] ? [[both[0], both[1]]] : [];
}

/** In the last round everyone was asked what their open milestones wait on: before each there is one, and after each. */
const within: readonly Ends[] = [
  ...authorities.flatMap(({ code }) => [
    ...steps.flatMap(([giver, taker]) => ends(`${code}:${giver}`, `${code}:${taker}`)),
    ...ends("dysgu:offer", `${code}:offers-compared`),
    ...ends(`${code}:in-place`, "dysgu:full-scope").filter(([giver]) => isOpen(giver)),
  ]),
  ...courses
    .filter((course) => course.organisation === "dysgu" && isOpen(course))
    .filter(({ id }) => id !== "dysgu:full-scope")
    .flatMap(({ id }) => [...ends("dysgu:operating", id), ...ends(id, "dysgu:full-scope")]),
].filter(waiting);

const numbered = (prefix: string, all: readonly Ends[]): readonly Link[] =>
  all.map(([giver, taker], index) => ({
    id: `${prefix}-${String(index + 1).padStart(2, "0")}`,
    giver,
    taker,
  }));
const agreed = numbered("link", between);
const asked: readonly Link[] = within.map(([giver, taker]) => ({
  id: `${giver.id}.${taker.id}`.replaceAll(":", "-"),
  giver,
  taker,
}));

export const dependencyAnchors: readonly Anchors["dependency"][] = [...agreed, ...asked].map(
  ({ id, giver, taker }) => ({
    id,
    giverKind: "milestone",
    giver: giver.id,
    taker: taker.id,
  }),
);

const side = (day: string, fact: Side): Entry =>
  doing({
    on: day,
    verb: "tell-dependency",
    reason: "Illustrative: what waits on what",
  })("dependencySide", fact);

/** What is still waited for begins when the other is done, without a wait in between. */
const typeOf = ({ id, taker }: Link) => ({
  dependency: id,
  type: isOpen(taker) ? "FS" : pick(`type ${id}`, ["FS", "FS", "FS", "SS", "FF"] as const),
  lag: 0,
});

function tellLink(link: Link): Entry[] {
  const { giver } = link;
  const base = typeOf(link);
  const now = lastSaid(giver);
  return [
    side("2025-03-21", {
      ...base,
      side: "giver",
      stance: "stated",
      when: giver.baseline,
      confidence: "medium",
    }),
    side("2025-03-28", {
      ...base,
      side: "taker",
      stance: "agrees",
      when: giver.baseline,
      confidence: "medium",
    }),
    side("2026-06-19", {
      ...base,
      side: "giver",
      stance: "stated",
      when: now,
      confidence: isOpen(giver) ? "low" : "high",
    }),
    side("2026-06-24", {
      ...base,
      side: "taker",
      stance: "agrees",
      when: now,
      confidence: "medium",
    }),
  ];
}

function tellAsked(link: Link): Entry[] {
  const when = lastSaid(link.giver);
  const base = { ...typeOf(link), when, confidence: "medium" as const };
  return [
    side("2026-06-19", { ...base, side: "giver", stance: "stated" }),
    side("2026-06-24", { ...base, side: "taker", stance: "agrees" }),
  ];
}

/** Each side says for itself when, and whether it agrees. */
export const tellDependencies = (): Entry[] => [
  ...agreed.flatMap(tellLink),
  ...asked.flatMap(tellAsked),
];
