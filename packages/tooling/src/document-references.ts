// Every path and npm script that a README or a decision names in backticks must exist.
import path from "node:path";
import { isNotOurs } from "./repository.ts";

export interface Tree {
  readonly files: readonly string[];
  readonly scripts: readonly string[];
}

export const isDocument = (file: string) =>
  /(^|\/)README\.md$/.test(file) || /(^|\/)decisions\/[^/]+\.md$/.test(file);

const NPM_OWN = new Set(["audit", "ci", "install", "run"]);

function scriptOf(words: string): string | undefined {
  const found = /^(?:[A-Z_]+=\S+ )*npm (?:run )?(?:--silent )?(?:run )?([\w:-]+)/.exec(words);
  return found?.[1];
}

/** `a/{b,c}.ts` names two paths; `<noun>` and `*` stand for any name. */
function expand(reference: string): string[] {
  const found = /^(.*?)\{([^{}]*)\}(.*)$/.exec(reference);
  if (!found) return [reference];
  const [, before = "", inside = "", after = ""] = found;
  return inside.split(",").flatMap((part) => expand(`${before}${part}${after}`));
}

function toPattern(reference: string): RegExp {
  const escaped = reference
    .replace(/\/+$/, "")
    .replace(/<[^<>]*>/g, "*")
    .replace(/[.+^$()|[\]\\]/g, "\\$&")
    .replace(/\*\*\/|\*\*|\*/g, (stars) => (stars === "*" ? "[^/]*" : "(.*/)?"));
  return new RegExp(`^${escaped}(/|$)`);
}

const looksLikePath = (text: string) =>
  /^(\.?[\w@.<>{},*-]+\/)+[\w@.<>{},*-]*$/.test(text) ||
  /^\.?[\w-]+(\.[\w-]+)*\.(md|json|ts|tsx|mjs|sql|prisma|scss)$/.test(text);

/** Only a first folder that is ours makes `a/b` a path; `@parod/x` and `text/html` are not. */
function startsInTree(reference: string, { files }: Tree): boolean {
  const first = reference.split("/")[0] ?? "";
  return files.some((file) => file.split("/").includes(first)) || !reference.includes("/");
}

function exists(reference: string, document: string, { files }: Tree): boolean {
  const folder = path.posix.dirname(document);
  const bases = ["", `${folder}/`, `${path.posix.dirname(folder)}/`];
  return expand(reference).every((one) => {
    const pattern = toPattern(one);
    return bases.some((base) =>
      files.some((file) => file.startsWith(base) && pattern.test(file.slice(base.length))),
    );
  });
}

export function checkDocument(document: string, text: string, tree: Tree): string[] {
  const fenced = [...text.matchAll(/^```[\w]*\n([\s\S]*?)^```/gm)].flatMap((block) =>
    (block[1] ?? "").split("\n").filter((line) => line.startsWith("npm ")),
  );
  const inline = [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/`([^`\n]+)`/g)].map(
    (found) => found[1] ?? "",
  );
  return [...fenced, ...inline].flatMap((words) => {
    const script = scriptOf(words);
    if (script !== undefined) {
      if (NPM_OWN.has(script) || tree.scripts.includes(script)) return [];
      return [`${document}: there is no npm script "${script}"`];
    }
    if (!looksLikePath(words) || words.startsWith("@")) return [];
    if (words.split("/").some(isNotOurs) || !startsInTree(words, tree)) return [];
    return exists(words, document, tree) ? [] : [`${document}: ${words} does not exist`];
  });
}
