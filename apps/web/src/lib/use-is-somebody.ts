import { useQuery } from "@tanstack/react-query";
import { useTrpc } from "#lib/trpc.ts";

/** Whether the reader is anybody here: signed in, or trying out a role. Null until it is known. */
export function useIsSomebody(): boolean | null {
  const { data } = useQuery({
    ...useTrpc().start.view.queryOptions({}),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data === undefined ? null : data.viewer.role !== null;
}
