import * as z from "zod";
import type { AnchorName } from "#anchors";
import { fileAnchors, type FileAnchors } from "#programme-file-anchors";
import { aboutAnchors, aboutFields, aboutFile, aboutTold } from "#programme-file-words";
import { Day, Instant } from "#day";
import { code, plainText } from "#text";
import { fieldShapes, type Fields } from "#told/field";
import { toldNames, toldTables, type FactOf, type ToldName } from "#told/tables";
import { Clock, TellingKind } from "#vocabulary";
import { When } from "#when";

/** A file that a command line is given is read up to so many bytes. */
export const programmeFileBytes = 64 * 1024 * 1024;

/**
 * What a row carries besides its fact. All of it may be left out: then it is a change that counts from the programme's
 * first day (what has happened from the day it happened on, evidence from its date), and the later of two rows of one day
 * is the one that stands further down.
 */
const frame = {
  id: code.optional(),
  effectiveOn: Day.optional(),
  telling: TellingKind.optional(),
  /** The `id` of the row of the same table that this one takes the place of, or takes back. */
  corrects: code.optional(),
  /** The instant it could be known; left out, the beginning of the day it counts from. */
  knownFrom: Instant.optional(),
  actNo: z.int().min(1).optional(),
  item: z.int().min(1).optional(),
  sourceId: code.nullable().optional(),
  ours: z.boolean().optional(),
  note: plainText(2000).nullable().optional(),
} as const;
type FileFrame = z.infer<z.ZodObject<typeof frame>>;
export type FileRow<N extends ToldName = ToldName> = FactOf<N> & FileFrame;

const table = (name: ToldName) =>
  z
    .array(
      z.strictObject({
        ...fieldShapes({ ...toldTables[name].subject, ...toldTables[name].content }),
        ...frame,
      }),
    )
    .default([]);

/** Who opened which version of a plan: known to a server, not told. Null: not known, so nothing is said of it. */
const Opening = z.strictObject({ plan: code, organisation: code, version: z.int(), by: code });

/**
 * A programme as one JSON file, for `parod check FILE`: what there is (`anchors`), and what was told of it, table by table,
 * with as much of its history as is known. Made from the told tables, so that it never says less than they do.
 */
export const ProgrammeFile = z.strictObject({
  $schema: z.string().optional(),
  clock: Clock.default("recorded"),
  public: z.boolean().default(false),
  /** Made up: said of everything that comes of it. */
  illustrative: z.boolean().default(false),
  startsOn: Day,
  endsOn: Day,
  /** The day to look from; a command's own day goes before it, and today is taken where neither is given. */
  asAt: Day.nullable().default(null),
  anchors: fileAnchors,
  told: z
    .strictObject(Object.fromEntries(toldNames.map((name) => [name, table(name)])))
    .default(() => Object.fromEntries(toldNames.map((name) => [name, []]))),
  openings: z.array(Opening).nullable().default(null),
});

export type ProgrammeFile = Omit<z.output<typeof ProgrammeFile>, "told" | "anchors"> & {
  readonly anchors: FileAnchors;
  readonly told: { readonly [N in ToldName]: readonly FileRow<N>[] };
};

type Node = {
  description?: string;
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
};

/** Says of each table, and of each field that its name does not explain, what it is. */
function describeTold({ properties: tables = {} }: Node): void {
  for (const name of toldNames) {
    const of = tables[name];
    if (!of) continue;
    of.description = aboutTold[name];
    const fields: Fields = { ...toldTables[name].subject, ...toldTables[name].content };
    for (const [field, node] of Object.entries(of.items?.properties ?? {})) {
      const anchor = fields[field]?.anchor;
      const named = anchor && `The id of one of anchors.${anchor}.`;
      const said = aboutFields[`${name}.${field}`] ?? named ?? aboutFields[field];
      if (said !== undefined) node.description = said;
    }
  }
}

/** The same shape as JSON Schema, for editors and other programs, with what each part is. */
export function programmeFileSchema(): object {
  const named = z
    .registry<{ id: string; description: string }>()
    .add(Day, { id: "Day", description: "A day, such as 2026-09-30." })
    .add(When, {
      id: "When",
      description:
        "A date as told: one day twice, or the range that it can mean. reading: the bounds are ours.",
    })
    .add(code, {
      id: "Id",
      description: "An identity: a slug, an ONS code, a criterion's number.",
    });
  const schema = z.toJSONSchema(ProgrammeFile, { io: "input", metadata: named });
  const { properties = {} } = schema as Node;
  for (const [name, node] of Object.entries(properties))
    if (aboutFile[name] !== undefined) node.description = aboutFile[name];
  for (const [name, node] of Object.entries(properties["anchors"]?.properties ?? {}))
    node.description = aboutAnchors[name as AnchorName];
  describeTold(properties["told"] ?? {});
  return { title: "A programme, as parod check reads it", ...schema };
}
