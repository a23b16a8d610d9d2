import * as z from "zod";
import {
  AssessmentKind,
  AssessmentState,
  DeliveryModel,
  EvidenceKind,
  Necessity,
  RatingScope,
  RatingValue,
  StageCode,
} from "#vocabulary";
import {
  addressField,
  choice,
  codeField,
  codes,
  count,
  dayField,
  flag,
  maybe,
  ref,
  textField,
  toldTable,
  whenField,
  wordsField,
} from "#told/field";

/** What must be true. `models` lists the delivery models it is for; empty means all. `freshDays` null means never stale. */
const criterionTold = toldTable(
  { criterion: ref("criterion") },
  {
    text: wordsField(500),
    reviewed: flag,
    necessity: choice(Necessity),
    stage: choice(StageCode),
    accepts: codes(EvidenceKind),
    freshDays: maybe(count(10_000)),
    models: codes(DeliveryModel),
    grounds: maybe(textField(300)),
    remark: maybe(wordsField(500)),
  },
);

/** Where one organisation differs from its catalogue: not applicable, or needed by another day. */
const requirement = toldTable(
  { criterion: ref("criterion"), organisation: ref("organisation") },
  {
    applies: flag,
    reason: maybe(wordsField(500)),
    neededBy: maybe(dayField),
    agreedBy: maybe(ref("organisation")),
  },
);

/** `organisation` is `*` for every organisation of the catalogue. */
const stageDue = toldTable(
  { catalogue: ref("catalogue"), stage: choice(StageCode), organisation: codeField },
  { due: dayField },
);

const assessment = toldTable(
  { organisation: ref("organisation"), criterion: ref("criterion"), kind: choice(AssessmentKind) },
  { state: choice(AssessmentState), expected: maybe(whenField), remark: maybe(textField(2000)) },
);

/** `contentHash` points into `content`, where private text lives and can be erased. */
const evidenceTold = toldTable(
  { evidence: ref("evidence") },
  {
    title: textField(300),
    kind: choice(EvidenceKind),
    address: maybe(addressField),
    contentHash: maybe(codeField),
    datedOn: dayField,
    expiresOn: maybe(dayField),
    withdrawn: flag,
    arrangement: maybe(ref("organisation")),
  },
);

const reliance = toldTable(
  { organisation: ref("organisation"), criterion: ref("criterion"), evidence: ref("evidence") },
  { on: flag },
);

const claimReliance = toldTable(
  {
    organisation: ref("organisation"),
    criterion: ref("criterion"),
    onOrganisation: ref("organisation"),
    onCriterion: ref("criterion"),
  },
  { on: flag },
);

/** A judgement by a named role, kept apart from what is computed. Amber and red carry a path to green. */
const ratingTold = toldTable(
  { scope: choice(RatingScope), of: codeField, role: codeField },
  { value: choice(RatingValue), rationale: textField(2000), pathToGreen: maybe(textField(2000)) },
);

const findingAccepted = toldTable(
  { finding: codeField },
  { reason: textField(2000), reviewOn: dayField, state: choice(z.enum(["accepted", "reopened"])) },
);

export const criteriaTables = {
  criterionTold,
  requirement,
  stageDue,
  assessment,
  evidenceTold,
  reliance,
  claimReliance,
  ratingTold,
  findingAccepted,
} as const;
