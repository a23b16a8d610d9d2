import type { ReactNode } from "react";

export function Tiles({ children }: { children: ReactNode }) {
  return <ul className="tiles">{children}</ul>;
}

/** The inside of a tile's link: a figure, what it counts, and what changed, read as one. */
export function TileText({
  figure,
  label,
  change,
}: {
  figure: string;
  label: string;
  change?: string | null;
}) {
  return (
    <>
      <span className="tile__figure">{figure}</span>
      <span className="tile__label">{label}</span>
      {change != null && <span className="tile__change">{change}</span>}
    </>
  );
}
