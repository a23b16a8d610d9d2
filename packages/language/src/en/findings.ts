/**
 * The sentence of each finding by rule and case; put together by src/findings, which cuts titles so that a sentence has at
 * most 30 words. `{period}`, and `{move}` after a date, may be nothing:
 * they bring their own space.
 */
export const findings = {
  say: {
    "needed-before-it-exists": {
      certain:
        "{taker} needs {given} from {giver} before it exists: needed {needed}, {by, select, stated {stated} forecast {forecast} other {happened}} {exists}{move}.",
      perhaps:
        "{taker} may need {given} from {giver} before it exists: needed {needed}, {by, select, stated {stated} forecast {forecast} other {happened}} {exists}.",
    },
    "sides-disagree": {
      dates:
        "{giver} and {taker} give different dates for what {activity} waits on: {giverSays}; {takerSays}.",
      refused:
        "{by, select, giver {{giver} does not agree that {activity} of {taker} waits on it.} other {{taker} does not agree that its {activity} waits on {giver}.}}",
      "one-sided":
        "{by, select, giver {Only {giver} has said anything of what {activity} waits on: nothing is told by {taker}.} other {Only {taker} has said anything of what {activity} waits on: nothing is told by {giver}.}}",
    },
    "giver-against-its-forecast": {
      differs:
        "{giver} states {stated} for what {activity} of {taker} waits on, but its own forecast is {forecast}.",
    },
    "earlier-than-the-network": {
      earlier:
        "{organisation}: {activity} is dated {told}, but {heldBy} holds it to {date} at the earliest, {days, plural, one {# working day} other {# working days}} later{follow, plural, =0 {.} one {; # more follows.} other {; # more follow.}}",
    },
    "waiting-in-a-circle": {
      circle:
        "{organisations}: {activities} wait on one another in a circle, so no date can be worked out.",
    },
    "provision-gap": {
      nobody: "{authority}: it is told that nobody provides {function}{period}.",
      between: "{authority}: no provider of {function} is told after {before}{period}.",
      betweenTwo:
        "{authority}: no provider of {function} is told between {before} and {next}{period}.",
    },
    "provision-overlap": {
      two: "{authority}: {function} has more than one agreed provider{period}, though it may not be shared: {providers}.",
    },
    "who-does-this": {
      expected:
        "{provider} was expected to provide {function}{period}, and nothing told confirms it for {authorities}.",
      expectedOwn:
        "{provider} was expected to provide {function} itself{period}, and nothing told confirms it.",
      "not-known":
        "Not known who provides {function}{period}, after {before} ended: {authorities}.",
      contested: "{authority}: who provides {function} is contested.",
      contestedBetween: "{authority}: who provides {function} is contested: {providers}.",
      "not-told":
        "Nothing is told of who provides {n, number} of {of, plural, one {# function} other {# functions}} to {authority}: {functions}.",
      "ended-owner":
        "{activity} belongs to {organisation}, which has ended ({ended}): no other owner is told.",
      "nobody-watches":
        "{group}: its term is over ({ended}), and nobody is {published, select, yes {published as} other {told to be}} watching since then whether the whole is coherent.",
    },
    "after-the-end": {
      must: "{organisation}: {criterion} must be true by {date}, and its forecast is later: {forecast}.",
      milestone:
        "{organisation}: the forecast of {activity}, {forecast}, is after the end date, {date}{move}.",
      exit: "{member} is to leave {arrangement} after the end date, {date}: {until}{move}.",
      "not-agreed":
        "{organisation}: {criterion} is needed by {date}, after the end date, {end}, and no agreement of Welsh Government is told.",
    },
    "rating-against-evidence": {
      green: "{of}: rated “{value}” on {date}, but its outlook is “{worst}” ({count}).",
    },
    "evidence-cascade": {
      expired:
        "{organisation}: the evidence {title} expired on {date}: without it {n, plural, one {# claim does not stand:} other {# claims do not stand, first}} {criterion}.",
      withdrawn:
        "{organisation}: the evidence {title} was withdrawn on {date}: without it {n, plural, one {# claim does not stand:} other {# claims do not stand, first}} {criterion}.",
      "arrangement-ended":
        "{organisation}: the evidence {title} names an arrangement that ended on {date}: without it {n, plural, one {# claim does not stand:} other {# claims do not stand, first}} {criterion}.",
      claim:
        "{organisation}: {criterion} is not met, so {n, plural, one {# claim that rests on it does not stand:} other {# claims that rest on it do not stand, first}} {first}.",
    },
    alone: {
      "in-none":
        "{authority}: no arrangement with another authority is {published, select, yes {found, as searched on {date}} other {told}}.",
      "member-state":
        "{arrangement}: what {member} says of its own membership and what is said by {others} cannot both be so.",
      "member-date":
        "{arrangement}: the date that {member} gives for its own membership and the one given by {others} cannot both be so.",
      form: "{arrangement}: its members give it different delivery models: {members}.",
    },
    "single-point-of-failure": {
      slip: "{organisation}: if {activity} begins {weeks, plural, one {# week} other {# weeks}} later, {n, plural, one {# more organisation is late} other {# more organisations are late}}: {late}.",
      concentration:
        "{organisation}: {n, plural, one {# other organisation waits} other {# other organisations wait}} directly on {activity}: {takers}.",
    },
    "capacity-collision": {
      "too-much":
        "{organisation}: {n, plural, one {# thing is due} other {# things are due}}{period}, while a concern about capacity is open: {concern}, raised by {raisedBy}.",
    },
    silence: {
      "no-return":
        "{organisation}: no return for the round {round}, due on {date}: {days, plural, =0 {due today} one {# day past its date} other {# days past its date}}.",
      "date-passed":
        "{organisation}: the forecast of {activity}, {forecast}, passed {days, plural, one {# day} other {# days}} ago, and nothing says that it happened.",
      "nothing-said":
        "{organisation}: nothing told since {date}: {days, plural, one {# day} other {# days}}, longer than the {allowed, number} allowed.",
      "nothing-ever": "{organisation}: nothing has been told yet.",
    },
    unannounced: {
      "no-item":
        "{organisation}: {activity} changes something for schools ({on}), and no engagement before it is told.",
    },
    unshared: {
      "not-shared":
        "{organisation}: version {version, number} of {named, select, yes {the plan {plan}} other {a plan}}, told since {date}, is neither shared with nor refused to those who had an earlier one: {audience}.",
      "not-opened":
        "{organisation}: version {version, number} of {named, select, yes {the plan {plan}} other {a plan}}, shared since {date}, has not been opened by its audience: {audience}.",
    },
    "ask-unanswered": {
      passed:
        "{commitment} ({ofWhom}) is past its day, {by}: {state, select, partly {only partly answered} found {no answer found by {date}} other {no answer told}}.",
      perhaps:
        "{commitment} ({ofWhom}) may be past its day, {by}: {state, select, partly {only partly answered} found {no answer found by {date}} other {no answer told}}.",
    },
    "meeting-cadence": {
      term: "{group}: no meeting, letter or circulation {published, select, yes {found, as searched on {date},} other {told}} for the {term, select, autumn {autumn} spring {spring} other {summer}} term of {year}.",
      "too-few":
        "{group}: {asked, plural, one {# meeting was} other {# meetings were}} to be held by {date}, and {held, plural, =0 {none is told} one {# is told} other {# are told}}.",
      "no-majority":
        "{group}: {present, number} of {members, number} members were present on {date}, fewer than a majority, and no circulation after it is told.",
    },
    "order-of-leadership": {
      lead: "{organisation}: {lead} ({announced, select, yes {forecast: } other {}}{leadOn}) comes after {begins} ({beganOn}), which should not begin without it.",
      stage:
        "{organisation}: the stage “{later}” is dated {laterOn}, before the stage “{earlier}”, {earlierOn}.",
    },
    "plan-quality": { over: "Quality of the plan: {check}, {figure}." },
  },
  how: {
    "needed-before-it-exists": {
      certain:
        "Agree a day that both can keep: bring the giving forward, or let what waits start later or without it.",
      perhaps: "Ask both sides to narrow their dates.",
    },
    "sides-disagree": {
      dates: "Ask both sides to agree one day.",
      refused: "Settle between the two whether it waits, and on what.",
      "one-sided": "Ask the other side to say whether it agrees, and by when.",
    },
    "giver-against-its-forecast": {
      differs: "The giver corrects its forecast, or tells those who wait the new day.",
    },
    "earlier-than-the-network": {
      earlier: "Bring forward what holds it, or tell the later day.",
    },
    "waiting-in-a-circle": {
      circle: "Decide which of them can start without the others, and take that dependency out.",
    },
    "provision-gap": {
      nobody: "The authority says who provides it, and from when.",
      between:
        "The authority says who provides it on those days, or the next provider starts sooner.",
    },
    "provision-overlap": {
      two: "The authority says which of them provides it, and from when the other does not.",
    },
    "who-does-this": {
      expected: "The provider or the authorities confirm it, or say who does it instead.",
      "not-known":
        "The authorities say who provides it since then. It may be done: nobody has said so.",
      contested: "Those who contest it agree who provides it.",
      "not-told": "The authority, or whoever provides them, says who does.",
      "ended-owner": "Name the organisation that has taken it over, or say that it is given up.",
      "nobody-watches": "Say who watches now, and how.",
    },
    "after-the-end": {
      must: "Bring it forward, or ask Welsh Government to agree to the later day.",
      milestone: "Bring it forward, or say who watches over it after the end.",
      exit: "Confirm the day, and say who watches over it after the end.",
      "not-agreed":
        "Ask Welsh Government to agree to the later day, or bring it back before the end.",
    },
    "rating-against-evidence": {
      green: "Whoever gave the rating reviews it, or supplies the evidence for it.",
    },
    "evidence-cascade": {
      expired: "Renew the evidence, or give other evidence for each claim.",
      withdrawn: "Give other evidence for each claim, or say that it is not met.",
      "arrangement-ended": "Give evidence of the arrangement in force now.",
      claim: "Make it true first, or say that the claims that rest on it are not met.",
    },
    alone: {
      "in-none": "Say with whom the authority works, or that it means to work alone and why.",
      "member-state": "Ask the members to agree who belongs, and since when.",
      "member-date": "Ask the members to agree one day.",
      form: "Ask the members to describe it by one delivery model.",
    },
    "single-point-of-failure": {
      slip: "Guard this date first, or let some of those who wait start without it.",
      concentration: "Check its date with those who wait, and agree what they do if it is late.",
    },
    "capacity-collision": {
      "too-much": "Move some of it apart, or settle the concern about capacity.",
    },
    silence: {
      "no-return": "Ask for the return, and offer help with it.",
      "date-passed": "Say that it happened and when, or give a new date.",
      "nothing-said": "Ask whether anything has changed: “no change” is an answer.",
    },
    unannounced: { "no-item": "Tell schools before it comes, and record it." },
    unshared: {
      "not-shared": "Share the new version, or say no to sharing it.",
      "not-opened": "Ask the audience whether it needs the plan.",
    },
    "ask-unanswered": {
      passed: "Answer it, say where it was answered, or give a new day.",
      perhaps: "Answer it, or say by which day it will be answered.",
    },
    "meeting-cadence": {
      term: "Record the meeting or circulation if there was one, or hold one.",
      "too-few": "Record what was held, or say why there were fewer.",
      "no-majority": "Circulate the papers to all members for comment.",
    },
    "order-of-leadership": {
      lead: "Say who answers for it until the lead is in post.",
      stage: "Correct the dates of the two stages.",
    },
    "plan-quality": { over: "Look at what the check names in the plan, worst first." },
  },
  part: {
    unnamedOrganisation: "an organisation not named here",
    unnamedThing: "something not named here",
    notYetSaid: "something still to be named, for {activity},",
    all: "all {n, plural, one {# authority} other {# authorities}}",
    more: "{list} {count} more",
    moreApart: "{list}; {count} more",
    from: "from {date}",
    beginning: "beginning {when}",
    until: "until {date}",
    years: "{from} to {to}",
  },
  check: {
    "1": "activities with nothing before or after them",
    "2": "links that let work begin before what it waits on has ended",
    "3": "links with a wait built in",
    "4": "links other than finish to start",
    "5": "activities fixed to a day",
    "6": "activities with very much float",
    "7": "activities dated too late for the end",
    "8": "activities that take very long",
    "9": "activities with dates that cannot be so",
    "10": "activities with no owner",
    "11": "activities later than their baseline",
    "12": "slips that do not move the end as they should",
    "13": "time to the end, against what the work needs",
    "14": "activities completed, against the baseline",
  },
} as const;
