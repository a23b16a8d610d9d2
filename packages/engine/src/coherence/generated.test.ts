import { ruleIds } from "@parod/schema/finding";
import { describe, expect, it } from "vitest";
import { firstIncoherent, firstMisread } from "#coherence/testing/agree";
import { coherentProgramme } from "#coherence/testing/coherent";
import { mutations } from "#coherence/testing/mutations";
import { drawFrom } from "#coherence/testing/spec";

const first = 20_260_930;

describe(`generated programmes, from seed ${String(first)}`, () => {
  it("finds nothing in 20 coherent programmes; npm run prove: in 500", () => {
    expect(firstIncoherent({ first, programmes: 20 })).toBeNull();
  });

  it.each(mutations.map((each) => [each.name, each] as const))(
    "%s: exactly that",
    (_, mutation) => {
      // undone it is the programme that it was made in, one of those above
      expect(firstMisread(mutation, { first, programmes: 1 })).toBeNull();
    },
  );

  it("makes every rule find something", () => {
    const programme = coherentProgramme(first);
    const made = mutations.map(({ make }) => make(programme, drawFrom(first)).expected[0].rule);
    expect(ruleIds.filter((rule) => !made.includes(rule))).toEqual([]);
  });
});
