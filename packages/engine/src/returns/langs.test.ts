import type { ReturnContent } from "@parod/schema/return";
import { describe, expect, it } from "vitest";
import { returnChanges } from "#returns/changes";
import { knownContent, knownRows } from "#returns/known";
import { rebase } from "#returns/settle";
import { tellingsOf } from "#returns/tellings";
import { buildAssessment, buildEvidence } from "#testing/build";
import { cutOff, evidence, form, given, milestone, today } from "#testing/returns";
import { buildFacts, buildRow, when } from "#testing/row";

const told = buildFacts(
  buildAssessment("A", "C1", { kind: "self", state: "met", remark: "Cytunwyd" }),
  buildEvidence("A", "C1", { title: "Cofnod" }),
  {
    concernTold: [
      buildRow("concernTold", {
        concern: "A.posts",
        organisation: "A",
        text: "Swyddi",
        bites: "schools",
        open: true,
      }),
    ],
  },
);
const inWelsh = <R extends object>(all: readonly R[]) =>
  all.map((row) => ({ ...row, lang: "cy" as const }));
/** Told in Welsh: a remark, a title of evidence and a concern. */
const rows = knownRows(
  {
    ...told,
    assessment: inWelsh(told.assessment),
    evidenceTold: inWelsh(told.evidenceTold),
    concernTold: inWelsh(told.concernTold),
  },
  "A",
);
const known = knownContent(rows, ["C1"]);
const [c1] = known.criteria;
const [posts] = known.concerns;
if (c1 === undefined || posts === undefined) throw new Error("nothing is known");

const langsOf = (content: ReturnContent) =>
  tellingsOf({ ...form, known }, content, { cutOff, today, rows }).tellings.map(
    ({ table, lang }) => `${table} ${lang ?? "-"}`,
  );
/** What a workbook gives back: the same words, in no language that is known. */
const silent = {
  ...c1,
  lang: null,
  evidence: c1.evidence.map((each) => ({ ...each, lang: null })),
};

describe("the language of what a return says", () => {
  it("is known with what is told already", () => {
    expect(c1).toMatchObject({ lang: "cy", evidence: [{ title: "Cofnod", lang: "cy" }] });
    expect(posts.lang).toBe("cy");
  });

  it("is told with new words, and stays with words that stay", () => {
    expect(
      langsOf(
        given({
          criteria: [
            {
              ...c1,
              remark: "Agreed",
              lang: "en",
              evidence: [...c1.evidence, evidence({ lang: "en" })],
            },
          ],
          concerns: [{ ...posts, open: false, lang: "en" }],
        }),
      ),
    ).toEqual(["assessment en", "evidenceTold en", "reliance -", "concernTold cy"]);
    expect(langsOf(given({ criteria: [{ ...silent, state: "not-met" }] }))).toEqual([
      "assessment cy",
    ]);
    expect(langsOf(given({ criteria: [{ ...c1, remark: null, lang: "cy" }] }))).toEqual([
      "assessment -",
    ]);
    const reason = { forecast: when("2027-09-09"), reason: "Oedi", lang: "cy" as const };
    const added = { code: "new", title: { en: "New", cy: "Newydd" }, ...reason };
    expect(langsOf(given({ milestones: [milestone(added)] }))).toContain("activityDate cy");
  });

  it("is shown before and after in the list of changes, and is no change of its own", () => {
    const remark = { ...c1, remark: "Agreed", lang: "en" as const };
    expect(returnChanges(known, given({ criteria: [remark] }))).toMatchObject([
      { field: "remark", langs: { before: "cy", after: "en" } },
    ]);
    expect(returnChanges(known, given({ criteria: [silent] }))).toEqual([]);
  });

  it("follows the words where others told meanwhile", () => {
    const now = { ...known, criteria: [{ ...c1, remark: "Said meanwhile", lang: "en" as const }] };
    const [followed] = rebase(given({ criteria: [silent] }), known, now).criteria;
    expect(followed).toMatchObject({ remark: "Said meanwhile", lang: "en" });
    const mine = { ...c1, remark: "Fy ngair i", lang: "cy" as const };
    const [kept] = rebase(given({ criteria: [mine] }), known, now).criteria;
    expect(kept).toMatchObject({ remark: "Fy ngair i", lang: "cy" });
    const edited = {
      ...now,
      criteria: [{ ...c1, evidence: [evidence({ ...c1.evidence[0], title: "Cofnodion" })] }],
    };
    const [row] = rebase(given({ criteria: [silent] }), known, edited).criteria;
    expect(row?.evidence[0]?.title).toBe("Cofnodion");
  });
});
