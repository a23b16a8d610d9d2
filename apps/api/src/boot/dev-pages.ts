import path from "node:path";
import type { PageSource } from "#http/pages";

/**
 * Pages from source for `npm run dev`: Vite beside the API in one process, over the same HTML. Loaded only there, since
 * an installation has no Vite.
 */
export async function devPages(
  root: string,
): Promise<PageSource & { readonly close: () => Promise<void> }> {
  const { createServer } = await import("vite");
  const web = path.resolve(root, "apps/web");
  const vite = await createServer({
    root: web,
    configFile: path.join(web, "vite.config.ts"),
    appType: "custom",
    logLevel: "warn",
    server: { middlewareMode: true, host: "127.0.0.1" },
  });
  return {
    folder: path.join(web, "styles"),
    manifest: { "src/main.tsx": { file: "src/main.tsx", isEntry: true } },
    transform: async (url, html) => vite.transformIndexHtml(url, html),
    middleware: (request, response, next) => vite.middlewares(request, response, next),
    close: async () => vite.close(),
  };
}
