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
export const organisationTold = toldTable(
  { organisation: ref("organisation") },
  { name: wordsField(200), existsFrom: maybe(whenField), until: maybe(whenField) },
);

export const membership = toldTable(
  { arrangement: ref("organisation"), member: ref("organisation"), statedBy: ref("organisation") },
  { state: choice(MembershipState), from: maybe(whenField), until: maybe(whenField) },
);

/** Who provides a function to an authority. `provider` is an organisation, or `none` where it is said that nobody does. */
export const provision = toldTable(
  {
    function: ref("function"),
    authority: ref("organisation"),
    provider: codeField,
    statedBy: ref("organisation"),
  },
  { state: choice(ProvisionState), from: maybe(whenField), until: maybe(whenField) },
);

export const deliveryModel = toldTable(
  { organisation: ref("organisation"), statedBy: ref("organisation"), phase: choice(ModelPhase) },
  { model: choice(DeliveryModel), arrangement: maybe(ref("organisation")) },
);

export const functionTold = toldTable(
  { function: ref("function") },
  { text: wordsField(300), level: choice(FunctionLevel), shareable: flag, reviewed: flag },
);

export const workstreamTold = toldTable(
  { workstream: ref("workstream") },
  { name: wordsField(200), track: choice(Track), reviewed: flag },
);

export const sourceTold = toldTable(
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
export const searchDone = toldTable(
  { search: codeField },
  { lookedFor: wordsField(300), place: wordsField(300), about: codes(code) },
);

/** Money as published, whole pounds. */
export const fundingTold = toldTable(
  { funding: codeField },
  { text: wordsField(500), pounds: maybe(count()), period: textField(60), recipients: codes(code) },
);

/** What a published page says of an organisation's plans; `supports` is our reading, shown beside the criterion, never an assessment. */
export const reportSaid = toldTable(
  { saying: codeField },
  { text: wordsField(500), organisations: codes(code), supports: codes(code) },
);

export const planVersion = toldTable(
  { plan: codeField, organisation: ref("organisation") },
  {
    title: textField(300),
    content: maybe(textField(64)),
    version: count(10_000),
    planLanguage: choice(z.enum(["en", "cy"])),
  },
);

export const consent = toldTable(
  { plan: codeField, organisation: ref("organisation"), audience: codeField },
  { given: flag, version: count(10_000) },
);
