import type { counts as english } from "#en/counts";
import type { Mirror } from "#languages";

/** welsh.md Part 3: the noun stays singular after a figure and mutates by form. Zero is "Dim" and the plural. */
export const counts = {
  daysToEnd:
    "{n, plural, zero {Heddiw yw’r dyddiad gorffen} one {# diwrnod tan y dyddiad gorffen} two {# ddiwrnod tan y dyddiad gorffen} few {# diwrnod tan y dyddiad gorffen} many {# diwrnod tan y dyddiad gorffen} other {# o ddiwrnodau tan y dyddiad gorffen}}",
  daysPastEnd:
    "{n, plural, zero {Heddiw yw’r dyddiad gorffen} one {# diwrnod ers y dyddiad gorffen} two {# ddiwrnod ers y dyddiad gorffen} few {# diwrnod ers y dyddiad gorffen} many {# diwrnod ers y dyddiad gorffen} other {# o ddiwrnodau ers y dyddiad gorffen}}",
  daysLate:
    "{n, plural, zero {Ddim yn hwyr} one {# diwrnod yn hwyr} two {# ddiwrnod yn hwyr} few {# diwrnod yn hwyr} many {# diwrnod yn hwyr} other {# o ddiwrnodau yn hwyr}}",
  slippedDays:
    "{n, plural, zero {Heb lithro} one {Llithrodd # diwrnod} two {Llithrodd # ddiwrnod} few {Llithrodd # diwrnod} many {Llithrodd # diwrnod} other {Llithrodd # o ddiwrnodau}}",
  weeksLeft:
    "{n, plural, zero {Dim wythnosau ar ôl} one {# wythnos ar ôl} two {# wythnos ar ôl} few {# wythnos ar ôl} many {# wythnos ar ôl} other {# wythnos ar ôl}}",
  monthsLeft:
    "{n, plural, zero {Dim misoedd ar ôl} one {# mis ar ôl} two {# fis ar ôl} few {# mis ar ôl} many {# mis ar ôl} other {# mis ar ôl}}",
  years:
    "{n, plural, =4 {4 blynedd} zero {Dim blynyddoedd} one {# flwyddyn} two {# flynedd} few {# blynedd} many {# blynedd} other {# mlynedd}}",
  authoritiesReady:
    "{n, plural, zero {Nid oes yr un awdurdod yn barod} one {Mae # awdurdod yn barod} two {Mae # awdurdod yn barod} few {Mae # awdurdod yn barod} many {Mae # awdurdod yn barod} other {Mae # awdurdod yn barod}}",
  returnsIn:
    "{n, plural, zero {Dim ffurflenni wedi dod i law} one {# ffurflen wedi dod i law} two {# ffurflen wedi dod i law} few {# ffurflen wedi dod i law} many {# ffurflen wedi dod i law} other {# ffurflen wedi dod i law}}",
  returnsDue:
    "{n, plural, zero {Mae pob ffurflen wedi dod i law} one {# ffurflen heb ddod i law} two {# ffurflen heb ddod i law} few {# ffurflen heb ddod i law} many {# ffurflen heb ddod i law} other {# ffurflen heb ddod i law}}",
  returnsCertified:
    "{n, plural, zero {Dim ffurflenni wedi’u hardystio} one {# ffurflen wedi’i hardystio} two {# ffurflen wedi’u hardystio} few {# ffurflen wedi’u hardystio} many {# ffurflen wedi’u hardystio} other {# ffurflen wedi’u hardystio}}",
  findings:
    "{n, plural, zero {Dim canfyddiadau} one {# canfyddiad} two {# ganfyddiad} few {# chanfyddiad} many {# chanfyddiad} other {# canfyddiad}}",
  findingsBlock:
    "{n, plural, zero {Dim canfyddiadau sy’n rhwystro} one {# canfyddiad sy’n rhwystro} two {# ganfyddiad sy’n rhwystro} few {# chanfyddiad sy’n rhwystro} many {# chanfyddiad sy’n rhwystro} other {# canfyddiad sy’n rhwystro}}",
  milestonesLate:
    "{n, plural, zero {Dim cerrig milltir yn hwyr} one {# garreg filltir yn hwyr} two {# garreg filltir yn hwyr} few {# carreg filltir yn hwyr} many {# charreg filltir yn hwyr} other {# carreg filltir yn hwyr}}",
  milestonesDone:
    "{n, plural, zero {Dim cerrig milltir wedi’u cwblhau} one {# garreg filltir wedi’i chwblhau} two {# garreg filltir wedi’u cwblhau} few {# carreg filltir wedi’u cwblhau} many {# charreg filltir wedi’u cwblhau} other {# carreg filltir wedi’u cwblhau}}",
  workstreams:
    "{n, plural, zero {Dim ffrydiau gwaith} one {# ffrwd waith} two {# ffrwd waith} few {# ffrwd waith} many {# ffrwd waith} other {# ffrwd waith}}",
  evidenceExpired:
    "{n, plural, zero {Dim tystiolaeth y mae ei chyfnod wedi dod i ben} one {Mae cyfnod # eitem o dystiolaeth wedi dod i ben} two {Mae cyfnod # eitem o dystiolaeth wedi dod i ben} few {Mae cyfnod # eitem o dystiolaeth wedi dod i ben} many {Mae cyfnod # eitem o dystiolaeth wedi dod i ben} other {Mae cyfnod # eitem o dystiolaeth wedi dod i ben}}",
  criteriaMet:
    "{n, plural, zero {Dim meini prawf wedi’u bodloni} one {# maen prawf wedi’i fodloni} two {# faen prawf wedi’u bodloni} few {# maen prawf wedi’u bodloni} many {# maen prawf wedi’u bodloni} other {# maen prawf wedi’u bodloni}}",
  criteriaUnassessed:
    "{n, plural, zero {Mae pob maen prawf wedi’i asesu} one {# maen prawf heb ei asesu} two {# faen prawf heb eu hasesu} few {# maen prawf heb eu hasesu} many {# maen prawf heb eu hasesu} other {# maen prawf heb eu hasesu}}",
  dependencies:
    "{n, plural, zero {Dim dibyniaethau} one {# ddibyniaeth} two {# ddibyniaeth} few {# dibyniaeth} many {# dibyniaeth} other {# dibyniaeth}}",
  gaps: "{n, plural, zero {Dim bylchau yn y ddarpariaeth} one {# bwlch yn y ddarpariaeth} two {# fwlch yn y ddarpariaeth} few {# bwlch yn y ddarpariaeth} many {# bwlch yn y ddarpariaeth} other {# bwlch yn y ddarpariaeth}}",
  functionsNoProvider:
    "{n, plural, zero {Mae gan bob swyddogaeth ddarparwr} one {# swyddogaeth heb ddarparwr} two {# swyddogaeth heb ddarparwr} few {# swyddogaeth heb ddarparwr} many {# swyddogaeth heb ddarparwr} other {# swyddogaeth heb ddarparwr}}",
  commitmentsOpen:
    "{n, plural, zero {Ymatebwyd i bob ymrwymiad} one {# ymrwymiad heb ymateb} two {# ymrwymiad heb ymateb} few {# ymrwymiad heb ymateb} many {# ymrwymiad heb ymateb} other {# ymrwymiad heb ymateb}}",
  risks:
    "{n, plural, zero {Dim risgiau} one {# risg} two {# risg} few {# risg} many {# risg} other {# risg}}",
  plansShared:
    "{n, plural, zero {Dim cynlluniau wedi’u rhannu} one {# cynllun wedi’i rannu} two {# gynllun wedi’u rhannu} few {# chynllun wedi’u rhannu} many {# chynllun wedi’u rhannu} other {# cynllun wedi’u rhannu}}",
  decisions:
    "{n, plural, zero {Dim penderfyniadau} one {# penderfyniad} two {# benderfyniad} few {# phenderfyniad} many {# phenderfyniad} other {# penderfyniad}}",
  membersPresent:
    "{n, plural, zero {Dim aelodau’n bresennol} one {# aelod yn bresennol} two {# aelod yn bresennol} few {# aelod yn bresennol} many {# aelod yn bresennol} other {# aelod yn bresennol}}",
  comments:
    "{n, plural, zero {Dim sylwadau} one {# sylw} two {# sylw} few {# sylw} many {# sylw} other {# o sylwadau}}",
  changes:
    "{n, plural, zero {Dim newid ers yr adroddiad diwethaf} one {# newid ers yr adroddiad diwethaf} two {# newid ers yr adroddiad diwethaf} few {# newid ers yr adroddiad diwethaf} many {# newid ers yr adroddiad diwethaf} other {# newid ers yr adroddiad diwethaf}}",
  errors:
    "{n, plural, zero {Dim gwallau yn y ffeil} one {# gwall yn y ffeil} two {# wall yn y ffeil} few {# gwall yn y ffeil} many {# gwall yn y ffeil} other {# gwall yn y ffeil}}",
  rows: "{n, plural, zero {Dim rhesi} one {# rhes} two {# res} few {# rhes} many {# rhes} other {# rhes}}",
  results:
    "{n, plural, zero {Dim canlyniadau} one {# canlyniad} two {# ganlyniad} few {# chanlyniad} many {# chanlyniad} other {# canlyniad}}",
  minutesLeft:
    "{n, plural, zero {Rydych wedi cael eich allgofnodi} one {Byddwch yn cael eich allgofnodi ymhen # munud} two {Byddwch yn cael eich allgofnodi ymhen # funud} few {Byddwch yn cael eich allgofnodi ymhen # munud} many {Byddwch yn cael eich allgofnodi ymhen # munud} other {Byddwch yn cael eich allgofnodi ymhen # munud}}",
} as const satisfies Mirror<typeof english>;
