import { keepPreviousData, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useStand } from "#lib/use-stand.ts";
import { useTrpc } from "#lib/trpc.ts";

const every = 15_000;

const actNoOf = (data: unknown): number | null => {
  if (typeof data !== "object" || data === null || !("stand" in data)) return null;
  const { stand } = data;
  return typeof stand === "object" &&
    stand !== null &&
    "actNo" in stand &&
    typeof stand.actNo === "number"
    ? stand.actNo
    : null;
};

/**
 * Asks for the number of the newest act alone, every 15 seconds while the tab is seen. A page whose answer is older is asked
 * again behind what is shown: nothing jumps, and an open form keeps what was typed.
 */
export function useFreshness(asking: boolean): void {
  const { programme } = useStand();
  const trpc = useTrpc();
  const queryClient = useQueryClient();
  // The first answer came with the page: no need to ask at once.
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), every);
    return () => clearTimeout(timer);
  }, []);
  const { data } = useQuery({
    ...trpc.head.queryOptions({ programme }),
    enabled: waited && asking,
    refetchInterval: every,
    staleTime: every,
    placeholderData: keepPreviousData,
  });
  const newest = data?.actNo;
  useEffect(() => {
    if (newest === undefined) return;
    void queryClient.invalidateQueries({
      predicate: (query) => {
        const shown = actNoOf(query.state.data);
        return shown !== null && shown < newest;
      },
    });
  }, [newest, queryClient]);
}
