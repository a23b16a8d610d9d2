import { QueryClient } from "@tanstack/react-query";
import { expect, test } from "vitest";
import { createAppRouter } from "#app/router.tsx";
import { createTrpc } from "#lib/trpc.ts";
import { rows } from "./routes.ts";

const before = "/$language";

test("every route of the router has a row here, and every row its route", () => {
  const queryClient = new QueryClient();
  const { routesById } = createAppRouter({ queryClient, trpc: createTrpc(queryClient) });
  const leaves = Object.keys(routesById)
    .filter((id) => id.startsWith(`${before}/`))
    .map((id) => id.slice(before.length));
  expect(new Set(rows.flatMap(({ route }) => route ?? []))).toEqual(new Set(leaves));
});
