import type { GivenFact } from "@parod/schema/told/tables";
import { authorities, type Profile } from "#illustrative/authorities";
import { courses } from "#illustrative/activity-courses";
import { doing, type Entry } from "#illustrative/entry";
import { between, chance } from "#illustrative/random";
import { returns, rounds, type Return } from "#illustrative/rounds";
import { languageOf, textOf } from "#illustrative/texts";

type Given = Return & { readonly certified: string };
type Value = GivenFact<"ratingTold">["value"];

const courseOf: Readonly<Record<Profile, readonly Value[]>> = {
  ahead: ["amber-green", "amber-green", "green", "green", "green", "green"],
  steady: ["amber", "amber-green", "amber-green", "amber-green", "green", "amber-green"],
  slipping: ["amber", "amber", "amber", "amber", "amber-green", "amber"],
  late: ["amber", "amber-red", "amber", "amber-red", "amber", "amber-red"],
  thin: ["amber", "amber", "amber", "amber", "amber", "amber"],
  behind: ["amber", "amber-red", "amber-red", "red", "red", "red"],
};
const body: readonly Value[] = ["amber", "amber", "amber-red", "amber", "amber", "amber"];

function valueOf(organisation: string, number: number): Value {
  const profile = authorities.find(({ code }) => code === organisation)?.profile;
  return (profile ? courseOf[profile] : body)[number - 1] ?? "amber";
}

const toneOf = (value: Value): "green" | "amber" | "red" => {
  if (value === "green" || value === "amber-green") return "green";
  return value === "amber" ? "amber" : "red";
};

function tellRating({ organisation, round }: Given) {
  const value = valueOf(organisation, round.number);
  const tone = toneOf(value);
  const key = `${round.id}`;
  return {
    scope: "organisation" as const,
    of: organisation,
    role: organisation === "dysgu" ? "chief-executive" : "director-of-education",
    value,
    rationale: textOf(tone, organisation, key),
    pathToGreen: tone === "green" ? null : textOf("path", organisation, key),
  };
}

function tellRisks({ organisation, round }: Given) {
  const residual = between(`residual ${organisation} ${round.id}`, [3, 12]);
  return [1, 2].map((n) => ({
    risk: `${organisation}.risk-${n}`,
    organisation,
    kind: n === 2 && round.number > 3 ? ("issue" as const) : ("risk" as const),
    title: textOf("risk", organisation, String(n)),
    ownerRole: languageOf(organisation) === "cy" ? "Arweinydd gwasanaeth" : "Head of service",
    inherent: residual + 6,
    residual,
    mitigation: textOf("mitigation", organisation, String(n)),
    escalatedTo: residual > 10 ? "Programme board (illustrative)" : null,
    open: !(n === 1 && round.number === 6 && residual < 6),
  }));
}

const bites = ["schools", "authorities", "government"] as const;
/** Where much is still to be done, it is others who have too few people: a concern of their own would be a finding. */
const bitten = (organisation: string) =>
  courses.filter((each) => each.organisation === organisation && each.actual === null).length > 3
    ? "government"
    : (bites[between(`bites ${organisation}`, [0, 2])] ?? "schools");

function tellReturnJudgements(each: Given): Entry[] {
  const { organisation, round, certified } = each;
  const tell = doing({
    on: certified,
    verb: "certify-return",
    reason: `Illustrative: ${round.title.en}`,
    forOrganisation: organisation,
  });
  const extra = { effectiveOn: round.cutOff, lang: languageOf(organisation) };
  const entries: Entry[] = [tell("ratingTold", tellRating(each), extra)];
  if (round.number % 2 === 0)
    entries.push(...tellRisks(each).map((fact) => tell("riskTold", fact, extra)));
  if (round.number === 5 && chance(`concern ${organisation}`) < 0.6)
    entries.push(
      tell(
        "concernTold",
        {
          concern: `${organisation}.concern`,
          organisation,
          text: textOf("concern", organisation, ""),
          bites: bitten(organisation),
          when: {
            from: "2026-09-01",
            to: "2026-10-23",
            words: { en: "first half of the autumn term", cy: "hanner cyntaf tymor yr hydref" },
            reading: true,
          },
          open: true,
        },
        extra,
      ),
    );
  if (round.number === 6 && chance(`feedback ${organisation}`) < 0.6)
    entries.push(
      tell(
        "feedbackTold",
        {
          feedback: `${organisation}.feedback`,
          organisation,
          theme: textOf("feedback", organisation, ""),
          changed:
            chance(`answered ${organisation}`) < 0.5 ? textOf("changed", organisation, "") : null,
          on: round.cutOff,
        },
        extra,
      ),
    );
  return entries;
}

/** The programme as a whole, by the role that answers for it. */
const tellProgrammeRatings = (): Entry[] =>
  rounds.map(({ closes, title, number }) =>
    doing({ on: closes, verb: "rate-programme", reason: `Illustrative: ${title.en}` })(
      "ratingTold",
      {
        scope: "programme",
        of: "illustrative",
        role: "senior-responsible-owner",
        value: number === 3 || number === 4 ? "amber-red" : "amber",
        rationale: "Most authorities are moving; a few dates and some capacity are in doubt.",
        pathToGreen:
          "Dates agreed with the two authorities furthest behind; posts shared where few.",
      },
      { lang: "en" },
    ),
  );

/** Ratings, risks, concerns and feedback: what people judge, kept apart from what is computed. */
export const tellJudgements = (): Entry[] => [
  ...returns.filter((each): each is Given => each.certified !== null).flatMap(tellReturnJudgements),
  ...tellProgrammeRatings(),
];
