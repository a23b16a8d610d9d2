// The linter's settings, from which .oxlintrc.json at the root is written (npm run lint-config).
// A test holds the two together.
import { LAYERS, type Layer } from "./lint-layers.ts";
import { COMMON, layerImports, queryImports, routerImports } from "./lint-restrictions.ts";

interface Override {
  files: string[];
  rules: Record<string, unknown>;
}

const TESTS = "**/*.test.{ts,tsx}";
const RAW_SQL = "Text becomes SQL: use the tagged $queryRaw or $executeRaw.";

const PROPERTIES = [
  { property: "$queryRawUnsafe", message: RAW_SQL },
  { property: "$executeRawUnsafe", message: RAW_SQL },
  { object: "Prisma", property: "raw", message: RAW_SQL },
];

const PURE_PROPERTIES = [
  ...PROPERTIES,
  { object: "Date", property: "now", message: "Pass the time in." },
  { object: "Math", property: "random", message: "Pass a seed in." },
  { object: "performance", property: "now", message: "Pass the time in." },
  { object: "crypto", property: "randomUUID", message: "Pass the id in." },
];

const RULES = {
  "typescript/no-floating-promises": "error",
  "typescript/no-misused-promises": "error",
  "typescript/switch-exhaustiveness-check": "error",
  "typescript/no-explicit-any": "error",
  "typescript/only-throw-error": "error",
  "import/no-cycle": "error",
  "import/no-default-export": "error",
  "unicorn/filename-case": ["error", { case: "kebabCase" }],
  "unicorn/prefer-node-protocol": "error",
  "max-lines": ["error", { max: 300 }],
  "max-params": ["error", { max: 3 }],
  // Lists are grouped by it.
  "unicorn/no-useless-spread": "off",
  eqeqeq: ["error", "always", { null: "ignore" }],
  "no-var": "error",
  "no-eval": "error",
  "node/no-process-env": "error",
  "react/no-danger": "error",
  "react/jsx-no-script-url": "error",
  // The fixtures of vitest have a "use" too; it is no hook.
  "react/rules-of-hooks": "off",
  "react/no-array-index-key": "error",
  "no-restricted-properties": ["error", ...PROPERTIES],
  "no-restricted-imports": ["error", COMMON],
};

const PURE_RULES = {
  "no-restricted-globals": [
    "error",
    { name: "process", message: "This package is pure: pass values in." },
  ],
  "no-restricted-properties": ["error", ...PURE_PROPERTIES],
};

const IMPURE_TESTS = {
  "no-restricted-globals": "off",
  "no-restricted-properties": ["error", ...PROPERTIES],
};

function layerOverrides([name, layer]: [string, Layer]): Override[] {
  const own = {
    files: [`${layer.folder}/**`],
    rules: {
      "no-restricted-imports": ["error", layerImports(name, layer, false)],
      ...(layer.pure ? PURE_RULES : {}),
    },
  };
  if (!layer.pure && !layer.browser) return [own];
  const tests = {
    files: [`${layer.folder}/src/${TESTS}`],
    rules: {
      "no-restricted-imports": ["error", layerImports(name, layer, true)],
      ...(layer.pure ? IMPURE_TESTS : {}),
    },
  };
  return [own, tests];
}

const BY_ROLE: Override[] = [
  { files: ["apps/web/src/**"], rules: { "react/rules-of-hooks": "error" } },
  {
    files: ["apps/api/src/queries/**"],
    rules: { "no-restricted-imports": ["error", queryImports(LAYERS.api)] },
  },
  {
    files: ["apps/api/src/router.ts", "apps/api/src/routers/**", "apps/api/src/**/*.router.ts"],
    rules: { "no-restricted-imports": ["error", routerImports(LAYERS.api)] },
  },
  {
    // Settings of tools and whole-product tests run in Node, whatever their package is.
    files: ["apps/*/*.config.ts", "packages/*/*.config.ts", "apps/*/test/**"],
    rules: { "no-restricted-imports": ["error", COMMON] },
  },
  {
    files: ["**/*.config.ts", "**/testing/global.ts", "**/test/global.ts"],
    rules: { "import/no-default-export": "off" },
  },
  {
    files: [
      "apps/api/src/env.ts",
      "packages/tooling/**",
      "prisma/**",
      "apps/*/test/**",
      "**/testing/**",
      "**/*.config.ts",
      "**/*.{bench,prove}.ts",
      TESTS,
    ],
    rules: { "node/no-process-env": "off" },
  },
];

export function lintConfig() {
  return {
    $schema: "./node_modules/oxlint/configuration_schema.json",
    plugins: ["typescript", "import", "unicorn", "oxc", "promise", "react", "jsx-a11y", "node"],
    categories: { correctness: "error" },
    ignorePatterns: ["**/generated/**", "**/dist/**"],
    rules: RULES,
    overrides: [...Object.entries(LAYERS).flatMap(layerOverrides), ...BY_ROLE],
  };
}
