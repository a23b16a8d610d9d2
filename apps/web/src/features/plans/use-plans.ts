import { useQuery } from "@tanstack/react-query";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

/** Plans as they are today. In the past, and in what was known then, nothing of them is shown or told. */
export function usePlans() {
  const { programme, asAt, knownAt } = useStand();
  const trpc = useTrpc();
  const query = useQuery(trpc.plan.list.queryOptions({ programme }));
  const { data: head } = useQuery(trpc.head.queryOptions({ programme }));
  const isPast = knownAt !== null || (asAt !== null && head !== undefined && asAt !== head.today);
  return { query, programme, isPast };
}
