import type { BetweenParams } from "@parod/schema/finding-params-between";
import type { Pen } from "#findings/pen";
import type { Sayings } from "#findings/sayings";

type Params<R extends keyof BetweenParams> = BetweenParams[R];

/** Who waits on whom, and who provides what. */
export const sayBetween: Sayings<keyof BetweenParams> = {
  "needed-before-it-exists": (params, pen) => {
    const { giver, taker, given, by } = params;
    return pen.t(`findings.say.needed-before-it-exists.${params.case}`, {
      giver: pen.organisation(giver),
      taker: pen.organisation(taker),
      given: given
        ? pen.title(given.kind, given.id)
        : pen.t("findings.part.notYetSaid", { activity: pen.title("activity", params.activity) }),
      needed: pen.when(params.needed),
      exists: pen.when(params.exists),
      by,
      move: pen.aside(params.days),
    });
  },
  "sides-disagree": sayDisagreement,
  "giver-against-its-forecast": (params, pen) =>
    pen.t(`findings.say.giver-against-its-forecast.${params.case}`, {
      giver: pen.organisation(params.giver),
      taker: pen.organisation(params.taker),
      activity: pen.title("activity", params.activity),
      stated: pen.when(params.stated),
      forecast: pen.when(params.forecast),
    }),
  "earlier-than-the-network": (params, pen) =>
    pen.t(`findings.say.earlier-than-the-network.${params.case}`, {
      organisation: pen.organisation(params.organisation),
      activity: pen.title("activity", params.activity),
      told: pen.when(params.told),
      heldBy: pen.title("activity", params.heldBy),
      date: pen.day(params.computed),
      days: params.days,
      follow: params.follow,
    }),
  "waiting-in-a-circle": (params, pen) =>
    pen.t(`findings.say.waiting-in-a-circle.${params.case}`, {
      activities: pen.titles("activity", params.activities),
      organisations: pen.organisations(params.organisations),
    }),
  "provision-gap": sayGap,
  "provision-overlap": (params, pen) =>
    pen.t(`findings.say.provision-overlap.${params.case}`, {
      authority: pen.organisation(params.authority),
      function: pen.title("function", params.function),
      providers: pen.organisations(params.providers),
      period: pen.period(params.from, params.last),
    }),
  "who-does-this": sayWhoDoesThis,
};

function sayDisagreement(params: Params<"sides-disagree">, pen: Pen): string {
  const named = {
    giver: pen.organisation(params.giver),
    taker: pen.organisation(params.taker),
    activity: pen.title("activity", params.activity),
  };
  switch (params.case) {
    case "dates":
      return pen.t("findings.say.sides-disagree.dates", {
        ...named,
        giverSays: pen.when(params.giverSays),
        takerSays: pen.when(params.takerSays),
      });
    case "refused":
      return pen.t("findings.say.sides-disagree.refused", { ...named, by: params.by });
    case "one-sided":
      return pen.t("findings.say.sides-disagree.one-sided", { ...named, by: params.known });
    default:
      return params satisfies never;
  }
}

function sayGap(params: Params<"provision-gap">, pen: Pen): string {
  const named = {
    authority: pen.organisation(params.authority),
    function: pen.title("function", params.function),
  };
  switch (params.case) {
    case "nobody":
      return pen.t("findings.say.provision-gap.nobody", {
        ...named,
        period: pen.period(params.from, params.until),
      });
    case "between": {
      const between = {
        ...named,
        before: pen.organisation(params.before),
        period: pen.period(params.from, params.last),
      };
      return params.next === null
        ? pen.t("findings.say.provision-gap.between", between)
        : pen.t("findings.say.provision-gap.betweenTwo", {
            ...between,
            next: pen.organisation(params.next),
          });
    }
    default:
      return params satisfies never;
  }
}

function sayWhoDoesThis(params: Params<"who-does-this">, pen: Pen): string {
  switch (params.case) {
    case "expected": {
      const { provider, authorities } = params;
      const expected = {
        function: pen.title("function", params.function),
        provider: pen.organisation(provider),
        period: pen.period(params.from, null),
      };
      return authorities.every((each) => each === provider)
        ? pen.t("findings.say.who-does-this.expectedOwn", expected)
        : pen.t("findings.say.who-does-this.expected", {
            ...expected,
            authorities: pen.organisations(authorities),
          });
    }
    case "not-known":
      return pen.t("findings.say.who-does-this.not-known", {
        function: pen.title("function", params.function),
        before: pen.organisation(params.before),
        authorities: pen.organisations(params.authorities),
        period: pen.period(params.from, params.last),
      });
    case "contested": {
      const contested = {
        function: pen.title("function", params.function),
        authority: pen.organisation(params.authority),
      };
      return params.providers.length === 0
        ? pen.t("findings.say.who-does-this.contested", contested)
        : pen.t("findings.say.who-does-this.contestedBetween", {
            ...contested,
            providers: pen.organisations(params.providers),
          });
    }
    case "not-told":
      return pen.t("findings.say.who-does-this.not-told", {
        authority: pen.organisation(params.authority),
        n: params.functions.length,
        of: params.of,
        functions: pen.titles("function", params.functions),
      });
    case "ended-owner":
      return pen.t("findings.say.who-does-this.ended-owner", {
        activity: pen.title("activity", params.activity),
        organisation: pen.organisation(params.organisation),
        ended: pen.when(params.ended),
      });
    case "nobody-watches":
      return pen.t("findings.say.who-does-this.nobody-watches", {
        group: pen.organisation(params.group),
        ended: pen.when(params.ended),
        published: params.published ? "yes" : "no",
      });
    default:
      return params satisfies never;
  }
}
