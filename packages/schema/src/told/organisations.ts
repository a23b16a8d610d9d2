import * as z from "zod";
import {
  Track,
  DeliveryModel,
  MembershipState,
  ModelPhase,
  ProvisionState,
  FunctionLevel,
} from "#vocabulary";
import {
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
import { code } from "#text";

/** Names of organisations are told: they change, and both languages have their own. `until` is the first day it no longer is. */
const organisationTold = toldTable(
  { organisation: ref("organisation") },
  { name: wordsField(200), existsFrom: maybe(whenField), until: maybe(whenField) },
);

const membership = toldTable(
  { arrangement: ref("organisation"), member: ref("organisation"), statedBy: ref("organisation") },
  { state: choice(MembershipState), from: maybe(whenField), until: maybe(whenField) },
);

/** Who provides a function to an authority. `provider` is an organisation, or `none` where it is said that nobody does. */
const provision = toldTable(
  {
    function: ref("function"),
    authority: ref("organisation"),
    provider: codeField,
    statedBy: ref("organisation"),
  },
  { state: choice(ProvisionState), from: maybe(whenField), until: maybe(whenField) },
);

const deliveryModel = toldTable(
  { organisation: ref("organisation"), statedBy: ref("organisation"), phase: choice(ModelPhase) },
  { model: choice(DeliveryModel), arrangement: maybe(ref("organisation")) },
);

const functionTold = toldTable(
  { function: ref("function") },
  { text: wordsField(300), level: choice(FunctionLevel), shareable: flag, reviewed: flag },
);

const workstreamTold = toldTable(
  { workstream: ref("workstream") },
  { name: wordsField(200), track: choice(Track), reviewed: flag },
);

const sourceTold = toldTable(
  { source: ref("source") },
  {
    publisher: textField(200),
    titleEn: textField(500),
    titleCy: maybe(textField(500)),
    /** Publication day; null where the page shows none. */
    day: maybe(dayField),
    documentDay: maybe(dayField),
    dayBounds: maybe(whenField),
    dayNote: maybe(textField(500)),
    addressEn: maybe(textField(2000)),
    addressCy: maybe(textField(2000)),
    addressNote: maybe(textField(500)),
    machineMade: flag,
    remark: maybe(textField(1000)),
  },
);

/** A dated search that found nothing: what "not published" rests on. */
const searchDone = toldTable(
  { search: codeField },
  { lookedFor: wordsField(300), place: wordsField(300), about: codes(code) },
);

/** Money as published, whole pounds. */
const fundingTold = toldTable(
  { funding: codeField },
  { text: wordsField(500), pounds: maybe(count()), period: textField(60), recipients: codes(code) },
);

/** What a published page says of an organisation's plans; `supports` is our reading, shown beside the criterion, never an assessment. */
const reportSaid = toldTable(
  { saying: codeField },
  { text: wordsField(500), organisations: codes(code), supports: codes(code) },
);

/** A plan has versions, each told in English, in Welsh or in both: every one of them stands, whatever came after it. */
const planVersion = toldTable(
  {
    plan: codeField,
    organisation: ref("organisation"),
    version: count(10_000),
    planLanguage: choice(z.enum(["en", "cy"])),
  },
  { title: textField(300), content: maybe(textField(64)) },
);

/** Consent is for one version, in whatever languages it is told, and one audience: a later version neither has nor ends it. */
const consent = toldTable(
  {
    plan: codeField,
    organisation: ref("organisation"),
    audience: codeField,
    version: count(10_000),
  },
  { given: flag },
);

export const organisationsTables = {
  organisationTold,
  membership,
  provision,
  deliveryModel,
  functionTold,
  workstreamTold,
  sourceTold,
  searchDone,
  fundingTold,
  reportSaid,
  planVersion,
  consent,
} as const;
