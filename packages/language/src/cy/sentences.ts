import type { sentences as english } from "#en/sentences";
import { sixForms } from "#cy/forms";
import type { Mirror } from "#languages";

/** After the noun and its adjective nothing mutates, so the aim can stand apart. */
const toStage =
  "{stage, select, established {er mwyn sefydlu’r corff} operating {er mwyn gweithredu} transition_year {er mwyn cychwyn y flwyddyn bontio} full_scope {er mwyn cyrraedd y cwmpas llawn} planned {er mwyn bod â threfniadau wedi’u cynllunio} agreed {er mwyn bod wedi cytuno ar y trefniadau} started {er mwyn cychwyn} in_place {er mwyn i’r trefniadau fod yn eu lle} embedded {er mwyn i’r trefniadau ymwreiddio} other {yma}}";
const noMusts = `Ni phennwyd meini prawf hanfodol ${toStage}.`;

export const sentences = {
  readiness: {
    toldOn: {
      established: "Sefydlwyd ar {date}.",
      operating: "Yn gweithredu ers {date}.",
      "transition-year": "Yn y flwyddyn bontio ers {date}.",
      "full-scope": "Yn gweithredu ar y cwmpas llawn ers {date}.",
      planned: "Cynlluniwyd y trefniadau: {date}.",
      agreed: "Cytunwyd ar y trefniadau: {date}.",
      started: "Cychwynnwyd ar {date}.",
      "in-place": "Y trefniadau yn eu lle ers {date}.",
      embedded: "Y trefniadau wedi ymwreiddio ers {date}.",
    },
    toldWhen: "{stage}: {when}.",
    notTold: "Ni ddatganwyd bod unrhyw gam wedi’i gyrraedd.",
    notEvidenced: "Dyna a nodwyd: nid yw’r meini prawf yn dangos hynny eto.",
    notDeclared: "Mae’r meini prawf yn dangos cam diweddarach na’r un a ddatganwyd: {stage}.",
    musts: `{n, plural, zero {Ni phennwyd meini prawf hanfodol} one {O’r # maen prawf hanfodol} two {O’r # faen prawf hanfodol} few {O’r # maen prawf hanfodol} many {O’r # maen prawf hanfodol} other {O’r # maen prawf hanfodol}} ${toStage}: {list}.`,
    all: `{n, plural, zero {${noMusts}} one {Mae’r unig faen prawf hanfodol ${toStage} wedi’i fodloni.} two {Mae’r # faen prawf hanfodol ${toStage} wedi’u bodloni.} few {Mae pob un o’r # maen prawf hanfodol ${toStage} wedi’i fodloni.} many {Mae pob un o’r # maen prawf hanfodol ${toStage} wedi’i fodloni.} other {Mae pob un o’r # maen prawf hanfodol ${toStage} wedi’i fodloni.}}`,
    unassessed: `{n, plural, zero {${noMusts}} one {Nid aseswyd yr unig faen prawf hanfodol ${toStage}.} two {Nid aseswyd yr un o’r # faen prawf hanfodol ${toStage}.} few {Nid aseswyd yr un o’r # maen prawf hanfodol ${toStage}.} many {Nid aseswyd yr un o’r # maen prawf hanfodol ${toStage}.} other {Nid aseswyd yr un o’r # maen prawf hanfodol ${toStage}.}}`,
    last: "Mae pob maen prawf hanfodol hyd at y cam olaf wedi’i fodloni.",
    noCatalogue: "Ni phennwyd meini prawf ar ei gyfer, felly nid oes sefyllfa i’w dangos yma.",
    lead: {
      met: sixForms("dim un wedi’i fodloni", "# wedi’i fodloni", "# wedi’u bodloni"),
    },
    part: {
      met: sixForms("# wedi’u bodloni", "# wedi’i fodloni", "# wedi’u bodloni"),
      notAssessed: sixForms("# heb eu hasesu", "# heb ei asesu", "# heb eu hasesu"),
      unevidenced: sixForms(
        "# y dywedir eu bod wedi’u bodloni ond heb dystiolaeth",
        "# y dywedir ei fod wedi’i fodloni ond heb dystiolaeth",
        "# y dywedir eu bod wedi’u bodloni ond heb dystiolaeth",
      ),
      expired: sixForms(
        "# y mae cyfnod eu tystiolaeth wedi dod i ben",
        "# y mae cyfnod ei dystiolaeth wedi dod i ben",
        "# y mae cyfnod eu tystiolaeth wedi dod i ben",
      ),
      stale: sixForms(
        "# heb eu cadarnhau’n ddiweddar",
        "# heb ei gadarnhau’n ddiweddar",
        "# heb eu cadarnhau’n ddiweddar",
      ),
      partlyMet: sixForms(
        "# wedi’u bodloni’n rhannol",
        "# wedi’i fodloni’n rhannol",
        "# wedi’u bodloni’n rhannol",
      ),
      notMet: sixForms("# heb eu bodloni", "# heb ei fodloni", "# heb eu bodloni"),
    },
    named: "{list} ({names})",
    among: "{list} (yn eu plith: {names})",
  },
  nothing: {
    authority:
      "{name}: nid oes dim a gyhoeddwyd yn dweud pa drefniadau a wnaed, yn ôl chwiliad ar {date}.",
    authorityTold: "{name}: nid oes dim a nodwyd yn dweud pa drefniadau a wnaed.",
    body: "{name}: nid oes dim a gyhoeddwyd yn dangos pa mor barod ydyw, yn ôl chwiliad ar {date}.",
    bodyTold: "{name}: nid oes dim a nodwyd yn dangos pa mor barod ydyw.",
    notNothing: "Nid yw hynny’n golygu nad oes dim wedi’i wneud.",
  },
  system: {
    before:
      "{days, plural, zero {Heddiw yw’r dyddiad gorffen} one {# diwrnod tan y dyddiad gorffen} two {# ddiwrnod tan y dyddiad gorffen} few {# diwrnod tan y dyddiad gorffen} many {# diwrnod tan y dyddiad gorffen} other {# o ddiwrnodau tan y dyddiad gorffen}}, {end}.",
    today: "Heddiw yw’r dyddiad gorffen, {end}.",
    after:
      "{days, plural, zero {Heddiw yw’r dyddiad gorffen} one {# diwrnod ers y dyddiad gorffen} two {# ddiwrnod ers y dyddiad gorffen} few {# diwrnod ers y dyddiad gorffen} many {# diwrnod ers y dyddiad gorffen} other {# o ddiwrnodau ers y dyddiad gorffen}}, {end}. Heb gyrraedd: {open, number}; wedi cyrraedd: {closed, number}; cytunwyd ar ddyddiad diweddarach: {agreedLater, number}; ddim yn hysbys: {notKnown, number}.",
    closed: "Mae’r rhaglen wedi cau.",
    none: "Nid oes gan unrhyw sefydliad feini prawf hanfodol i’w bodloni yma.",
    of: "{n, plural, zero {Dim sefydliadau} one {# sefydliad} two {# sefydliad} few {# sefydliad} many {# sefydliad} other {# sefydliad}}: {list}.",
    agreedLater: sixForms(
      "Ni chytunwyd ar ddyddiad diweddarach.",
      "Cytunwyd ar ddyddiad diweddarach: #.",
      "Cytunwyd ar ddyddiad diweddarach: #.",
    ),
    lead: {
      there: sixForms("dim un wedi cyrraedd", "# wedi cyrraedd", "# wedi cyrraedd"),
    },
    part: {
      "in-time": "{n, number} mewn pryd",
      "perhaps-late": "{n, number} yn hwyr o bosibl",
      late: "{n, number} yn hwyr",
      "past-due": "{n, number} heb gyrraedd erbyn y dyddiad",
      "not-known": "{n, number} ddim yn hysbys",
    },
  },
  attention: {
    mustsPastDue:
      "{name}: meini prawf hanfodol heb eu bodloni, a’r dyddiad wedi mynd heibio: {count, number} o {of, number}.",
    mustsNotTold:
      "Meini prawf hanfodol heb eu hasesu, a’r dyddiad wedi mynd heibio: {count, number} o {of, number}. Sefydliadau: {organisations, number}.",
    datePassed:
      "{title}: aeth y dyddiad ({when}) heibio, ac nid oes dim yn dweud bod hyn wedi digwydd.",
    slipped: "{title}: {move} na’r cynllun gwreiddiol.",
    slippedNot: "{title}: symudodd y dyddiad.",
    askUnanswered: "{text}: ni chafwyd hyd i ateb. Y dyddiad cau oedd: {by}.",
    returnMissing:
      "{name}: nid oes ffurflen adrodd wedi dod i law (cylch adrodd: “{round}”); {days, plural, zero {heddiw yw’r dyddiad cau} one {# diwrnod ers y dyddiad cau} two {# ddiwrnod ers y dyddiad cau} few {# diwrnod ers y dyddiad cau} many {# diwrnod ers y dyddiad cau} other {# o ddiwrnodau ers y dyddiad cau}}.",
    returnLate:
      "{name}: y ffurflen adrodd (cylch adrodd: “{round}”); {days, plural, zero {heddiw yw’r dyddiad cau} one {# diwrnod yn hwyr} two {# ddiwrnod yn hwyr} few {# diwrnod yn hwyr} many {# diwrnod yn hwyr} other {# o ddiwrnodau yn hwyr}}.",
    toldNotEvidenced: "{name}: “{stage}” a nodwyd, ond nid yw’r meini prawf yn dangos hynny eto.",
    sidesDisagree: "{giver}; {taker}: y ddwy ochr yn rhoi dyddiadau gwahanol ar gyfer yr un peth.",
  },
  moved: {
    firstTold: "{title}: nodwyd am y tro cyntaf, {after}.",
    date: "{title}: {before} o’r blaen, {after} nawr; {move}.",
    happened: "{title}: digwyddodd, {after}.",
  },
} as const satisfies Mirror<typeof english>;
