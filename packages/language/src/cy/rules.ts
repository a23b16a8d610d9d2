import type { rules as english } from "#en/rules";
import type { Mirror } from "#languages";

export const rules = {
  title: "Yr hyn a gaiff ei wirio",
  lead: "Pob rheol y ceir hyd i wrthddywediadau drwyddi: yr hyn y mae’n dod o hyd iddo, pryd nad yw’n dweud dim, a’i sail.",
  link: "Sut y ceir hyd i wrthddywediadau: pob rheol",
  contents: "Rheolau fesul pwnc",
  label: {
    not: "Nid yw’n dweud dim",
    why: "Pam y mae’n bwysig",
    grounds: "Ei sail",
    severity: "Sut y caiff ei farcio",
    thresholds: "O ba bryd",
  },
  severity: { blocks: "Rhwystr", warns: "Rhybudd", notes: "Nodyn" },
  severityText: {
    blocks:
      "Nid oes neb yn darparu rhywbeth y mae’n rhaid ei ddarparu yn gyfreithlon ar ddiwrnod, neu ni ellir cyfrifo unrhyw ddyddiad.",
    warns: "Ni all dau beth a nodwyd fod yn wir, neu bydd rhywbeth yn hwyr.",
    notes: "Gwerth ei wybod; efallai nad yw’n ddim byd.",
  },
  group: {
    dependencies: "Pwy sy’n aros am bwy",
    provision: "Pwy sy’n darparu beth",
    readiness: "Yr hyn y mae’n rhaid iddo fod yn wir, a’r dystiolaeth",
    together: "Cydweithio",
    said: "Yr hyn a ddywedwyd, a rannwyd ac a gyhoeddwyd",
    oversight: "Y grŵp, arweinyddiaeth a’r cynllun",
  },
  threshold: {
    slipWeeks: "Nifer yr wythnosau o lithriad y rhoddir cynnig arnynt: {n, number}",
    slipOrganisations: "Nifer y sefydliadau eraill a fyddai’n hwyr: o leiaf {n, number}",
    takersOfOne: "Nifer y sefydliadau eraill sy’n aros am un peth: o leiaf {n, number}",
    dueTogether: "Nifer y pethau i’w gorffen gyda’i gilydd: o leiaf {n, number}",
    collisionWindowDays: "Gyda’i gilydd: nifer y diwrnodau, {n, number} ar y mwyaf",
    datePassedDays: "Nifer y diwrnodau ers i’r dyddiad fynd heibio: mwy na {n, number}",
    nothingSaidDays: "Nifer y diwrnodau heb nodi dim: mwy na {n, number}",
    returnGraceDays: "Nifer y diwrnodau ers dyddiad cau’r ffurflen adrodd: mwy na {n, number}",
    announceDays: "Nifer y diwrnodau cyn y newid: {n, number} ar y mwyaf, neu wedi digwydd",
    announcedWithinDays:
      "Nifer y diwrnodau cyn y newid y mae ymgysylltu’n cyfrif: {n, number} ar y mwyaf",
    shareAgainDays: "Nifer y diwrnodau ers y fersiwn newydd: mwy na {n, number}",
    openedWithinDays: "Nifer y diwrnodau ers rhannu: mwy na {n, number}",
    networkLaterDays: "Nifer y diwrnodau gwaith yn hwyrach: mwy na {n, number}",
  },
  rule: {
    "needed-before-it-exists": {
      name: "Ei angen cyn iddo fod ar gael",
      finds:
        "Mae angen rhywbeth ar un sefydliad oddi wrth un arall ar ddiwrnod, ond ni fydd gan y llall tan yn hwyrach.",
      not: "Os yw’r hyn sy’n aros wedi digwydd, os na nodwyd diwrnod, neu os nad yw un ochr yn cytuno ei bod yn aros.",
      why: "Ni all yr hyn sy’n aros gychwyn yn ôl y cynllun, pa mor barod bynnag ydyw.",
      grounds: "Mae’r grŵp i ddweud a yw’r newid cyfan yn gydlynol ac yn gadarn.",
    },
    "sides-disagree": {
      name: "Y ddwy ochr yn anghytuno",
      finds:
        "Mae dwy ochr dibyniaeth yn rhoi diwrnodau na all y ddau fod yn wir, neu nid yw un yn cytuno iddi, neu un yn unig sydd wedi sôn amdani.",
      not: "Os yw’r hyn sy’n aros wedi digwydd. Lle na ofynnwyd i neb, ni ddywedir bod un ochr heb sôn.",
      why: "Mae’r ddwy ochr yn cynllunio ar gyfer pethau gwahanol, a gall y ddwy gredu eu bod mewn pryd.",
      grounds:
        "Mae’r grŵp yn edrych ar draws y ffrydiau gwaith lleol, partneriaeth a chenedlaethol gyda’i gilydd.",
    },
    "giver-against-its-forecast": {
      name: "Y sefydliad sy’n rhoi yn erbyn ei ragolwg ei hun",
      finds:
        "Mae sefydliad yn rhoi un diwrnod i’r rhai sy’n aros, ac un arall yn rhagolwg ei garreg filltir ei hun.",
      not: "Os na nodwyd y naill ddiwrnod neu’r llall, neu os gall y ddau fod yr un fath.",
      why: "Mae’r rhai sy’n aros yn cynllunio yn ôl y diwrnod a roddwyd iddynt, nid yn ôl y rhagolwg.",
      grounds: "Mae’r grŵp i ddweud a yw’r newid cyfan yn gydlynol ac yn gadarn.",
    },
    "earlier-than-the-network": {
      name: "Yn gynharach na’r hyn y mae’n aros amdano",
      finds:
        "Mae dyddiad carreg filltir yn gynharach na’r hyn y mae popeth y mae’n aros amdano yn ei ganiatáu. Enwir y gyntaf mewn cadwyn yn unig; caiff y lleill eu cyfrif.",
      not: "Ar y cofnod cyhoeddus: ni chyfrifir dyddiad yno o ddistawrwydd.",
      why: "Ni ellir cadw’r dyddiad a nodwyd oni bai bod rhywbeth o’i flaen yn symud.",
      grounds: "Mae’r grŵp i ddweud a yw’r pontio’n briodol a’r cyfan yn gadarn.",
    },
    "waiting-in-a-circle": {
      name: "Aros mewn cylch",
      finds: "Mae pethau’n aros am ei gilydd mewn cylch, fel na all yr un ddod yn gyntaf.",
      not: "Os nad yw un ochr yn cytuno ei bod yn aros.",
      why: "Ni ellir cyfrifo unrhyw ddyddiad yn y cylch, na dyddiad yr hyn sy’n aros amdano.",
      grounds: "Mae’r grŵp i ddweud a yw’r newid cyfan yn gydlynol ac yn gadarn.",
    },
    "provision-gap": {
      name: "Bwlch yn y ddarpariaeth",
      finds:
        "Nodwyd nad oes neb yn darparu swyddogaeth i awdurdod, neu ni nodwyd darparwr ar gyfer y diwrnodau rhwng dau.",
      not: "Ar y cofnod cyhoeddus, a lle na ofynnodd cylch adrodd: yno, ddim yn hysbys yw distawrwydd, nid bwlch.",
      why: "Gall ysgolion fod heb gymorth y mae’r gyfraith neu’r cynllun yn dibynnu arno.",
      grounds:
        "Mae’r grŵp yn cadw golwg ar a yw’r trefniadau’n hyfyw, a gofynnodd am egluro rolau a chyfrifoldebau.",
    },
    "provision-overlap": {
      name: "Gorgyffwrdd yn y ddarpariaeth",
      finds:
        "Dau ddarparwr y cytunwyd arnynt ar gyfer un swyddogaeth i un awdurdod ar yr un diwrnodau.",
      not: "Os gellir rhannu’r swyddogaeth, neu os oes sawl un yn sôn am yr un darparwr.",
      why: "Gellid talu dau, ac efallai na fydd ysgolion yn gwybod at bwy i droi.",
      grounds: "Gofynnodd y grŵp am egluro rolau, cyfrifoldebau ac atebolrwydd.",
    },
    "who-does-this": {
      name: "Pwy sy’n gwneud hyn?",
      finds:
        "Swyddogaeth neu garreg filltir y mae ei darparwr neu ei pherchennog yn ddisgwyliedig yn unig, yn destun anghytundeb, heb ei nodi neu wedi dod i ben; a grŵp y daeth ei gyfnod i ben heb neb ar ei ôl.",
      not: "Os oes rhywun wedi cadarnhau hyn, neu os disgwylir diwrnod diweddarach.",
      why: "Ni chaiff yr hyn nad oes neb yn atebol amdano ei wneud, neu caiff ei wneud ddwywaith.",
      grounds: "Gofynnodd y grŵp am egluro rolau, cyfrifoldebau ac atebolrwydd.",
    },
    "after-the-end": {
      name: "Ar ôl y diwedd",
      finds:
        "Maen prawf hanfodol, carreg filltir neu ymadawiad â dyddiad ar ôl y dyddiad gorffen, a diwrnod diweddarach nad yw Llywodraeth Cymru wedi cytuno arno.",
      not: "Os cytunwyd ar y diwrnod diweddarach, os yw wedi’i wneud, neu os nad oes diwrnod yn hysbys.",
      why: "Ar ôl y dyddiad gorffen nid yw’r rhaglen yn cadw golwg mwyach.",
      grounds: "Mae’r cylch gorchwyl yn para tan fis Medi 2026.",
    },
    "rating-against-evidence": {
      name: "Sgôr yn erbyn y dystiolaeth",
      finds:
        "Mae’r sgôr a ddatganwyd yn wyrdd, neu bron iawn, ac nid yw’n hysbys y bydd yr hyn y mae’n ei sgorio mewn pryd.",
      not: "Os nad oes meini prawf yma ar gyfer yr hyn y mae’n ei sgorio.",
      why: "Mae sgôr wyrdd yn cau cwestiynau y mae’r dystiolaeth yn eu gadael yn agored.",
      grounds: "Mae’r grŵp i ddweud a yw’r newid cyfan yn gadarn.",
    },
    "evidence-cascade": {
      name: "Tystiolaeth y mae eraill yn dibynnu arni",
      finds:
        "Daeth cyfnod tystiolaeth i ben, fe’i tynnwyd yn ôl neu mae’n enwi trefniant a ddaeth i ben, ac roedd hawliadau’n dibynnu arni hi’n unig. Neu nid yw maen prawf y mae eraill yn dibynnu arno wedi’i fodloni.",
      not: "Os oes tystiolaeth ddilys arall dros yr hawliad.",
      why: "Gall un dystiolaeth gynnal llawer mwy na’i maen prawf ei hun.",
      grounds: "Mae’r grŵp i ddweud a yw’r newid cyfan yn gadarn.",
    },
    alone: {
      name: "Ar ei ben ei hun",
      finds:
        "Awdurdod nad yw mewn trefniant ag un arall, a threfniant nad yw ei aelodau’n dweud yr un peth amdano.",
      not: "Os nad yw’r awdurdod ei hun wedi nodi dim am ei fodel ers i’r rhaglen ddechrau.",
      why: "Mae’n anos cynnal gwasanaethau llai ar eu pen eu hunain, ac mae angen i bartneriaeth roi un darlun ohoni ei hun.",
      grounds: "Awgrymodd y grŵp y dylai awdurdodau gydweithio’n agosach â’i gilydd.",
    },
    "single-point-of-failure": {
      name: "Un peth y mae llawer yn dibynnu arno",
      finds:
        "Un garreg filltir a fyddai’n gwneud sawl sefydliad arall yn hwyr pe bai’n llithro, neu y mae llawer yn aros yn uniongyrchol amdani.",
      not: "Os yw wedi’i chwblhau neu eisoes yn hwyr, ac ar y cofnod cyhoeddus.",
      why: "Mae oedi bach mewn un lle yn troi’n oedi mawr ym mhobman.",
      grounds: "Mae’r grŵp i ddweud a yw’r newid cyfan yn gadarn.",
    },
    "capacity-collision": {
      name: "Gormod ar unwaith",
      finds:
        "Mae llawer o bethau i’w gorffen gan un sefydliad yn yr un wythnosau, a phryder am gapasiti heb ei ddatrys.",
      not: "Os yw’r pryder wedi’i ddatrys, neu os yw’r gwaith wedi’i wneud.",
      why: "Mae’r bobl sydd i’w wneud wedi dweud nad oes digon ohonynt.",
      grounds: "Mae’r llythyrau’n gofyn am fynd i’r afael â chapasiti cyfyngedig.",
    },
    silence: {
      name: "Distawrwydd",
      finds:
        "Ffurflen adrodd sydd heb ddod i law, dyddiad a aeth heibio heb air a ddigwyddodd, neu ddim byd wedi’i nodi ers amser hir.",
      not: "Lle na ofynnodd cylch adrodd. Nid distawrwydd yw’r hyn na ofynnodd neb amdano.",
      why: "Ni all neb ddweud ai dim a ddigwyddodd neu ai dim a nodwyd.",
      grounds: "Mae’r grŵp i barhau i fonitro a yw’r system yn gydlynol ledled Cymru.",
    },
    unannounced: {
      name: "Heb roi gwybod",
      finds:
        "Mae rhywbeth sy’n newid pethau i ysgolion yn agos neu wedi digwydd, ac ni nodwyd unrhyw ymgysylltu cyn hynny.",
      not: "Lle na ofynnodd cylch adrodd, lle bwriedir ymgysylltu cyn hynny, neu lle nad oes dyddiad.",
      why: "Dylai ysgolion glywed am newid cyn iddo ddod.",
      grounds:
        "Gofynnodd y grŵp am gynllun clir ar gyfer mwy o gyfathrebu ac ymgysylltu â’r sector.",
    },
    unshared: {
      name: "Heb ei rannu",
      finds:
        "Fersiwn newydd o gynllun nas rhannwyd ac nas gwrthodwyd i’r rhai a gafodd un gynharach, a chynllun a rannwyd nad oes neb wedi’i agor.",
      not: "Os dywedwyd ie neu na wrth y gynulleidfa. Nid yw cynllun nas rhannwyd erioed yn fater i neb arall.",
      why: "Cytunodd yr awdurdodau mewn egwyddor i rannu eu cynlluniau â’i gilydd.",
      grounds: "Mae llythyr 30 Ebrill 2025 yn sôn am y cytundeb hwnnw.",
    },
    "ask-unanswered": {
      name: "Heb ymateb i’r hyn y gofynnwyd amdano",
      finds:
        "Rhywbeth y gofynnwyd amdano, addewid neu gam nesaf y mae ei ddiwrnod wedi mynd heibio heb ateb, neu â rhan o ateb yn unig.",
      not: "Os na roddwyd diwrnod: nid oes dim yn hwyr felly.",
      why: "Dylid ateb yn gyhoeddus yr hyn y gofynnwyd amdano’n gyhoeddus.",
      grounds: "Mae’r grŵp yn cynghori Ysgrifennydd y Cabinet drwy ei lythyrau.",
    },
    "meeting-cadence": {
      name: "Cyfarfodydd ym mhob tymor",
      finds:
        "Tymor cyfan heb gyfarfod, llythyr na chylchrediad; llai o gyfarfodydd nag y gofynnwyd amdanynt erbyn diwrnod; cyfarfod heb fwyafrif a heb gylchrediad ar ei ôl.",
      not: "Os na chyhoeddwyd y presenoldeb, neu os yw cyfnod y grŵp ar ben.",
      why: "Ni all y grŵp roi cyngor ond ar yr hyn y mae wedi edrych arno.",
      grounds:
        "Mae’r cylch gorchwyl yn gofyn am ddau gyfarfod cyn diwedd 2024, ac yna un bob tymor.",
    },
    "order-of-leadership": {
      name: "Trefn arweinyddiaeth",
      finds:
        "Corff neu wasanaeth sy’n dechrau cyn i’w arweinydd atebol fod yn ei swydd, neu gam diweddarach â dyddiad cyn un cynharach.",
      not: "Os gall y diwrnodau fod yr un fath, neu os na nodwyd un ohonynt.",
      why: "Cyn hynny nid oes neb mewn swydd yn atebol amdano.",
      grounds:
        "Yn ôl y Datganiad Ysgrifenedig, caiff y corff ei sefydlu yn gyntaf ac yna bydd yn gweithredu.",
    },
    "plan-quality": {
      name: "Ansawdd y cynllun",
      finds:
        "Nid yw un o 14 o wiriadau arferol cynllun yn cael ei fodloni ar gyfer y rhaglen gyfan.",
      not: "Os nad yw’r cynllun yn nodi’r hyn y mae’r gwiriad ei angen, ac ar y cofnod cyhoeddus.",
      why: "Dyddiadau gwan yw’r rhai a gyfrifir o gynllun gwan.",
      grounds: "Ein rheol ni yw hon: nid oes ffynhonnell gyhoeddedig yn gofyn amdani.",
    },
  },
} as const satisfies Mirror<typeof english>;
