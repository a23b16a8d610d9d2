import type { GivenFact } from "@parod/schema/told/tables";
import { arrangements, authorities, ofProfile, type Authority } from "#illustrative/authorities";
import { doing, type Entry } from "#illustrative/entry";
import { on } from "#illustrative/expected";
import { chance } from "#illustrative/random";
import { startsOn } from "#illustrative/programme";

type Provision = GivenFact<"provision">;
const regional = ["F1", "F3", "F4", "F5", "F14"];
const ownFrom = ["F2", "F13", "F15"];
const national = ["F6", "F7", "F8", "F9", "F11", "F12"];

const tell = (day: string) =>
  doing({
    on: day,
    verb: "tell-functions",
    reason: "Illustrative: who provides what",
  });

/** One begins a month after the service before it ended; the month between is a gap. */
const gap = authorities.find(({ before }) => before === "made-up-a")?.code;

function tellRegional({ code, before }: Authority): Entry[] {
  const arrangement = arrangements.find((each) => each.code === before);
  const base = { authority: code, statedBy: code };
  const own =
    (state: Provision["state"], from: string) =>
    (each: string): Provision => ({
      ...base,
      function: each,
      provider: code,
      state,
      from: on(from),
    });
  if (!arrangement)
    return regional.map((each) => tell("2024-11-29")("provision", own("agreed", startsOn)(each)));
  const until = arrangement.until ? on(arrangement.until) : null;
  const was = regional.map((each) =>
    tell("2024-11-29")("provision", {
      ...base,
      function: each,
      provider: arrangement.code,
      state: "agreed",
      until,
    }),
  );
  if (!arrangement.until) return was;
  const from = code === gap ? "2025-10-01" : arrangement.until;
  return [
    ...was,
    ...regional.map((each) => tell("2025-03-14")("provision", own("expected", from)(each))),
    ...regional
      .filter((each) => chance(`agreed ${code} ${each}`) < 0.75)
      .map((each) => tell("2025-10-17")("provision", own("agreed", from)(each))),
  ];
}

/** Not all have said who does what: no row means that it is not known. */
function tellOwn({ code, profile }: Authority): Entry[] {
  const base = { authority: code, statedBy: code };
  const said = (each: string): boolean =>
    chance(`said ${code} ${each}`) < (profile === "thin" ? 0.35 : 0.85);
  const body = national.filter(said).flatMap((each) => {
    const fact = { ...base, function: each, provider: "dysgu", from: on("2025-09-01") };
    const expected = tell("2025-03-14")("provision", { ...fact, state: "expected" });
    const agreed = tell("2026-03-06")("provision", { ...fact, state: "agreed" });
    return chance(`agrees ${code} ${each}`) < 0.6 ? [expected, agreed] : [expected];
  });
  const own = ownFrom.filter(said).map((each) =>
    tell("2024-11-29")("provision", {
      ...base,
      function: each,
      provider: code,
      state: "agreed",
    }),
  );
  return [...own, ...body];
}

/** Nobody, two at once, and a dispute: one of each. */
function tellOdd(): Entry[] {
  const [nobody, both, disputed] = [
    ofProfile("behind", 0),
    ofProfile("late", 0),
    ofProfile("late", 1),
  ];
  const base = (authority: string) => ({ authority, statedBy: authority });
  return [
    tell("2026-01-16")("provision", {
      ...base(nobody.code),
      function: "F14",
      provider: "none",
      state: "agreed",
      from: on("2026-01-05"),
    }),
    tell("2026-01-16")("provision", {
      ...base(both.code),
      function: "F2",
      provider: both.code,
      state: "agreed",
      from: on("2025-09-01"),
    }),
    tell("2026-01-16")("provision", {
      ...base(both.code),
      function: "F2",
      provider: "made-up-b",
      state: "agreed",
      from: on("2025-09-01"),
    }),
    tell("2026-01-16")("provision", {
      ...base(disputed.code),
      function: "F15",
      provider: "made-up-e",
      state: "contested",
      from: on("2025-09-01"),
    }),
  ];
}

export const tellProvisions = (): Entry[] => [
  ...authorities.flatMap((each) => [...tellRegional(each), ...tellOwn(each)]),
  ...tellOdd(),
];
