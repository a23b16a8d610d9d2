// Which package may import which. The canaries hold a table of their own, so a slip here is seen.

export interface Layer {
  readonly folder: string;
  /** Packages of ours whose values it may import. */
  readonly values: readonly string[];
  /** Packages of ours of which it may import types alone. */
  readonly types?: readonly string[];
  readonly pure?: true;
  readonly browser?: true;
  readonly react?: true;
  readonly postgres?: true;
  readonly server?: true;
  readonly advice: string;
}

export const LAYERS = {
  schema: {
    folder: "packages/schema",
    values: [],
    pure: true,
    advice: "schema imports zod alone: everything else imports schema.",
  },
  engine: {
    folder: "packages/engine",
    values: ["schema"],
    pure: true,
    advice: "engine imports schema alone: it computes from the values it is given.",
  },
  language: {
    folder: "packages/language",
    values: ["schema"],
    pure: true,
    advice: "language imports schema alone: it puts values into words.",
  },
  charts: {
    folder: "packages/charts",
    values: ["language", "schema"],
    pure: true,
    advice: "charts imports language and schema: it takes ready data and draws it.",
  },
  records: {
    folder: "packages/records",
    values: ["schema"],
    advice: "records imports schema alone: it is data that ships with the product.",
  },
  database: {
    folder: "packages/database",
    values: ["schema"],
    postgres: true,
    advice: "database imports schema alone: it stores and reads, it derives nothing.",
  },
  documents: {
    folder: "packages/documents",
    values: ["schema", "language", "charts"],
    types: ["engine"],
    advice:
      "documents imports schema, language, charts and the types of engine: derived values are handed to it.",
  },
  api: {
    folder: "apps/api",
    values: ["schema", "engine", "language", "charts", "records", "database", "documents"],
    postgres: true,
    server: true,
    advice: "api wires the packages together; it never imports web or tooling.",
  },
  web: {
    folder: "apps/web",
    values: ["schema", "language", "charts"],
    types: ["api", "engine"],
    react: true,
    browser: true,
    advice:
      "web imports schema, language, charts, the types of engine, and from api types only: ask the API for the rest.",
  },
} as const satisfies Record<string, Layer>;

export const PACKAGES: readonly string[] = [...Object.keys(LAYERS), "tooling"];
