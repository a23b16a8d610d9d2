import { errorCodes } from "@parod/schema/error";
import { Day, Instant } from "@parod/schema/day";
import { address, code, plainText } from "@parod/schema/text";
import * as sets from "@parod/schema/vocabulary";
import { When } from "@parod/schema/when";
import { describe, expect, it } from "vitest";
import { messages } from "#messages";
import { problemCodes, sayField, sayProblem, sayRefusal } from "#refusals";
import { speaker } from "#translate";

describe("every closed set of the schema has its words", () => {
  const { states } = messages.en;
  const pairs: readonly (readonly [words: object, set: { readonly options: readonly string[] }])[] =
    [
      [states.standing, sets.Standing],
      [states.assessment, sets.AssessmentState],
      [states.assessmentKind, sets.AssessmentKind],
      [states.outlook, sets.Outlook],
      [states.stage, sets.StageCode],
      [states.necessity, sets.Necessity],
      [states.membership, sets.MembershipState],
      [states.provision, sets.ProvisionState],
      [states.model, sets.DeliveryModel],
      [states.modelPhase, sets.ModelPhase],
      [states.track, sets.Track],
      [states.organisation, sets.OrganisationKind],
      [states.evidence, sets.EvidenceKind],
      [states.activity, sets.ActivityKind],
      [states.line, sets.DateLine],
      [states.dependencyEnd, sets.DependencyEnd],
      [states.side, sets.DependencySide],
      [states.stance, sets.Stance],
      [states.link, sets.LinkType],
      [states.confidence, sets.Confidence],
      [states.rating, sets.RatingValue],
      [states.level, sets.FunctionLevel],
      [states.commitmentKind, sets.CommitmentKind],
      [states.commitment, sets.CommitmentState],
      [states.meeting, sets.MeetingStatus],
      [states.form, sets.MeetingForm],
      [states.attendance, sets.Attendance],
      [states.round, sets.RoundState],
      [states.return, sets.ReturnState],
      [states.audience, sets.Audience],
      [states.engagement, sets.EngagementStatus],
      [states.risk, sets.RiskKind],
      [states.bites, sets.Bites],
      [states.telling, sets.TellingKind],
    ];
  it.each(
    pairs.map(([words, { options }]) => ({
      options,
      lacking: options.filter((option) => !Object.hasOwn(words, option)),
    })),
  )("$options", ({ lacking }) => {
    expect(lacking).toEqual([]);
  });
});

describe("refusals", () => {
  it("have a sentence for every code of error.ts", () => {
    expect(Object.keys(messages.cy.errors.code)).toEqual([...errorCodes]);
    for (const language of ["en", "cy"] as const) {
      for (const each of errorCodes)
        expect(sayRefusal({ code: each }, speaker(language))).toMatch(/\S\.$/u);
    }
  });
  it("have a sentence for every code that a shape refuses with", () => {
    const refused = [
      plainText(3).safeParse("long"),
      plainText().safeParse(" "),
      plainText().safeParse("\u0000"),
      code.safeParse("é"),
      code.safeParse(null),
      address.safeParse("http://x"),
      Day.safeParse("2026-02-30"),
      Instant.safeParse("soon"),
      When.safeParse({ from: "2026-02-02", to: "2026-02-01", reading: false }),
    ].flatMap(({ error }) => error?.issues.map(({ message }) => message) ?? []);
    expect(refused.filter((each) => !(problemCodes as readonly string[]).includes(each))).toEqual(
      [],
    );
    expect(new Set(refused).size).toBe(9);
  });
  it("name the field and never guess at a code", () => {
    expect(
      sayRefusal(
        { code: "bad-input", field: "fact.when", params: { problem: "when.order" } },
        speaker("en"),
      ),
    ).toBe("Date: the first day must not be later than the last day.");
    expect(
      sayRefusal(
        { code: "bad-input", field: "effectiveOn", params: { problem: "day.future" } },
        speaker("cy"),
      ),
    ).toBe("Y diwrnod y mae’n cyfrif ohono: ni chaiff y dyddiad fod yn hwyrach na heddiw.");
    expect(sayProblem("Invalid input: expected string", "Reason", speaker("en"))).toBe(
      "Reason: check this answer.",
    );
    expect([
      sayField("a.b.unknown", speaker("en")),
      sayRefusal({ code: "bad-input" }, speaker("cy"), "Rheswm"),
    ]).toEqual(["This answer", "Rheswm: gwiriwch yr ateb hwn."]);
  });
});
