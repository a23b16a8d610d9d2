import type { Spec } from "#coherence/testing/spec";
import { buildAssessment, buildCatalogue, buildEvidence } from "#testing/build";
import { buildReturn, buildRound } from "#testing/build-network";
import { buildRow, when, type Some } from "#testing/row";

const told = { effectiveOn: "2026-03-20" };

const catalogues: readonly Some[] = [
  buildCatalogue("body", {
    stages: ["established", "operating", "transition-year", "full-scope"],
    target: "full-scope",
    workstreams: { D: "national" },
    criteria: {
      "D1.1": { stage: "established" },
      "D2.1": { stage: "operating" },
      "D3.1": { stage: "full-scope" },
    },
  }),
  buildCatalogue("authority", {
    workstreams: { A: "local" },
    criteria: {
      "A1.1": { stage: "planned" },
      "A1.3": { stage: "agreed" },
      "A3.1": { stage: "started" },
      "A2.3": { stage: "in-place" },
    },
  }),
  buildCatalogue("system", {
    stages: ["in-place"],
    target: "in-place",
    workstreams: { S: "transition" },
    criteria: { S5: {} },
  }),
];

/** Evidence that outlives the programme. */
const met = (organisation: string, criterion: string): readonly Some[] => [
  buildAssessment(organisation, criterion, told),
  buildEvidence(organisation, criterion, {
    datedOn: "2026-03-01",
    expiresOn: "2027-06-30",
    ...told,
  }),
];
const notYet = (organisation: string, criterion: string, expected: string): Some =>
  buildAssessment(organisation, criterion, {
    kind: "self",
    state: "partly-met",
    expected: when(expected),
    ...told,
  });

const rating = (of: string): Some => ({
  ratingTold: [
    buildRow(
      "ratingTold",
      { scope: "organisation", of, role: "lead", value: "green", rationale: "all is in hand" },
      told,
    ),
  ],
});

const rests = (organisation: string, on: string): Some => ({
  claimReliance: [
    buildRow("claimReliance", {
      organisation,
      criterion: "A3.1",
      onOrganisation: on,
      onCriterion: "D2.1",
      on: true,
    }),
  ],
});

/** Everything true or in time, on evidence that holds; the last round is returned. */
export const coherentReadiness = ({ authorities, full }: Spec): readonly Some[] => [
  ...catalogues,
  ...met("dysgu", "D1.1"),
  ...met("dysgu", "D2.1"),
  notYet("dysgu", "D3.1", full),
  ...met("welsh-government", "S5"),
  rating("dysgu"),
  buildRound("r1", "2026-03-31", {
    opens: "2026-03-02",
    closes: "2026-04-30",
    cutOff: "2026-03-15",
    state: "closed",
  }),
  ...["dysgu", ...authorities.map(({ code }) => code)].map((organisation) =>
    buildReturn({ round: "r1", organisation, state: "accepted", on: "2026-03-25" }),
  ),
  ...authorities.flatMap(({ code, inPlace }) => [
    ...met(code, "A1.1"),
    ...met(code, "A1.3"),
    ...met(code, "A3.1"),
    notYet(code, "A2.3", inPlace),
    rests(code, "dysgu"),
    rating(code),
  ]),
];
