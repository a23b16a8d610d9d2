import type { Anchors } from "@parod/schema/anchors";
import type { Words } from "@parod/schema/words";
import { arrangements, authorities, successors, type Authority } from "#illustrative/authorities";
import { doing, sourceIds, type Entry } from "#illustrative/entry";
import { on } from "#illustrative/expected";
import { startsOn } from "#illustrative/programme";
import { notAPublisher } from "#illustrative/publisher";

const named = (code: string, kind: Anchors["organisation"]["kind"], name: Words) => ({
  code,
  kind,
  name,
});
/** Of public life only the names are real: every fact told of them is made up. */
const others = [
  named("welsh-government", "government", { en: "Welsh Government", cy: "Llywodraeth Cymru" }),
  named("estyn", "inspectorate", { en: "Estyn", cy: "Estyn" }),
  named("dysgu", "body", { en: "Dysgu", cy: "Dysgu" }),
  named("ncg", "board", { en: "National Coherence Group", cy: "Y Grŵp Cydlynu Cenedlaethol" }),
  named("made-up-board", "board", {
    en: "Programme board (illustrative)",
    cy: "Bwrdd y rhaglen (enghreifftiol)",
  }),
  named("wlga", "association", {
    en: "Welsh Local Government Association",
    cy: "Cymdeithas Llywodraeth Leol Cymru",
  }),
  named("adew", "association", {
    en: "Association of Directors of Education in Wales",
    cy: "Cymdeithas Cyfarwyddwyr Addysg Cymru",
  }),
];

const catalogues: Readonly<Record<string, string>> = {
  dysgu: "dysgu",
  "welsh-government": "system",
  estyn: "system",
};
export const organisationAnchors: readonly Anchors["organisation"][] = [
  ...others.map(({ code: id, kind }) => ({ id, kind, catalogue: catalogues[id] ?? null })),
  ...authorities.map(({ code: id }) => ({
    id,
    kind: "local-authority" as const,
    catalogue: "authority",
  })),
  ...[...arrangements, ...successors].map(({ code: id, kind }) => ({ id, kind, catalogue: null })),
];

const decided = doing({
  on: "2025-03-14",
  verb: "tell-membership",
  reason: "Illustrative: leaving an arrangement",
});
const open = doing({
  on: startsOn,
  verb: "open-programme",
  reason: "Illustrative: catalogue and organisations",
});

const tellNames = (): Entry[] => [
  ...[...others, ...authorities, ...arrangements].map(({ code, name }) =>
    open("organisationTold", { organisation: code, name }),
  ),
  ...successors.map(({ code, name, from }) =>
    decided("organisationTold", { organisation: code, name, existsFrom: on(from) }),
  ),
];

/** Arrangements that end, and the body when it begins, are told again on their day. */
const tellEnds = (): Entry[] => [
  ...arrangements.flatMap(({ code, name, until }) =>
    until === undefined
      ? []
      : [
          doing({
            on: until,
            verb: "end-arrangement",
            reason: "Illustrative: an arrangement ends",
          })("organisationTold", { organisation: code, name, until: on(until) }),
        ],
  ),
  doing({ on: "2025-09-01", verb: "begin-body", reason: "Illustrative: the body begins" })(
    "organisationTold",
    { organisation: "dysgu", name: { en: "Dysgu", cy: "Dysgu" }, existsFrom: on("2025-09-01") },
  ),
];

const terms = [
  "autumn 2024",
  "spring 2025",
  "summer 2025",
  "autumn 2025",
  "spring 2026",
  "summer 2026",
];
const tellSources = (): Entry[] =>
  sourceIds.map(([source], index) =>
    open("sourceTold", {
      source,
      publisher: notAPublisher.en,
      titleEn: `Illustrative: made-up returns and papers, ${terms[index]}`,
      titleCy: `Enghreifftiol: ffurflenni a phapurau dychmygol (${index + 1})`,
      dayNote: "made up for this programme; nothing was published",
      addressNote: "made up: there is no address",
      machineMade: true,
    }),
  );

function tellMemberships({ code, before }: Authority): Entry[] {
  const arrangement = arrangements.find((each) => each.code === before);
  if (!arrangement) return tellNext({ code, before });
  const base = { arrangement: arrangement.code, member: code, statedBy: code };
  const opening = open("membership", { ...base, state: "started", from: on("2013-09-01") });
  if (arrangement.until === undefined) return [opening];
  const until = on(arrangement.until);
  const ended = doing({
    on: arrangement.until,
    verb: "end-arrangement",
    reason: "Illustrative: an arrangement ends",
  });
  return [
    opening,
    decided("membership", { ...base, state: "leaving", until }),
    ended("membership", { ...base, state: "ended", until }),
    ...tellNext({ code, before }),
  ];
}

/** Who leaves a service that ends, or stood alone, begins something with others. */
function tellNext({ code, before }: Pick<Authority, "code" | "before">): Entry[] {
  return successors
    .filter(({ after }) => after === (before ?? "made-up-a"))
    .flatMap(({ code: arrangement, from }) => {
      const base = { arrangement, member: code, statedBy: code, from: on(from) };
      const begun = doing({
        on: from,
        verb: "end-arrangement",
        reason: "Illustrative: an arrangement ends",
      });
      return [
        decided("membership", { ...base, state: "agreed" }),
        begun("membership", { ...base, state: "started" }),
      ];
    });
}

const tellModels = ({ code, model, before }: Authority): Entry[] => {
  const tell = (day: string) =>
    doing({
      on: day,
      verb: "tell-model",
      reason: "Illustrative: delivery model",
    });
  const base = { organisation: code, statedBy: code };
  const lasting = arrangements.some((each) => each.code === before && each.until === undefined);
  return [
    tell("2024-11-29")("deliveryModel", {
      ...base,
      phase: "intended",
      model,
      arrangement: lasting ? before : null,
    }),
    ...(lasting
      ? [
          tell("2025-01-31")("deliveryModel", {
            ...base,
            phase: "current",
            model,
            arrangement: before,
          }),
        ]
      : []),
  ];
};

export const tellOrganisations = (): Entry[] => [
  ...tellSources(),
  ...tellNames(),
  ...tellEnds(),
  ...authorities.flatMap(tellMemberships),
  ...authorities.flatMap(tellModels),
];
