import type { Page } from "playwright-core";
import { emptied } from "./emptied.ts";

export const states = ["data", "empty", "loading", "failed", "cut off"] as const;
export type State = (typeof states)[number];

/** What the browser itself says of the faults that a state is made of. */
export const expectedOf: Readonly<Record<State, readonly RegExp[]>> = {
  data: [],
  empty: [],
  loading: [],
  failed: [/status of 500/u],
  "cut off": [/ERR_CONNECTION_FAILED|ERR_FAILED/u],
};

const place = /<script type="application\/json" id="first">([\s\S]*?)<\/script>/u;
type First = { readonly queries: readonly { readonly state: { readonly data?: unknown } }[] };

/** Makes the page that is opened next arrive in a state: its first answers emptied or taken out, its later questions held or refused. */
export async function setState(page: Page, state: State): Promise<void> {
  if (state === "data") return;
  const change = state === "empty" ? withNothing : withoutAnswers;
  await page.route(
    (url) => !url.pathname.startsWith("/api/") && !url.pathname.startsWith("/assets/"),
    async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const first = place.exec(html)?.[1];
      if (first === undefined) throw new Error("The page carries no first answers any more");
      const changed = JSON.stringify(change(JSON.parse(first))).replaceAll("<", "\\u003c");
      await route.fulfill({ response, body: html.replace(first, () => changed) });
    },
  );
  if (state === "empty") return;
  await page.route("**/api/trpc/**", async (route) => {
    if (state === "cut off") return route.abort("connectionfailed");
    if (state === "failed")
      return route.fulfill({ status: 500, json: refusals(route.request().url()) });
    // never answered
    return undefined;
  });
}

const withNothing = (first: First): unknown => ({
  ...first,
  queries: first.queries.map((query) => ({
    ...query,
    state: { ...query.state, data: emptied(query.state.data) },
  })),
});
const withoutAnswers = (first: First): unknown => ({ ...first, queries: [] });

/** An unexpected failure as the API tells it, one for each question of the batch. */
function refusals(address: string): unknown {
  const questions =
    decodeURIComponent(new URL(address).pathname).split("/").at(-1)?.split(",") ?? [];
  return questions.map((path) => ({
    error: {
      message: "INTERNAL_SERVER_ERROR",
      code: -32_603,
      data: {
        code: "INTERNAL_SERVER_ERROR",
        httpStatus: 500,
        path,
        domain: null,
        field: null,
        params: {},
        detail: null,
        ref: "0d5a6d5e-5a5e-4d5a-8d5a-5a5e0d5a6d5e",
      },
    },
  }));
}

/** Waits until the state is what the page shows. */
export async function shown(page: Page, state: State): Promise<void> {
  if (state === "data" || state === "empty") {
    await page.waitForFunction(
      () => document.querySelector("h1") !== null && !document.querySelector('[aria-busy="true"]'),
    );
    return;
  }
  await page.locator(state === "loading" ? "main .skeleton" : "main [role=alert]").waitFor();
}
