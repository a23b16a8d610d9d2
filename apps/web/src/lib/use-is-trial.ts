import { useQuery } from "@tanstack/react-query";
import { useTrpc } from "#lib/trpc.ts";

/** True where roles are tried out and nobody signs in. */
export function useIsTrial(): boolean {
  const { data } = useQuery({
    ...useTrpc().start.view.queryOptions({}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.authMode === "personas";
}
