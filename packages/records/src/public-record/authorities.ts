import { record } from "#public-record/record";

/** What the file calls all authorities at once. A way of writing, not an organisation. */
const allOfWales = "W92000004";

export const authorities: readonly string[] = record.organisations
  .filter(({ kind }) => kind === "local-authority")
  .map(({ code }) => code);

/** The organisations of the programme: all but the shorthand. */
export const organisations = record.organisations.filter(({ code }) => code !== allOfWales);

/** Codes with the shorthand written out, each once. */
export const expand = (codes: readonly string[]): string[] => [
  ...new Set(codes.flatMap((code) => (code === allOfWales ? authorities : [code]))),
];

/** One row for each organisation that a row is told of; the key tells them apart where they are many. */
export const forEach = (code: string): { readonly organisation: string; readonly key: string }[] =>
  code === allOfWales
    ? authorities.map((organisation) => ({ organisation, key: `:${organisation}` }))
    : [{ organisation: code, key: "" }];
