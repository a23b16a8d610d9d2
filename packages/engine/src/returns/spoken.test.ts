import { describe, expect, it } from "vitest";
import { spokenIn } from "#returns/spoken";
import { evidence, given, milestone } from "#testing/returns";

const concern = {
  code: "posts",
  text: "Swyddi",
  bites: "schools",
  when: null,
  open: true,
} as const;
const criterion = { criterion: "C1", state: "met", expected: null } as const;
const told = given({
  criteria: [
    {
      ...criterion,
      remark: "Cytunwyd",
      lang: "cy",
      evidence: [evidence({ id: "e1", title: "Cofnod", lang: "cy" })],
    },
  ],
  concerns: [{ ...concern, lang: "cy" }],
});
const drafted = given({ milestones: [milestone({ code: "m", reason: "Oedi", lang: "cy" })] });

describe("the language of a workbook", () => {
  it("is that of texts typed into it, and not of those that stand as they were", () => {
    const read = given({
      criteria: [
        {
          ...criterion,
          remark: "Agreed by the cabinet",
          evidence: [
            evidence({ id: "e1", title: "Cofnod" }),
            evidence({ id: null, title: "Minutes" }),
          ],
        },
        { ...criterion, criterion: "C2", remark: null, evidence: [] },
      ],
      milestones: [
        milestone({ code: "m", reason: "Oedi" }),
        milestone({ code: "n", reason: "The vote moved" }),
      ],
      concerns: [concern, { ...concern, code: "new", text: "Too few heads" }],
    });
    const spoken = spokenIn(read, "en", [told, drafted]);
    expect(spoken.criteria.map(({ lang }) => lang)).toEqual(["en", null]);
    expect(spoken.criteria[0]?.evidence.map(({ lang }) => lang)).toEqual(["cy", "en"]);
    expect(spoken.milestones.map(({ lang }) => lang)).toEqual(["cy", "en"]);
    expect(spoken.concerns.map(({ lang }) => lang)).toEqual(["cy", "en"]);
  });
});
