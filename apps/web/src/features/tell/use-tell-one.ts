import type { Tellable } from "@parod/schema/tell";
import { useMutation } from "@tanstack/react-query";
import type { Kept, Sent } from "#features/tell/use-sending.ts";
import { useTrpc } from "#lib/trpc.ts";

type Fact = Readonly<Record<string, unknown>>;
type Row = {
  readonly table: Tellable;
  readonly fact: Fact;
  readonly rowId: string;
  readonly expectedRevision: number;
};

/** Takes a row back: what was told before it stands again. */
export function useTakeBack(programme: string): (row: Row) => Promise<unknown> {
  const { mutateAsync } = useMutation(useTrpc().tell.one.mutationOptions());
  return ({ table, fact, rowId, expectedRevision }) =>
    mutateAsync({
      programme,
      table,
      fact,
      telling: "withdrawal",
      corrects: rowId,
      expectedRevision,
      idempotencyKey: crypto.randomUUID(),
    });
}

/** Tells one fact of a table. `effectiveOn` and `reason` may be among the values: they belong to the act, not to the fact. */
export function useTellOne(programme: string) {
  const { mutateAsync } = useMutation(useTrpc().tell.one.mutationOptions());
  const takeBack = useTakeBack(programme);
  return async (table: Tellable, fact: Fact, sent: Sent): Promise<Kept> => {
    const { values, expectedRevision, telling, corrects, meant, lang, idempotencyKey } = sent;
    const { effectiveOn, reason } = values;
    const { actNo, revision } = await mutateAsync({
      programme,
      table,
      fact,
      effectiveOn: typeof effectiveOn === "string" ? effectiveOn : null,
      reason: typeof reason === "string" ? reason : null,
      expectedRevision,
      telling,
      corrects,
      meant,
      lang,
      idempotencyKey,
    });
    return {
      takeBack: () => takeBack({ table, fact, rowId: `${actNo}-1`, expectedRevision: revision }),
    };
  };
}
