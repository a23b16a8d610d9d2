/** What the examples say in English and in Welsh; `open`, what a case may leave open. */
export const findingSentences: Readonly<Record<string, readonly string[]>> = {
  "needed-before-it-exists certain": [
    "The Vale of Glamorgan needs “National support is ready” from Dysgu before it exists: needed 1 April 2025, forecast over the summer, 2025, 61 to 152 days later.",
    "Bro Morgannwg: angen “Cymorth cenedlaethol yn barod” (Dysgu) cyn y bydd ar gael. Ei angen: 1 Ebrill 2025; rhagolwg: dros yr haf, 2025.",
  ],
  "needed-before-it-exists perhaps": [
    "The Vale of Glamorgan may need something still to be named, for “The local service starts”, from Dysgu before it exists: needed 1 April 2025, stated over the summer, 2025.",
    "Bro Morgannwg: efallai’n rhy hwyr: rhywbeth i’w enwi eto ar gyfer “Y gwasanaeth lleol yn cychwyn” (Dysgu). Ei angen: 1 Ebrill 2025; nodwyd: dros yr haf, 2025.",
  ],
  "sides-disagree dates": [
    "Dysgu and the Vale of Glamorgan give different dates for what “The local service starts” waits on: over the summer, 2025; 1 April 2025.",
    "Dysgu; Bro Morgannwg: dyddiadau gwahanol ar gyfer yr hyn y mae “Y gwasanaeth lleol yn cychwyn” yn aros amdano: dros yr haf, 2025; 1 Ebrill 2025.",
  ],
  "sides-disagree refused": [
    "Dysgu does not agree that “The local service starts” of the Vale of Glamorgan waits on it.",
    "Dysgu: ddim yn cytuno bod “Y gwasanaeth lleol yn cychwyn” yn aros am yr hyn y mae’n ei roi (Bro Morgannwg).",
  ],
  "sides-disagree one-sided": [
    "Only the Vale of Glamorgan has said anything of what “The local service starts” waits on: nothing is told by Dysgu.",
    "Dim ond Bro Morgannwg sydd wedi dweud rhywbeth am yr hyn y mae “Y gwasanaeth lleol yn cychwyn” yn aros amdano. Heb ddweud dim: Dysgu.",
  ],
  "giver-against-its-forecast differs": [
    "Dysgu states 1 April 2025 for what “The local service starts” of the Vale of Glamorgan waits on, but its own forecast is over the summer, 2025.",
    "Dysgu: nodwyd 1 Ebrill 2025 ar gyfer yr hyn y mae “Y gwasanaeth lleol yn…” (Bro Morgannwg) yn aros amdano, ond dros yr haf, 2025 yw ei ragolwg ei hun.",
  ],
  "earlier-than-the-network earlier": [
    "Dysgu: “Dysgu is operating” is dated 1 April 2025, but “National support is ready” holds it to 1 June 2025 at the earliest, 40 working days later; 2 more follow.",
    "Dysgu: “Dysgu yn gweithredu” (1 Ebrill 2025): 1 Mehefin 2025 yw’r cynharaf posibl oherwydd “Cymorth cenedlaethol yn barod”, 40 o ddiwrnodau gwaith yn hwyrach; 2 arall yn dilyn.",
  ],
  "waiting-in-a-circle circle": [
    "Dysgu: “Dysgu is operating” and “National support is ready” wait on one another in a circle, so no date can be worked out.",
    "Dysgu: mae’r rhain yn aros am ei gilydd mewn cylch, felly ni ellir cyfrifo dyddiad: “Dysgu yn gweithredu”, “Cymorth cenedlaethol yn barod”.",
  ],
  "provision-gap nobody": [
    "Cardiff: it is told that nobody provides “Support for leaders” (from 1 April 2025).",
    "Caerdydd: nodwyd nad oes neb yn darparu “Cymorth i arweinwyr” (o 1 Ebrill 2025 ymlaen).",
  ],
  "provision-gap between": [
    "Cardiff: no provider of “Support for leaders” is told between Central South Consortium and Dysgu (1 April to 1 June 2025).",
    "Caerdydd: ni nodwyd darparwr ar gyfer “Cymorth i arweinwyr” (1 Ebrill i 1 Mehefin 2025). Cyn hynny: Consortiwm Canolbarth y De. Wedyn: Dysgu.",
  ],
  "provision-overlap two": [
    "Cardiff: “Support for leaders” has more than one agreed provider (from 1 April 2025), though it may not be shared: Central South Consortium and Dysgu.",
    "Caerdydd: cytunwyd ar fwy nag un darparwr ar gyfer “Cymorth i arweinwyr” (o 1 Ebrill 2025 ymlaen), er na ellir ei rhannu: Consortiwm Canolbarth y De, Dysgu.",
  ],
  "who-does-this expected": [
    "Dysgu was expected to provide “Support for leaders” (beginning over the summer, 2025), and nothing told confirms it for Conwy, Denbighshire, the Vale of Glamorgan and 2 more.",
    "Dysgu: disgwylid y byddai’n darparu “Cymorth i arweinwyr” (yn dechrau: dros yr haf, 2025), ond ni nodwyd cadarnhad. Awdurdodau: Conwy, Sir Ddinbych, Bro Morgannwg a 2 arall.",
  ],
  "who-does-this not-known": [
    "Not known who provides “Support for leaders” (1 April to 1 June 2025), after Central South Consortium ended: the Vale of Glamorgan and Cardiff.",
    "Ddim yn hysbys pwy sy’n darparu “Cymorth i arweinwyr” (1 Ebrill i 1 Mehefin 2025). Cyn hynny: Consortiwm Canolbarth y De. Awdurdodau: Bro Morgannwg a Chaerdydd.",
  ],
  "who-does-this contested": [
    "Cardiff: who provides “Support for leaders” is contested: Central South Consortium and Dysgu.",
    "Caerdydd: anghytundeb ynghylch pwy sy’n darparu “Cymorth i arweinwyr”: Consortiwm Canolbarth y De, Dysgu.",
  ],
  "who-does-this not-told": [
    "Nothing is told of who provides 2 of 20 functions to Cardiff: “Support for leaders” and “Support for governors”.",
    "Caerdydd: ni nodwyd pwy sy’n darparu 2 o’r 20 swyddogaeth: “Cymorth i arweinwyr”, “Cymorth i lywodraethwyr”.",
  ],
  "who-does-this ended-owner": [
    "“National support is ready” belongs to Central South Consortium, which has ended (1 April 2025): no other owner is told.",
    "Consortiwm Canolbarth y De: daeth i ben (1 Ebrill 2025), ac ni nodwyd perchennog arall ar gyfer “Cymorth cenedlaethol yn barod”.",
  ],
  "who-does-this nobody-watches": [
    "National Coherence Group: its term is over (30 September 2026), and nobody is published as watching since then whether the whole is coherent.",
    "Y Grŵp Cydlynu Cenedlaethol: daeth ei gyfnod i ben (30 Medi 2026), ac ni chyhoeddwyd bod neb ers hynny yn cadw golwg ar a yw’r cyfan yn gydlynol.",
  ],
  "after-the-end must": [
    "Dysgu: “An accountable lead is in post” must be true by 30 September 2026, and its forecast is later: 30 November 2026.",
    "Dysgu: mae angen “Arweinydd atebol yn ei swydd” erbyn 30 Medi 2026, ond mae’r rhagolwg yn hwyrach: 30 Tachwedd 2026.",
  ],
  "after-the-end milestone": [
    "Dysgu: the forecast of “Dysgu is operating”, 30 November 2026, is after the end date, 30 September 2026, 61 days later.",
    "Dysgu: rhagolwg “Dysgu yn gweithredu” yw 30 Tachwedd 2026, ar ôl y dyddiad gorffen, 30 Medi 2026, 61 o ddiwrnodau yn hwyrach.",
  ],
  "after-the-end exit": [
    "Cardiff is to leave Central South Consortium after the end date, 30 September 2026: 30 November 2026, 61 days later.",
    "Caerdydd: nodwyd y bydd yn ymadael ar ôl y dyddiad gorffen, 30 Medi 2026 (Consortiwm Canolbarth y De): 30 Tachwedd 2026, 61 o ddiwrnodau yn hwyrach.",
  ],
  "after-the-end not-agreed": [
    "Dysgu: “An accountable lead is in post” is needed by 30 November 2026, after the end date, 30 September 2026, and no agreement of Welsh Government is told.",
    "Dysgu: mae angen “Arweinydd atebol yn ei swydd” erbyn 30 Tachwedd 2026, ar ôl y dyddiad gorffen, 30 Medi 2026, ac ni nodwyd bod Llywodraeth Cymru wedi cytuno.",
  ],
  "rating-against-evidence green": [
    "Dysgu, “Leadership”: rated “Amber/green” on 1 June 2025, but its outlook is “Late” (3 of 10).",
    "Dysgu, “Arweinyddiaeth”: “Ambr/gwyrdd” oedd y sgôr ar 1 Mehefin 2025, ond “Hwyr” yw’r sefyllfa (3 o 10).",
  ],
  "evidence-cascade expired": [
    "Dysgu: the evidence “Letter of appointment” expired on 1 June 2025: without it 2 claims do not stand, first “An accountable lead is in post”.",
    "Dysgu: daeth cyfnod y dystiolaeth “Letter of appointment” i ben ar 1 Mehefin 2025: hebddi, nid yw 2 hawliad yn sefyll, y cyntaf “Arweinydd atebol yn ei swydd”.",
  ],
  "evidence-cascade withdrawn": [
    "Dysgu: the evidence “Letter of appointment” was withdrawn on 1 June 2025: without it 2 claims do not stand, first “An accountable lead is in post”.",
    "Dysgu: tynnwyd y dystiolaeth “Letter of appointment” yn ôl ar 1 Mehefin 2025: hebddi, nid yw 2 hawliad yn sefyll, y cyntaf “Arweinydd atebol yn ei swydd”.",
  ],
  "evidence-cascade arrangement-ended": [
    "Dysgu: the evidence “Letter of appointment” names an arrangement that ended on 1 June 2025: without it 2 claims do not stand, first “An accountable lead is in post”.",
    "Dysgu: mae’r dystiolaeth “Letter of appointment” yn enwi trefniant a ddaeth i ben ar 1 Mehefin 2025: hebddi, nid yw 2 hawliad yn sefyll, y cyntaf “Arweinydd atebol yn ei…”.",
  ],
  "evidence-cascade claim": [
    "Dysgu: “An accountable lead is in post” is not met, so 1 claim that rests on it does not stand: “A lead officer is named”.",
    "Dysgu: nid yw “Arweinydd atebol yn ei swydd” wedi’i fodloni, felly nid yw 1 hawliad sy’n dibynnu arno yn sefyll: “Enwyd swyddog arweiniol”.",
  ],
  "alone in-none": [
    "The Vale of Glamorgan: no arrangement with another authority is told.",
    "Bro Morgannwg: ni nodwyd unrhyw drefniant ar y cyd ag awdurdod arall.",
  ],
  "alone member-state": [
    "GwE, school improvement service for North Wales: what Conwy says of its own membership and what is said by Denbighshire cannot both be so.",
    "GwE, gwasanaeth gwella ysgolion Gogledd Cymru: ni all yr hyn a ddywedir am yr aelodaeth i gyd fod yn wir. Yr aelod: Conwy. Eraill: Sir Ddinbych.",
  ],
  "alone member-date": [
    "GwE, school improvement service for North Wales: the date that Conwy gives for its own membership and the one given by Denbighshire cannot both be so.",
    "GwE, gwasanaeth gwella ysgolion Gogledd Cymru: ni all y dyddiadau a roddir ar gyfer yr aelodaeth i gyd fod yn wir. Yr aelod: Conwy. Eraill: Sir Ddinbych.",
  ],
  "alone form": [
    "GwE, school improvement service for North Wales: its members give it different delivery models: Conwy and Denbighshire.",
    "GwE, gwasanaeth gwella ysgolion Gogledd Cymru: mae ei aelodau’n rhoi modelau cyflawni gwahanol iddo: Conwy a Sir Ddinbych.",
  ],
  "single-point-of-failure slip": [
    "Dysgu: if “Dysgu is operating” begins 4 weeks later, 4 more organisations are late: Conwy, Denbighshire, the Vale of Glamorgan and 1 more.",
    "Dysgu: pe bai “Dysgu yn gweithredu” yn dechrau 4 wythnos yn hwyrach, byddai 4 sefydliad arall yn hwyr: Conwy, Sir Ddinbych, Bro Morgannwg ac 1 arall.",
  ],
  "single-point-of-failure concentration": [
    "Dysgu: 2 other organisations wait directly on “Dysgu is operating”: Conwy and Cardiff.",
    "Dysgu: mae 2 sefydliad arall yn aros yn uniongyrchol am hyn: “Dysgu yn gweithredu”. Pwy: Conwy a Chaerdydd.",
  ],
  "capacity-collision too-much": [
    "Dysgu: 3 things are due (1 to 28 June 2025), while a concern about capacity is open: “Too few people for the work”, raised by Estyn.",
    "Dysgu: 3 pheth i’w gorffen (1 i 28 Mehefin 2025), a phryder am gapasiti heb ei ddatrys: “Rhy ychydig o bobl ar gyfer y gwaith”. Codwyd gan: Estyn.",
  ],
  "silence no-return": [
    "The Vale of Glamorgan: no return for the round “July 2025”, due on 1 June 2025: 2 days past its date.",
    "Bro Morgannwg: nid oes ffurflen adrodd wedi dod i law ar gyfer “Gorffennaf 2025”. Y dyddiad cau: 1 Mehefin 2025; 2 ddiwrnod ers hynny.",
  ],
  "silence date-passed": [
    "Dysgu: the forecast of “Dysgu is operating”, over the summer, 2025, passed 40 days ago, and nothing says that it happened.",
    "Dysgu: aeth rhagolwg “Dysgu yn gweithredu”, dros yr haf, 2025, heibio 40 o ddiwrnodau yn ôl, ac nid oes dim yn dweud bod hyn wedi digwydd.",
  ],
  "silence nothing-said": [
    "Cardiff: nothing told since 1 April 2025: 180 days, longer than the 150 allowed.",
    "Caerdydd: ni nodwyd dim ers 1 Ebrill 2025: 180 o ddiwrnodau, mwy na’r 150 a ganiateir.",
  ],
  "unannounced no-item": [
    "Dysgu: “Dysgu is operating” changes something for schools (1 June 2025), and no engagement before it is told.",
    "Dysgu: mae “Dysgu yn gweithredu” yn newid rhywbeth i ysgolion (1 Mehefin 2025), ac ni nodwyd unrhyw ymgysylltu cyn hynny.",
  ],
  "unshared not-shared": [
    "Cardiff: version 2 of the plan “Improvement plan”, told since 1 June 2025, is neither shared with nor refused to those who had an earlier one: All authorities.",
    "Caerdydd: ni rannwyd fersiwn 2 o’r cynllun “Cynllun gwella”, a nodwyd ers 1 Mehefin 2025, â’r rhai a gafodd un gynharach, ac ni wrthodwyd gwneud hynny: Pob awdurdod.",
  ],
  "unshared not-opened": [
    "Cardiff: version 2 of the plan “Improvement plan”, shared since 1 June 2025, has not been opened by its audience: the Vale of Glamorgan.",
    "Caerdydd: nid yw fersiwn 2 o’r cynllun “Cynllun gwella”, a rannwyd ers 1 Mehefin 2025, wedi’i hagor gan ei chynulleidfa: Bro Morgannwg.",
  ],
  "ask-unanswered passed": [
    "“Bring a clear plan for engagement” (Welsh Government) is past its day, 1 June 2025: no answer found by 20 November 2026.",
    "“Cyflwyno cynllun ymgysylltu clir” (Llywodraeth Cymru): aeth y diwrnod heibio, 1 Mehefin 2025: ni chafwyd hyd i ateb erbyn 20 Tachwedd 2026.",
  ],
  "ask-unanswered perhaps": [
    "“Bring a clear plan for engagement” (Welsh Government) may be past its day, over the summer, 2025: no answer told.",
    "“Cyflwyno cynllun ymgysylltu clir” (Llywodraeth Cymru): efallai i’r diwrnod fynd heibio, dros yr haf, 2025: ni nodwyd ateb.",
  ],
  "meeting-cadence term": [
    "National Coherence Group: no meeting, letter or circulation found, as searched on 20 November 2026, for the spring term of 2026.",
    "Y Grŵp Cydlynu Cenedlaethol: ni chafwyd hyd i gyfarfod, llythyr na chylchrediad wrth chwilio ar 20 Tachwedd 2026. Y tymor: y gwanwyn 2026.",
  ],
  "meeting-cadence too-few": [
    "National Coherence Group: 2 meetings were to be held by 31 December 2024, and 1 is told.",
    "Y Grŵp Cydlynu Cenedlaethol: gofynnwyd am 2 gyfarfod erbyn 31 Rhagfyr 2024, a nodwyd 1.",
  ],
  "meeting-cadence no-majority": [
    "National Coherence Group: 3 of 8 members were present on 1 June 2025, fewer than a majority, and no circulation after it is told.",
    "Y Grŵp Cydlynu Cenedlaethol: roedd 3 o’r 8 aelod yn bresennol ar 1 Mehefin 2025, llai na mwyafrif, ac ni nodwyd unrhyw gylchredeg ar ôl hynny.",
  ],
  "order-of-leadership lead": [
    "Dysgu: “The chief executive is in post” (forecast: over the summer, 2025) comes after “Dysgu is operating” (1 April 2025), which should not begin without it.",
    "Dysgu: daw “Y prif weithredwr yn ei swydd” (rhagolwg: dros yr haf, 2025) ar ôl “Dysgu yn gweithredu” (1 Ebrill 2025), na ddylai ddechrau hebddo.",
  ],
  "order-of-leadership stage": [
    "Cardiff: the stage “In place” is dated 1 April 2025, before the stage “Started”, over the summer, 2025.",
    "Caerdydd: mae dyddiad y cam “Yn ei le”, 1 Ebrill 2025, cyn dyddiad y cam “Wedi cychwyn”, dros yr haf, 2025.",
  ],
  "plan-quality over": [
    "Quality of the plan: activities with no owner, 3 of 40 (8%).",
    "Ansawdd y cynllun: gweithgareddau heb berchennog, 3 o 40 (8%).",
  ],
  open: [
    "Cardiff: no provider of “Support for leaders” is told after Central South Consortium (from 1 April 2025).",
    "Caerdydd: ni nodwyd darparwr ar gyfer “Cymorth i arweinwyr” (o 1 Ebrill 2025 ymlaen). Cyn hynny: Consortiwm Canolbarth y De.",
    "Cardiff: it is told that nobody provides “Support for leaders”.",
    "Caerdydd: nodwyd nad oes neb yn darparu “Cymorth i arweinwyr”.",
    "Central South Consortium: who provides “Support for leaders” is contested.",
    "Consortiwm Canolbarth y De: anghytundeb ynghylch pwy sy’n darparu “Cymorth i arweinwyr”.",
    "Conwy was expected to provide “Support for leaders” itself (beginning over the summer, 2025), and nothing told confirms it.",
    "Conwy: disgwylid y byddai’n darparu “Cymorth i arweinwyr” ei hun (yn dechrau: dros yr haf, 2025), ond ni nodwyd cadarnhad.",
    "The Vale of Glamorgan: nothing has been told yet.",
    "Bro Morgannwg: ni nodwyd dim eto.",
    "Quality of the plan: activities completed, against the baseline, 0.90.",
    "Ansawdd y cynllun: gweithgareddau a gwblhawyd, o’u cymharu â’r llinell sylfaen, 0.90.",
    "Quality of the plan: activities dated too late for the end, 3 of 40.",
    "Ansawdd y cynllun: gweithgareddau sy’n rhy hwyr ar gyfer y diwedd, 3 o 40.",
  ],
};
