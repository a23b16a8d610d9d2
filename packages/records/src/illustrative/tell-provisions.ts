import type { GivenFact } from "@parod/schema/told/tables";
import { arrangements, authorities, type Authority } from "#illustrative/authorities";
import { doing, type Entry } from "#illustrative/entry";
import { on } from "#illustrative/expected";
import { chance } from "#illustrative/random";
import { startsOn } from "#illustrative/programme";

type Provision = GivenFact<"provision">;
const regional = ["F1", "F3", "F4", "F5", "F14"];
const ownFrom = ["F2", "F13", "F15"];
const national = ["F6", "F7", "F8", "F9", "F10", "F11", "F12"];

const tell = (day: string) =>
  doing({
    on: day,
    verb: "tell-functions",
    reason: "Illustrative: who provides what",
  });

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
  const from = arrangement.until;
  return [
    ...was,
    ...regional.map((each) => tell("2025-03-14")("provision", own("expected", from)(each))),
    ...regional.map((each) => tell("2025-10-17")("provision", own("agreed", from)(each))),
  ];
}

/** What was expected of the body in the spring is agreed with it a year later; the rest was asked for then. */
function tellOwn({ code }: Authority): Entry[] {
  const base = { authority: code, statedBy: code };
  const body = national.flatMap((each) => {
    const fact = { ...base, function: each, provider: "dysgu", from: on("2025-09-01") };
    const agreed = tell("2026-03-06")("provision", { ...fact, state: "agreed" });
    return chance(`said ${code} ${each}`) < 0.75
      ? [tell("2025-03-14")("provision", { ...fact, state: "expected" }), agreed]
      : [agreed];
  });
  const own = ownFrom.map((each) =>
    tell("2024-11-29")("provision", {
      ...base,
      function: each,
      provider: code,
      state: "agreed",
    }),
  );
  const link = tell("2026-03-06")("provision", {
    ...base,
    function: "F16",
    provider: "welsh-government",
    state: "agreed",
    from: on("2025-09-01"),
  });
  return [...own, ...body, link];
}

export const tellProvisions = (): Entry[] =>
  authorities.flatMap((each) => [...tellRegional(each), ...tellOwn(each)]);
