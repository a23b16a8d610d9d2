// Rules that no linter at hand can hold, checked on the text.

interface TextRule {
  readonly name: string;
  readonly files: RegExp;
  readonly except?: RegExp;
  readonly pattern: RegExp;
  readonly advice: string;
}

const TEST = /\.test(-d)?\.tsx?$/;
// Tooling names what it forbids.
const TOOLING = /^packages\/tooling\//;

export const TEXT_RULES: readonly TextRule[] = [
  {
    name: "clock in a pure package",
    files: /^packages\/(schema|engine|language|charts)\/src\/.*\.ts$/,
    except: TEST,
    pattern: /\bnew\s+Date\b(?!\s*\(\s*[^\s)])|(?<!new\s+|[\w.])Date\s*\(/,
    advice: "Pass the day or the time in as an argument.",
  },
  {
    name: "zod by name",
    files: /\.tsx?$/,
    except: TOOLING,
    pattern:
      /\b(?:import|export)\s+(?:type\s+)?(?:[\w$]+(?:\s*,\s*\{[^}]*\})?|\{(?:[^}]*[\s,])?(?:z|default)\b[^}]*\})\s*from\s*["']zod(?:\/[^"']*)?["']/,
    advice: 'import * as z from "zod": a quarter of the bytes in the browser.',
  },
  {
    name: "text that becomes SQL",
    files: /\.tsx?$/,
    except: TOOLING,
    pattern: /\$(query|execute)RawUnsafe|\bPrisma\s*\.\s*raw\b/,
    advice: "Use the tagged $queryRaw or $executeRaw.",
  },
  {
    name: "text that becomes HTML",
    files: /\.tsx?$/,
    except: TOOLING,
    pattern: /dangerouslySetInnerHTML|\.(inner|outer)HTML\s*=|insertAdjacentHTML/,
    advice: "Render elements: escaping is then done for us.",
  },
  {
    name: "hope instead of waiting",
    files: /^apps\/web\/test\/.*\.test\.ts$/,
    pattern: /\bexpect\(\s*await\b/,
    advice: "A page may be a moment behind on a busy machine: await expect.poll(...).",
  },
];

const isComment = (line: string) => /^\s*(\/\/|\/?\*)/.test(line);

/** Whole comment lines are blanked, so that a comment may name what is forbidden; line numbers stay. */
const withoutComments = (text: string) =>
  text
    .split("\n")
    .map((line) => (isComment(line) ? "" : line))
    .join("\n");

export function checkText(file: string, text: string): string[] {
  const code = withoutComments(text);
  return TEXT_RULES.filter((rule) => rule.files.test(file) && !rule.except?.test(file)).flatMap(
    (rule) => {
      const found = rule.pattern.exec(code);
      if (!found) return [];
      const line = code.slice(0, found.index).split("\n").length;
      return [`${file}:${line}: ${rule.name}. ${rule.advice}`];
    },
  );
}
