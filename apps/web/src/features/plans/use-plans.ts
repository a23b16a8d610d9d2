import { useQuery } from "@tanstack/react-query";
import { useTellStandpoint } from "#lib/standpoint.tsx";
import { useTrpc } from "#lib/trpc.ts";
import { useStand } from "#lib/use-stand.ts";

/** Plans as they are today. In the past, and in what was known then, nothing of them is shown or told. */
export function usePlans() {
  const { programme, asAt, knownAt } = useStand();
  const query = useQuery(useTrpc().plan.list.queryOptions({ programme }));
  useTellStandpoint(query.data);
  const today = query.data?.stand.today;
  const isPast = knownAt !== null || (asAt !== null && today !== undefined && asAt !== today);
  return { query, programme, isPast };
}
