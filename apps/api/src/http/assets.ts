import fs from "node:fs";
import path from "node:path";
import type { Language } from "@parod/schema/words";

type Chunk = {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
};
export type Manifest = Readonly<Record<string, Chunk>>;

export const readManifest = (web: string): Manifest =>
  JSON.parse(fs.readFileSync(path.join(web, ".vite/manifest.json"), "utf8")) as Manifest;

/** What a first view needs: entry, styles, and the chunks of its page and language, so that nothing is fetched in a row. */
export function assetsFor(manifest: Manifest, language: Language, page: string | null) {
  const entry = Object.entries(manifest).find(([, chunk]) => chunk.isEntry);
  const preload = new Set<string>();
  const follow = (key: string | undefined): void => {
    const chunk = key === undefined ? undefined : manifest[key];
    if (!chunk || preload.has(chunk.file)) return;
    preload.add(chunk.file);
    for (const each of chunk.imports ?? []) follow(each);
  };
  follow(entry?.[0]);
  follow(Object.keys(manifest).find((key) => key.endsWith(`language/src/${language}.ts`)));
  if (page !== null) follow(page);
  return { script: entry?.[1].file ?? "", css: entry?.[1].css ?? [], preload: [...preload] };
}
