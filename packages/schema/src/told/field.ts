import * as z from "zod";
import { Day } from "#day";
import { code, address, plainText } from "#text";
import { When } from "#when";
import { words } from "#words";

/**
 * What a told table is made of. One declaration of a table gives its zod shapes, its columns, its Prisma model and how
 * rows are read and written, so that a field is added in one place.
 */
export const fieldKinds = [
  "code",
  "text",
  "day",
  "when",
  "words",
  "flag",
  "count",
  "codes",
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export type Anchor =
  | "organisation"
  | "catalogue"
  | "workstream"
  | "criterion"
  | "activity"
  | "evidence"
  | "dependency"
  | "function"
  | "seat"
  | "meeting"
  | "round"
  | "commitment"
  | "source";

export type Field<S extends z.ZodType = z.ZodType, O extends boolean = boolean> = {
  readonly kind: FieldKind;
  readonly schema: S;
  readonly optional: O;
  /** The anchor that the code must name; the database refuses a row that names none. */
  readonly anchor?: Anchor;
};
export type Fields = Readonly<Record<string, Field>>;

const field =
  (kind: FieldKind) =>
  <S extends z.ZodType>(schema: S): Field<S, false> => ({ kind, schema, optional: false });

export const ref = (anchor: Anchor): Field<typeof code, false> => ({
  ...field("code")(code),
  anchor,
});
export const codeField = field("code")(code);
/** One word of a closed set. */
export const choice = field("code");
export const textField = (max = 2000) => field("text")(plainText(max));
export const addressField = field("text")(address);
export const dayField = field("day")(Day);
export const whenField = field("when")(When);
export const wordsField = (max = 2000) => field("words")(words(max));
export const flag = field("flag")(z.boolean());
export const count = (max = 2_000_000_000) => field("count")(z.int().min(-max).max(max));
export const codes = <S extends z.ZodType<string>>(each: S) =>
  field("codes")(z.array(each).max(100));

/** Not told is `null`: never "", never 0. */
export const maybe = <S extends z.ZodType>(of: Field<S, boolean>): Field<S, true> => ({
  ...of,
  optional: true,
});

type Value<F> =
  F extends Field<infer S, infer O> ? z.output<S> | (O extends true ? null : never) : never;
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: Value<F[K]> };
type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K] extends Field<z.ZodType, true> ? K : never;
}[keyof F];
/** As handed in: fields that may be left untold may be left out. */
export type GivenOf<F extends Fields> = {
  readonly [K in Exclude<keyof F, OptionalKeys<F>>]: F[K] extends Field<infer S>
    ? z.input<S>
    : never;
} & { readonly [K in OptionalKeys<F>]?: (F[K] extends Field<infer S> ? z.input<S> : never) | null };

export type ToldTable<S extends Fields = Fields, C extends Fields = Fields> = {
  readonly subject: S;
  readonly content: C;
};

export const toldTable = <S extends Fields, C extends Fields>(
  subject: S,
  content: C,
): ToldTable<S, C> => ({ subject, content });

/** The zod shape of each field, by its name: what may be left untold is null where it is left out. */
export const fieldShapes = (fields: Fields): Record<string, z.ZodType> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, each]) => [
      name,
      each.optional ? each.schema.nullable().default(null) : each.schema,
    ]),
  );

/** The strict zod object of a set of fields. */
export const shapeOf = <F extends Fields>(fields: F): z.ZodType<ValuesOf<F>> =>
  z.strictObject(fieldShapes(fields)) as unknown as z.ZodType<ValuesOf<F>>;
