import type { Day } from "#day";
import type { DayRange, When } from "#when";

/** Params of the rules on what lies between organisations: who waits on whom, and who provides what. */
export type BetweenParams = {
  "needed-before-it-exists": {
    /** `perhaps` where the ranges only overlap. */
    readonly case: "certain" | "perhaps";
    readonly giver: string;
    readonly taker: string;
    /** What is given: an activity, a function, or null where the giver has yet to say what. */
    readonly given: { readonly kind: "activity" | "function"; readonly id: string } | null;
    readonly activity: string;
    readonly needed: When;
    readonly exists: When;
    /** Which of the giver's two dates is the later. */
    readonly by: "stated" | "forecast" | "actual";
    readonly days: DayRange;
  };
  "sides-disagree":
    | {
        readonly case: "dates";
        readonly giver: string;
        readonly taker: string;
        readonly activity: string;
        readonly giverSays: When;
        readonly takerSays: When;
      }
    | {
        readonly case: "refused";
        readonly giver: string;
        readonly taker: string;
        readonly activity: string;
        readonly by: "giver" | "taker";
      }
    /** Only one side has said anything; `known` is the side that has. */
    | {
        readonly case: "one-sided";
        readonly giver: string;
        readonly taker: string;
        readonly activity: string;
        readonly known: "giver" | "taker";
      };
  "giver-against-its-forecast": {
    readonly case: "differs";
    readonly giver: string;
    readonly taker: string;
    readonly activity: string;
    readonly stated: When;
    readonly forecast: When;
  };
  "earlier-than-the-network": {
    readonly case: "earlier";
    readonly organisation: string;
    readonly activity: string;
    readonly told: When;
    readonly computed: Day;
    /** Working days. */
    readonly days: number;
    /** What holds it, first; an activity. */
    readonly heldBy: string;
    /** How many more are later only because this one is. */
    readonly follow: number;
  };
  "waiting-in-a-circle": {
    readonly case: "circle";
    readonly activities: readonly string[];
    /** Whose they are, each once. */
    readonly organisations: readonly string[];
  };
  "provision-gap":
    /** It is said that nobody does it. `from` null: since before it was told. */
    | {
        readonly case: "nobody";
        readonly function: string;
        readonly authority: string;
        readonly from: When | null;
        readonly until: Day | null;
      }
    /** From the day after one provider ends to the day before the next begins; `next` null where none is told. */
    | {
        readonly case: "between";
        readonly function: string;
        readonly authority: string;
        readonly before: string;
        readonly from: Day;
        readonly last: Day | null;
        readonly next: string | null;
      };
  "provision-overlap": {
    readonly case: "two";
    readonly function: string;
    readonly authority: string;
    readonly providers: readonly string[];
    readonly from: Day;
    readonly last: Day | null;
  };
  "who-does-this":
    /** Expected of it, its day has come, and nobody has confirmed it. */
    | {
        readonly case: "expected";
        readonly function: string;
        readonly provider: string;
        readonly authorities: readonly string[];
        readonly from: When | null;
      }
    /** After a body ended nobody says who; silence, not a gap. */
    | {
        readonly case: "not-known";
        readonly function: string;
        readonly before: string;
        readonly authorities: readonly string[];
        readonly from: Day;
        readonly last: Day | null;
      }
    | {
        readonly case: "contested";
        readonly function: string;
        readonly authority: string;
        readonly providers: readonly string[];
      }
    /** A round asked, and of these functions the authority has said nothing. */
    | {
        readonly case: "not-told";
        readonly authority: string;
        readonly functions: readonly string[];
        readonly of: number;
      }
    | {
        readonly case: "ended-owner";
        readonly activity: string;
        readonly organisation: string;
        readonly ended: When;
      }
    /** The group's term is over and nothing told says who watches now. */
    | {
        readonly case: "nobody-watches";
        readonly group: string;
        readonly ended: When;
        readonly published: boolean;
      };
};
