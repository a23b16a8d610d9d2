import type { findings as english } from "#en/findings";
import { sixForms } from "#cy/forms";
import type { Mirror } from "#languages";

const forecastBy = "{by, select, stated {nodwyd} forecast {rhagolwg} other {digwyddodd}}";
const first = sixForms(":", ":", ", y cyntaf");
const falls = `hebddi, nid yw {n, number} hawliad yn sefyll${first} {criterion}`;
const found =
  "{state, select, partly {ymatebwyd yn rhannol yn unig} found {ni chafwyd hyd i ateb erbyn {date}} other {ni nodwyd ateb}}";
const days =
  "{days, plural, zero {# diwrnod} one {# diwrnod} two {# ddiwrnod} few {# diwrnod} many {# diwrnod} other {# o ddiwrnodau}}";

/** Names stand after a colon, in brackets or as a subject, where nothing mutates them; titles keep their quotation marks. */
export const findings = {
  say: {
    "needed-before-it-exists": {
      certain: `{taker}: angen {given} ({giver}) cyn y bydd ar gael. Ei angen: {needed}; ${forecastBy}: {exists}{move}.`,
      perhaps: `{taker}: efallai’n rhy hwyr: {given} ({giver}). Ei angen: {needed}; ${forecastBy}: {exists}.`,
    },
    "sides-disagree": {
      dates:
        "{giver}; {taker}: dyddiadau gwahanol ar gyfer yr hyn y mae {activity} yn aros amdano: {giverSays}; {takerSays}.",
      refused:
        "{by, select, giver {{giver}: ddim yn cytuno bod {activity} yn aros am yr hyn y mae’n ei roi ({taker}).} other {{taker}: ddim yn cytuno bod {activity} yn aros am hyn. Oddi wrth: {giver}.}}",
      "one-sided":
        "{by, select, giver {Dim ond {giver} sydd wedi dweud rhywbeth am yr hyn y mae {activity} yn aros amdano. Heb ddweud dim: {taker}.} other {Dim ond {taker} sydd wedi dweud rhywbeth am yr hyn y mae {activity} yn aros amdano. Heb ddweud dim: {giver}.}}",
    },
    "giver-against-its-forecast": {
      differs:
        "{giver}: nodwyd {stated} ar gyfer yr hyn y mae {activity} ({taker}) yn aros amdano, ond {forecast} yw ei ragolwg ei hun.",
    },
    "earlier-than-the-network": {
      earlier:
        "{organisation}: {activity} ({told}): {date} yw’r cynharaf posibl oherwydd {heldBy}, {days, plural, zero {# diwrnod gwaith} one {# diwrnod gwaith} two {# ddiwrnod gwaith} few {# diwrnod gwaith} many {# diwrnod gwaith} other {# o ddiwrnodau gwaith}} yn hwyrach{follow, plural, zero {.} one {; # arall yn dilyn.} two {; # arall yn dilyn.} few {; # arall yn dilyn.} many {; # arall yn dilyn.} other {; # arall yn dilyn.}}",
    },
    "waiting-in-a-circle": {
      circle:
        "{organisations}: mae’r rhain yn aros am ei gilydd mewn cylch, felly ni ellir cyfrifo dyddiad: {activities}.",
    },
    "provision-gap": {
      nobody: "{authority}: nodwyd nad oes neb yn darparu {function}{period}.",
      between: "{authority}: ni nodwyd darparwr ar gyfer {function}{period}. Cyn hynny: {before}.",
      betweenTwo:
        "{authority}: ni nodwyd darparwr ar gyfer {function}{period}. Cyn hynny: {before}. Wedyn: {next}.",
    },
    "provision-overlap": {
      two: "{authority}: cytunwyd ar fwy nag un darparwr ar gyfer {function}{period}, er na ellir ei rhannu: {providers}.",
    },
    "who-does-this": {
      expected:
        "{provider}: disgwylid y byddai’n darparu {function}{period}, ond ni nodwyd cadarnhad. Awdurdodau: {authorities}.",
      expectedOwn:
        "{provider}: disgwylid y byddai’n darparu {function} ei hun{period}, ond ni nodwyd cadarnhad.",
      "not-known":
        "Ddim yn hysbys pwy sy’n darparu {function}{period}. Cyn hynny: {before}. Awdurdodau: {authorities}.",
      contested: "{authority}: anghytundeb ynghylch pwy sy’n darparu {function}.",
      contestedBetween:
        "{authority}: anghytundeb ynghylch pwy sy’n darparu {function}: {providers}.",
      "not-told":
        "{authority}: ni nodwyd pwy sy’n darparu {n, number} o’r {of, number} swyddogaeth: {functions}.",
      "ended-owner":
        "{organisation}: daeth i ben ({ended}), ac ni nodwyd perchennog arall ar gyfer {activity}.",
      "nobody-watches":
        "{group}: daeth ei gyfnod i ben ({ended}), ac {published, select, yes {ni chyhoeddwyd bod neb} other {ni nodwyd bod neb}} ers hynny yn cadw golwg ar a yw’r cyfan yn gydlynol.",
    },
    "after-the-end": {
      must: "{organisation}: mae angen {criterion} erbyn {date}, ond mae’r rhagolwg yn hwyrach: {forecast}.",
      milestone:
        "{organisation}: rhagolwg {activity} yw {forecast}, ar ôl y dyddiad gorffen, {date}{move}.",
      exit: "{member}: nodwyd y bydd yn ymadael ar ôl y dyddiad gorffen, {date} ({arrangement}): {until}{move}.",
      "not-agreed":
        "{organisation}: mae angen {criterion} erbyn {date}, ar ôl y dyddiad gorffen, {end}, ac ni nodwyd bod Llywodraeth Cymru wedi cytuno.",
    },
    "rating-against-evidence": {
      green: "{of}: “{value}” oedd y sgôr ar {date}, ond “{worst}” yw’r sefyllfa ({count}).",
    },
    "evidence-cascade": {
      expired: `{organisation}: daeth cyfnod y dystiolaeth {title} i ben ar {date}: ${falls}.`,
      withdrawn: `{organisation}: tynnwyd y dystiolaeth {title} yn ôl ar {date}: ${falls}.`,
      "arrangement-ended": `{organisation}: mae’r dystiolaeth {title} yn enwi trefniant a ddaeth i ben ar {date}: ${falls}.`,
      claim: `{organisation}: nid yw {criterion} wedi’i fodloni, felly nid yw {n, number} hawliad sy’n dibynnu arno yn sefyll${first} {first}.`,
    },
    alone: {
      "in-none":
        "{authority}: {published, select, yes {ni chafwyd hyd i unrhyw drefniant ar y cyd ag awdurdod arall, yn ôl chwiliad ar {date}} other {ni nodwyd unrhyw drefniant ar y cyd ag awdurdod arall}}.",
      "member-state":
        "{arrangement}: ni all yr hyn a ddywedir am yr aelodaeth i gyd fod yn wir. Yr aelod: {member}. Eraill: {others}.",
      "member-date":
        "{arrangement}: ni all y dyddiadau a roddir ar gyfer yr aelodaeth i gyd fod yn wir. Yr aelod: {member}. Eraill: {others}.",
      form: "{arrangement}: mae ei aelodau’n rhoi modelau cyflawni gwahanol iddo: {members}.",
    },
    "single-point-of-failure": {
      slip: "{organisation}: pe bai {activity} yn dechrau {weeks, number} wythnos yn hwyrach, byddai {n, number} sefydliad arall yn hwyr: {late}.",
      concentration:
        "{organisation}: mae {n, number} sefydliad arall yn aros yn uniongyrchol am hyn: {activity}. Pwy: {takers}.",
    },
    "capacity-collision": {
      "too-much":
        "{organisation}: {n, plural, zero {# peth} one {# peth} two {# beth} few {# pheth} many {# pheth} other {# peth}} i’w gorffen{period}, a phryder am gapasiti heb ei ddatrys: {concern}. Codwyd gan: {raisedBy}.",
    },
    silence: {
      "no-return":
        "{organisation}: nid oes ffurflen adrodd wedi dod i law ar gyfer {round}. Y dyddiad cau: {date}; {days, plural, zero {heddiw yw’r dyddiad cau} one {# diwrnod ers hynny} two {# ddiwrnod ers hynny} few {# diwrnod ers hynny} many {# diwrnod ers hynny} other {# o ddiwrnodau ers hynny}}.",
      "date-passed": `{organisation}: aeth rhagolwg {activity}, {forecast}, heibio ${days} yn ôl, ac nid oes dim yn dweud bod hyn wedi digwydd.`,
      "nothing-said": `{organisation}: ni nodwyd dim ers {date}: ${days}, mwy na’r {allowed, number} a ganiateir.`,
      "nothing-ever": "{organisation}: ni nodwyd dim eto.",
    },
    unannounced: {
      "no-item":
        "{organisation}: mae {activity} yn newid rhywbeth i ysgolion ({on}), ac ni nodwyd unrhyw ymgysylltu cyn hynny.",
    },
    unshared: {
      "not-shared":
        "{organisation}: ni rannwyd fersiwn {version, number} {named, select, yes {o’r cynllun {plan}} other {o gynllun}}, a nodwyd ers {date}, â’r rhai a gafodd un gynharach, ac ni wrthodwyd gwneud hynny: {audience}.",
      "not-opened":
        "{organisation}: nid yw fersiwn {version, number} {named, select, yes {o’r cynllun {plan}} other {o gynllun}}, a rannwyd ers {date}, wedi’i hagor gan ei chynulleidfa: {audience}.",
    },
    "ask-unanswered": {
      passed: `{commitment} ({ofWhom}): aeth y diwrnod heibio, {by}: ${found}.`,
      perhaps: `{commitment} ({ofWhom}): efallai i’r diwrnod fynd heibio, {by}: ${found}.`,
    },
    "meeting-cadence": {
      term: "{group}: {published, select, yes {ni chafwyd hyd i gyfarfod, llythyr na chylchrediad wrth chwilio ar {date}} other {ni nodwyd cyfarfod, llythyr na chylchrediad}}. Y tymor: {term, select, autumn {yr hydref} spring {y gwanwyn} other {yr haf}} {year}.",
      "too-few": `{group}: gofynnwyd am {asked, plural, zero {# cyfarfod} one {# cyfarfod} two {# gyfarfod} few {# chyfarfod} many {# chyfarfod} other {# cyfarfod}} erbyn {date}, a ${sixForms("ni nodwyd yr un", "nodwyd #", "nodwyd #").replace("{n,", "{held,")}.`,
      "no-majority":
        "{group}: roedd {present, number} o’r {members, number} aelod yn bresennol ar {date}, llai na mwyafrif, ac ni nodwyd unrhyw gylchredeg ar ôl hynny.",
    },
    "order-of-leadership": {
      lead: "{organisation}: daw {lead} ({announced, select, yes {rhagolwg: } other {}}{leadOn}) ar ôl {begins} ({beganOn}), na ddylai ddechrau hebddo.",
      stage:
        "{organisation}: mae dyddiad y cam “{later}”, {laterOn}, cyn dyddiad y cam “{earlier}”, {earlierOn}.",
    },
    "plan-quality": { over: "Ansawdd y cynllun: {check}, {figure}." },
  },
  how: {
    "needed-before-it-exists": {
      certain:
        "Cytuno ar ddiwrnod y gall y ddwy ochr ei gadw: ei roi’n gynharach, neu adael i’r hyn sy’n aros gychwyn yn hwyrach neu hebddo.",
      perhaps: "Gofyn i’r ddwy ochr roi dyddiadau mwy pendant.",
    },
    "sides-disagree": {
      dates: "Gofyn i’r ddwy ochr gytuno ar un diwrnod.",
      refused: "Penderfynu rhwng y ddau a oes angen aros, ac am beth.",
      "one-sided": "Gofyn i’r ochr arall ddweud a yw’n cytuno, ac erbyn pryd.",
    },
    "giver-against-its-forecast": {
      differs:
        "Mae’r sefydliad sy’n rhoi yn cywiro ei ragolwg, neu’n rhoi’r diwrnod newydd i’r rhai sy’n aros.",
    },
    "earlier-than-the-network": {
      earlier: "Dod â’r hyn sy’n ei ddal yn ôl ymlaen, neu nodi’r diwrnod hwyrach.",
    },
    "waiting-in-a-circle": {
      circle: "Penderfynu pa un a all gychwyn heb y lleill, a dileu’r ddibyniaeth honno.",
    },
    "provision-gap": {
      nobody: "Mae’r awdurdod yn dweud pwy sy’n ei darparu, ac o ba bryd.",
      between:
        "Mae’r awdurdod yn dweud pwy sy’n ei darparu ar y diwrnodau hynny, neu mae’r darparwr nesaf yn cychwyn yn gynt.",
    },
    "provision-overlap": {
      two: "Mae’r awdurdod yn dweud pa un sy’n ei darparu, ac o ba bryd nad yw’r llall yn gwneud hynny.",
    },
    "who-does-this": {
      expected:
        "Mae’r darparwr neu’r awdurdodau’n cadarnhau hyn, neu’n dweud pwy sy’n ei wneud yn lle hynny.",
      "not-known":
        "Mae’r awdurdodau’n dweud pwy sy’n ei darparu ers hynny. Efallai ei bod yn cael ei darparu: nid oes neb wedi dweud.",
      contested: "Mae’r rhai sy’n anghytuno yn cytuno ar bwy sy’n ei darparu.",
      "not-told": "Mae’r awdurdod, neu bwy bynnag sy’n eu darparu, yn dweud pwy sy’n gwneud hynny.",
      "ended-owner":
        "Enwi’r sefydliad sydd wedi cymryd cyfrifoldeb amdano, neu ddweud y rhoddwyd y gorau iddo.",
      "nobody-watches": "Dweud pwy sy’n cadw golwg nawr, a sut.",
    },
    "after-the-end": {
      must: "Ei wneud yn gynharach, neu ofyn i Lywodraeth Cymru gytuno ar y diwrnod diweddarach.",
      milestone: "Ei gwneud yn gynharach, neu ddweud pwy sy’n cadw golwg arni ar ôl y diwedd.",
      exit: "Cadarnhau’r diwrnod, a dweud pwy sy’n cadw golwg ar hyn ar ôl y diwedd.",
      "not-agreed":
        "Gofyn i Lywodraeth Cymru gytuno ar y diwrnod diweddarach, neu ddod ag ef yn ôl cyn y diwedd.",
    },
    "rating-against-evidence": {
      green: "Mae pwy bynnag a roddodd y sgôr yn ei hadolygu, neu’n rhoi tystiolaeth drosti.",
    },
    "evidence-cascade": {
      expired: "Adnewyddu’r dystiolaeth, neu roi tystiolaeth arall dros bob hawliad.",
      withdrawn:
        "Rhoi tystiolaeth arall dros bob hawliad, neu ddweud nad yw’r maen prawf wedi’i fodloni.",
      "arrangement-ended": "Rhoi tystiolaeth o’r trefniant sydd mewn grym nawr.",
      claim:
        "Ei fodloni yn gyntaf, neu ddweud nad yw’r meini prawf sy’n dibynnu arno wedi’u bodloni.",
    },
    alone: {
      "in-none":
        "Dweud gyda phwy y mae’r awdurdod yn gweithio, neu ei fod yn bwriadu gweithio ar ei ben ei hun a pham.",
      "member-state": "Gofyn i’r aelodau gytuno ar bwy sy’n perthyn, ac ers pryd.",
      "member-date": "Gofyn i’r aelodau gytuno ar un diwrnod.",
      form: "Gofyn i’r aelodau roi un model cyflawni iddo.",
    },
    "single-point-of-failure": {
      slip: "Diogelu’r dyddiad hwn yn gyntaf, neu adael i rai o’r rhai sy’n aros gychwyn hebddo.",
      concentration:
        "Cadarnhau’r dyddiad gyda’r rhai sy’n aros, a chytuno ar beth i’w wneud os bydd yn hwyr.",
    },
    "capacity-collision": {
      "too-much": "Gwasgaru’r gwaith dros fwy o amser, neu ddatrys y pryder am gapasiti.",
    },
    silence: {
      "no-return": "Gofyn am y ffurflen adrodd, a chynnig help gyda hi.",
      "date-passed": "Dweud bod hyn wedi digwydd a phryd, neu roi dyddiad newydd.",
      "nothing-said": "Gofyn a oes rhywbeth wedi newid: mae “dim newid” yn ateb.",
    },
    unannounced: { "no-item": "Rhoi gwybod i ysgolion cyn i hyn ddod, a’i gofnodi." },
    unshared: {
      "not-shared": "Rhannu’r fersiwn newydd, neu wrthod ei rhannu.",
      "not-opened": "Gofyn i’r gynulleidfa a oes angen y cynllun arni.",
    },
    "ask-unanswered": {
      passed: "Ei ateb, dweud ble y’i hatebwyd, neu roi diwrnod newydd.",
      perhaps: "Ei ateb, neu ddweud erbyn pa ddiwrnod y caiff ei ateb.",
    },
    "meeting-cadence": {
      term: "Cofnodi’r cyfarfod neu’r cylchrediad os cafwyd un, neu gynnal un.",
      "too-few": "Cofnodi’r hyn a gynhaliwyd, neu ddweud pam y bu llai.",
      "no-majority": "Cylchredeg y papurau i’r holl aelodau am sylwadau.",
    },
    "order-of-leadership": {
      lead: "Dweud pwy sy’n atebol nes bod yr arweinydd yn ei swydd.",
      stage: "Cywiro dyddiadau’r ddau gam.",
    },
    "plan-quality": {
      over: "Edrych ar yr hyn y mae’r gwiriad yn ei enwi yn y cynllun, y gwaethaf yn gyntaf.",
    },
  },
  part: {
    unnamedOrganisation: "sefydliad nad yw wedi’i enwi yma",
    unnamedThing: "rhywbeth nad yw wedi’i enwi yma",
    notYetSaid: "rhywbeth i’w enwi eto ar gyfer {activity}",
    all: "pob un o’r {n, number} awdurdod",
    more: "{list} {count} arall",
    moreApart: "{list}; {count} arall",
    from: "o {date} ymlaen",
    beginning: "yn dechrau: {when}",
    until: "hyd at {date}",
    years: "{from}–{to}",
  },
  check: {
    "1": "gweithgareddau heb ddim cyn neu ar eu hôl",
    "2": "cysylltiadau sy’n gadael i waith ddechrau cyn i’r hyn y mae’n aros amdano ddod i ben",
    "3": "cysylltiadau ag oedi wedi’i gynnwys",
    "4": "cysylltiadau nad ydynt o orffen i gychwyn",
    "5": "gweithgareddau wedi’u clymu wrth ddiwrnod",
    "6": "gweithgareddau â llawer iawn o amser wrth gefn",
    "7": "gweithgareddau sy’n rhy hwyr ar gyfer y diwedd",
    "8": "gweithgareddau sy’n cymryd amser hir iawn",
    "9": "gweithgareddau â dyddiadau na allant fod yn wir",
    "10": "gweithgareddau heb berchennog",
    "11": "gweithgareddau sy’n hwyrach na’u llinell sylfaen",
    "12": "llithriadau nad ydynt yn symud y diwedd fel y dylent",
    "13": "yr amser tan y diwedd, o’i gymharu â’r hyn y mae’r gwaith ei angen",
    "14": "gweithgareddau a gwblhawyd, o’u cymharu â’r llinell sylfaen",
  },
} as const satisfies Mirror<typeof english>;
