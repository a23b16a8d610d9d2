import type { AuthoritySpec, Spec } from "#coherence/testing/spec";
import { buildModel, buildOrganisation } from "#testing/build";
import { buildFunction, buildMembership, buildProvision } from "#testing/build-network";
import { when, type Some } from "#testing/row";

const since = { effectiveOn: "2025-01-01" };
export const programmeStart = "2025-01-01";
/** F1 alone, F3 shared, F6 national. */
export const functions = ["F1", "F3", "F6"] as const;

const organisations = ({ authorities, partnerships, regionalEnd }: Spec): readonly Some[] => [
  buildOrganisation("welsh-government", { kind: "government", catalogue: "system", ...since }),
  buildOrganisation("dysgu", { kind: "body", catalogue: "body", ...since }),
  buildOrganisation("ncg", { kind: "board", ...since }),
  buildOrganisation("region", { kind: "regional-body", until: when(regionalEnd), ...since }),
  ...partnerships.map((code) => buildOrganisation(code, { kind: "partnership", ...since })),
  ...authorities.map(({ code }) => buildOrganisation(code, since)),
];

/** Each membership is stated by the member and by the arrangement, on the same days. */
function memberships({ code, regional, partnership, started }: AuthoritySpec): readonly Some[] {
  const both = (arrangement: string, rest: { from?: string; until?: string }) =>
    [code, arrangement].map((statedBy) =>
      buildMembership(
        {
          arrangement,
          member: code,
          statedBy,
          state: "until" in rest ? "ended" : "started",
          from: rest.from === undefined ? null : when(rest.from),
          until: rest.until === undefined ? null : when(rest.until),
        },
        { effectiveOn: rest.until ?? rest.from ?? programmeStart },
      ),
    );
  return [
    ...(regional ? both("region", { until: started }) : []),
    ...both(partnership, { from: started }),
  ];
}

function provisions({ code, regional, partnership, started }: AuthoritySpec): readonly Some[] {
  const tell = (
    given: { function: string; provider: string; from?: string; until?: string },
    effectiveOn: string = programmeStart,
  ) =>
    buildProvision(
      {
        function: given.function,
        authority: code,
        provider: given.provider,
        statedBy: code,
        state: "agreed",
        from: given.from === undefined ? null : when(given.from),
        until: given.until === undefined ? null : when(given.until),
      },
      { effectiveOn },
    );
  const own = regional
    ? [
        tell({ function: "F1", provider: "region", until: started }),
        tell({ function: "F1", provider: code, from: started }),
      ]
    : [tell({ function: "F1", provider: code })];
  return [
    ...own,
    tell({ function: "F3", provider: code }),
    tell({ function: "F3", provider: partnership, from: started }),
    tell({ function: "F6", provider: "welsh-government", until: "2025-09-01" }),
    tell({ function: "F6", provider: "dysgu", from: "2025-09-01" }),
  ];
}

/** Who there is, who is with whom, and who does what for whom, with no day between. */
export const coherentArrangements = (spec: Spec): readonly Some[] => [
  ...organisations(spec),
  ...functions.map((id, position) => buildFunction(id, { shareable: id === "F3", position })),
  ...spec.authorities.flatMap((each) => [
    ...memberships(each),
    ...provisions(each),
    buildModel(each.code, {
      model: each.model,
      arrangement: each.partnership,
      effectiveOn: "2025-02-10",
    }),
  ]),
];
