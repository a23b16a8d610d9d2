import type { Standpoint } from "@parod/schema/views/standpoint";
import { createContext, type ReactNode, useContext, useLayoutEffect, useState } from "react";

const Current = createContext<Standpoint | null>(null);
const Tell = createContext<(standpoint: Standpoint) => void>(() => {});

/** The frame around a page shows where it stands (as at, made up or not); the page's own answer says it. */
export function StandpointProvider({ children }: { children: ReactNode }) {
  const [standpoint, tell] = useState<Standpoint | null>(null);
  return (
    <Tell value={tell}>
      <Current value={standpoint}>{children}</Current>
    </Tell>
  );
}

export const useStandpoint = (): Standpoint | null => useContext(Current);

/** Before the screen is painted, so that the frame does not jump. */
export function useTellStandpoint(data: unknown): void {
  const tell = useContext(Tell);
  const stand = isStanding(data) ? data.stand : null;
  useLayoutEffect(() => {
    if (stand) tell(stand);
  }, [stand, tell]);
}

const isStanding = (data: unknown): data is { stand: Standpoint } =>
  typeof data === "object" && data !== null && "stand" in data;
