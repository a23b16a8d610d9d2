import "../styles/main.scss";
import { hydrate, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { focusHeadingOnNavigation } from "#app/focus-heading.ts";
import { createAppRouter } from "#app/router.tsx";
import { retryable } from "#lib/api-error.ts";
import { createTrpc, TrpcContext } from "#lib/trpc.ts";

const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: (failures, error) => failures < 1 && retryable(error) },
  },
});
const first = document.getElementById("first")?.textContent;
if (first) hydrate(queryClient, JSON.parse(first));
const trpc = createTrpc(queryClient);
const router = createAppRouter({ queryClient, trpc });
focusHeadingOnNavigation(router);

const place = document.getElementById("root");
if (place)
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <TrpcContext value={trpc}>
          <RouterProvider router={router} />
        </TrpcContext>
      </QueryClientProvider>
    </StrictMode>,
  );
