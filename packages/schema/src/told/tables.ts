import type * as z from "zod";
import { shapeOf, type GivenOf, type ValuesOf } from "#told/field";
import { criteriaTables } from "#told/criteria";
import { groupTables } from "#told/group";
import { organisationsTables } from "#told/organisations";
import { planTables } from "#told/plan";

/** Every told table of model.md 2.1, by its name in code; the column and table names are the same in snake case. */
export const toldTables = {
  ...organisationsTables,
  ...criteriaTables,
  ...planTables,
  ...groupTables,
} as const;
export type ToldName = keyof typeof toldTables;
/** In one order everywhere: bundlers differ in how they list a module's names. */
export const toldNames = (Object.keys(toldTables) as ToldName[]).toSorted();

type Table<N extends ToldName> = (typeof toldTables)[N];
export type SubjectOf<N extends ToldName> = ValuesOf<Table<N>["subject"]>;
export type ContentOf<N extends ToldName> = ValuesOf<Table<N>["content"]>;
/** A fact as read: its subject and content, side by side. */
export type FactOf<N extends ToldName> = SubjectOf<N> & ContentOf<N>;
/** A fact as handed in to be told. */
export type GivenFact<N extends ToldName> = GivenOf<Table<N>["subject"]> &
  GivenOf<Table<N>["content"]>;

const shapes = new Map<ToldName, z.ZodType>();

/** The strict zod shape of a fact of a table. */
export function factShape<N extends ToldName>(name: N): z.ZodType<FactOf<N>> {
  const known =
    shapes.get(name) ?? shapeOf({ ...toldTables[name].subject, ...toldTables[name].content });
  shapes.set(name, known);
  return known as z.ZodType<FactOf<N>>;
}

/** `deliveryModel` -> `delivery_model`: the one way between code and columns. */
export const snake = (name: string): string =>
  name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
