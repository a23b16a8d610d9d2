import { audiences } from "@parod/schema/plan-sharing";
import type { WithinParams } from "@parod/schema/finding-params-within";
import type { en } from "#en";
import type { Pen } from "#findings/pen";
import type { Sayings } from "#findings/sayings";
import { sayOf, sayPercent } from "#numbers";

/** What was asked, said, shared and met: rounds, plans, asks, meetings. */
export const sayPlans: Sayings<
  | "capacity-collision"
  | "silence"
  | "unannounced"
  | "unshared"
  | "ask-unanswered"
  | "meeting-cadence"
  | "plan-quality"
> = {
  "capacity-collision": (params, pen) =>
    pen.t(`findings.say.capacity-collision.${params.case}`, {
      organisation: pen.organisation(params.organisation),
      n: params.activities.length,
      period: pen.period(params.from, params.to),
      concern: pen.title("concern", params.concern),
      raisedBy: pen.organisation(params.raisedBy),
    }),
  silence: saySilence,
  unannounced: (params, pen) =>
    pen.t(`findings.say.unannounced.${params.case}`, {
      organisation: pen.organisation(params.organisation),
      activity: pen.title("activity", params.activity),
      on: pen.when(params.on),
    }),
  unshared: (params, pen) =>
    pen.t(`findings.say.unshared.${params.case}`, {
      organisation: pen.organisation(params.organisation),
      named: pen.named("plan", params.plan),
      plan: pen.title("plan", params.plan),
      version: params.version,
      audience: audienceOf(params.audience, pen),
      date: pen.day(params.since),
    }),
  "ask-unanswered": (params, pen) => {
    const unanswered = params.searched === null ? "told" : "found";
    return pen.t(`findings.say.ask-unanswered.${params.case}`, {
      commitment: pen.title("commitment", params.commitment),
      ofWhom: pen.organisations(params.ofWhom),
      by: pen.when(params.by),
      state: params.state === "partly-answered" ? "partly" : unanswered,
      date: params.searched === null ? "" : pen.day(params.searched),
    });
  },
  "meeting-cadence": sayCadence,
  "plan-quality": (params, pen) => {
    const { check, count, looked, percent, ratio } = params;
    const share = percent === null ? null : sayPercent(percent, 100);
    const counted = sayOf(count, looked, pen.language);
    return pen.t(`findings.say.plan-quality.${params.case}`, {
      check: pen.t(`findings.check.${String(check) as keyof (typeof en)["findings"]["check"]}`),
      figure: ratio?.toFixed(2) ?? (share === null ? counted : `${counted} (${share})`),
    });
  },
};

/** One of the fixed audiences by its words, or an organisation. */
function audienceOf(audience: string, pen: Pen): string {
  const fixed = audiences.find((each) => each === audience);
  return fixed ? pen.t(`states.audience.${fixed}`) : pen.organisation(audience);
}

function saySilence(params: WithinParams["silence"], pen: Pen): string {
  const organisation = pen.organisation(params.organisation);
  switch (params.case) {
    case "no-return":
      return pen.t("findings.say.silence.no-return", {
        organisation,
        round: pen.title("round", params.round),
        date: pen.day(params.due),
        days: params.days,
      });
    case "date-passed":
      return pen.t("findings.say.silence.date-passed", {
        organisation,
        activity: pen.title("activity", params.activity),
        forecast: pen.when(params.forecast),
        days: params.days,
      });
    case "nothing-said":
      if (params.last === null || params.days === null)
        return pen.t("findings.say.silence.nothing-ever", { organisation });
      return pen.t("findings.say.silence.nothing-said", {
        organisation,
        date: pen.day(params.last),
        days: params.days,
        allowed: params.allowed,
      });
    default:
      return params satisfies never;
  }
}

function sayCadence(params: WithinParams["meeting-cadence"], pen: Pen): string {
  const group = pen.organisation(params.group);
  switch (params.case) {
    case "term":
      return pen.t("findings.say.meeting-cadence.term", {
        group,
        term: params.term,
        year: String(params.year),
        published: params.searched === null ? "no" : "yes",
        date: params.searched === null ? "" : pen.day(params.searched),
      });
    case "too-few":
      return pen.t("findings.say.meeting-cadence.too-few", {
        group,
        asked: params.asked,
        held: params.held,
        date: pen.day(params.by),
      });
    case "no-majority":
      return pen.t("findings.say.meeting-cadence.no-majority", {
        group,
        date: pen.day(params.on),
        present: params.present,
        members: params.members,
      });
    default:
      return params satisfies never;
  }
}
