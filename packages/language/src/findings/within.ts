import type { FindingParams } from "@parod/schema/finding-params";
import type { WithinParams } from "@parod/schema/finding-params-within";
import { outlooks } from "@parod/schema/vocabulary";
import type { Pen } from "#findings/pen";
import type { Sayings } from "#findings/sayings";
import { sayOf } from "#numbers";

/** Ends, ratings, evidence, arrangements, the order of things. */
export const sayWithin: Sayings<
  | "after-the-end"
  | "rating-against-evidence"
  | "evidence-cascade"
  | "alone"
  | "single-point-of-failure"
  | "order-of-leadership"
> = {
  "after-the-end": sayEnd,
  "rating-against-evidence": (params, pen) => {
    const total = outlooks.reduce((sum, outlook) => sum + params.counts[outlook], 0);
    return pen.t(`findings.say.rating-against-evidence.${params.case}`, {
      of: ratedOf(params, pen),
      value: pen.t(`states.rating.${params.value}`),
      date: pen.day(params.on),
      worst: pen.t(`states.outlook.${params.worst}`),
      count: sayOf(params.counts[params.worst], total, pen.language),
    });
  },
  "evidence-cascade": sayCascade,
  alone: sayAlone,
  "single-point-of-failure": (params, pen) => {
    const named = {
      organisation: pen.organisation(params.organisation),
      activity: pen.title("activity", params.activity),
    };
    switch (params.case) {
      case "slip":
        return pen.t("findings.say.single-point-of-failure.slip", {
          ...named,
          weeks: params.weeks,
          n: params.late.length,
          late: pen.organisations(params.late),
        });
      case "concentration":
        return pen.t("findings.say.single-point-of-failure.concentration", {
          ...named,
          n: params.takers.length,
          takers: pen.organisations(params.takers),
        });
      default:
        return params satisfies never;
    }
  },
  "order-of-leadership": (params, pen) => {
    const organisation = pen.organisation(params.organisation);
    switch (params.case) {
      case "lead":
        return pen.t("findings.say.order-of-leadership.lead", {
          organisation,
          lead: pen.title("activity", params.lead),
          announced: params.announced ? "yes" : "no",
          leadOn: pen.when(params.leadOn),
          begins: pen.title("activity", params.begins),
          beganOn: pen.when(params.beganOn),
        });
      case "stage":
        return pen.t("findings.say.order-of-leadership.stage", {
          organisation,
          earlier: pen.t(`states.stage.${params.earlier}`),
          earlierOn: pen.when(params.earlierOn),
          later: pen.t(`states.stage.${params.later}`),
          laterOn: pen.when(params.laterOn),
        });
      default:
        return params satisfies never;
    }
  },
};

/** What a rating rates; of a workstream, whose it is as well. */
function ratedOf({ scope, of, organisation }: FindingParams["rating-against-evidence"], pen: Pen) {
  if (scope === "organisation") return pen.organisation(of);
  const rated = pen.title(scope, of);
  return organisation === null ? rated : `${pen.organisation(organisation)}, ${rated}`;
}

function sayEnd(params: WithinParams["after-the-end"], pen: Pen): string {
  switch (params.case) {
    case "must":
      return pen.t("findings.say.after-the-end.must", {
        organisation: pen.organisation(params.organisation),
        criterion: pen.title("criterion", params.criterion),
        forecast: pen.when(params.forecast),
        date: pen.day(params.neededBy),
      });
    case "milestone":
      return pen.t("findings.say.after-the-end.milestone", {
        organisation: pen.organisation(params.organisation),
        activity: pen.title("activity", params.activity),
        forecast: pen.when(params.forecast),
        date: pen.day(params.end),
        move: pen.aside(params.days),
      });
    case "exit":
      return pen.t("findings.say.after-the-end.exit", {
        arrangement: pen.organisation(params.arrangement),
        member: pen.organisation(params.member),
        until: pen.when(params.until),
        date: pen.day(params.end),
        move: pen.aside(params.days),
      });
    case "not-agreed":
      return pen.t("findings.say.after-the-end.not-agreed", {
        organisation: pen.organisation(params.organisation),
        criterion: pen.title("criterion", params.criterion),
        date: pen.day(params.neededBy),
        end: pen.day(params.end),
      });
    default:
      return params satisfies never;
  }
}

/** The criterion of a pair, `organisation|criterion`. */
const criterionOf = (pair: string | undefined): string => pair?.split("|").at(-1) ?? "";

function sayCascade(params: WithinParams["evidence-cascade"], pen: Pen): string {
  const organisation = pen.organisation(params.organisation);
  const n = params.falls.length;
  const first = pen.title("criterion", criterionOf(params.falls[0]));
  switch (params.case) {
    case "expired":
    case "withdrawn":
    case "arrangement-ended":
      return pen.t(`findings.say.evidence-cascade.${params.case}`, {
        organisation,
        title: pen.quoted(params.title, pen.only("evidence", params.evidence)),
        date: pen.day(params.on),
        n,
        criterion: first,
      });
    case "claim":
      return pen.t("findings.say.evidence-cascade.claim", {
        organisation,
        criterion: pen.title("criterion", params.criterion),
        n,
        first,
      });
    default:
      return params satisfies never;
  }
}

function sayAlone(params: WithinParams["alone"], pen: Pen): string {
  switch (params.case) {
    case "in-none":
      return pen.t("findings.say.alone.in-none", {
        authority: pen.organisation(params.authority),
        published: params.searched === null ? "no" : "yes",
        date: params.searched === null ? "" : pen.day(params.searched),
      });
    case "member-state":
    case "member-date":
      return pen.t(`findings.say.alone.${params.case}`, {
        arrangement: pen.organisation(params.arrangement),
        member: pen.organisation(params.member),
        others: pen.organisations(params.others),
      });
    case "form":
      return pen.t("findings.say.alone.form", {
        arrangement: pen.organisation(params.arrangement),
        members: pen.organisations(params.members),
      });
    default:
      return params satisfies never;
  }
}
