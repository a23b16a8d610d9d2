import type { AppRouter } from "@parod/api/router";
import type { QueryClient } from "@tanstack/react-query";
import { createTRPCClient, httpBatchLink } from "@trpc/client";
import { createTRPCOptionsProxy } from "@trpc/tanstack-react-query";
import { createContext, useContext } from "react";

export type Trpc = ReturnType<typeof createTrpc>;

export function createTrpc(queryClient: QueryClient) {
  return createTRPCOptionsProxy<AppRouter>({
    client: createTRPCClient<AppRouter>({
      links: [httpBatchLink({ url: "/api/trpc", maxItems: 10, maxURLLength: 1800 })],
    }),
    queryClient,
  });
}

export const TrpcContext = createContext<Trpc | null>(null);

export function useTrpc(): Trpc {
  const trpc = useContext(TrpcContext);
  if (!trpc) throw new Error("No API client above this component");
  return trpc;
}
