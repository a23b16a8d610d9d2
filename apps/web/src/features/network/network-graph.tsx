import { layOutNetwork, type PlacedNode, type Sizes } from "@parod/charts/network-layout";
import { wrapText } from "@parod/charts/wrap";
import type { MilestoneNetwork, NetworkLink, NetworkNode } from "@parod/schema/views/network";
import { Link } from "@tanstack/react-router";
import { useSay } from "#lib/say.ts";
import { useStandpoint } from "#lib/standpoint.tsx";

const sizes: Sizes = { box: { width: 212, height: 92 }, gap: { x: 60, y: 18 }, margin: 6 };
const [size, line, inset] = [16, 20, 10];

/** The network drawn from left to right, each box leading to its milestone. The lists above hold the same. */
export function NetworkGraph({
  network,
  here,
}: {
  readonly network: MilestoneNetwork;
  readonly here: string;
}) {
  const { t } = useSay();
  const illustrative = useStandpoint()?.programme.illustrative ?? false;
  const shown = new Map(
    network.nodes.filter(({ id }) => isListed(network, id)).map((node) => [node.id, node] as const),
  );
  const layout = layOutNetwork([...shown.keys()], network.links, sizes);
  const height = layout.height + (illustrative ? 30 : 0);
  return (
    <figure className="figure">
      <figcaption>
        <b>{t("network.graph")}</b>
        <span>{t("network.graphLead")}</span>
      </figcaption>
      {/* As wide as it is: a drawing may be wider than a phone, its words not smaller than they can be read. */}
      <div className="hex-scroll">
        <svg
          className="network"
          width={layout.width}
          height={height}
          viewBox={`0 0 ${layout.width} ${height}`}
        >
          {layout.links.map(({ link, path, middle }) => (
            <g key={`${link.from} ${link.to} ${link.type}`} aria-hidden="true">
              <path d={path} className={link.driving ? "driving" : "other"} />
              {labelOf(link) !== "" && (
                <text x={middle.x} y={middle.y - 6} textAnchor="middle">
                  {labelOf(link)}
                </text>
              )}
            </g>
          ))}
          {layout.nodes.map((box) => {
            const node = shown.get(box.id);
            return node ? (
              <NodeBox key={box.id} box={box} node={node} isHere={box.id === here} />
            ) : null;
          })}
          {illustrative && (
            <text x={inset} y={height - 8} className="bold">
              {t("common.illustrative.mark")}
            </text>
          )}
        </svg>
      </div>
      <ul className="key">
        <li className="state">
          <svg className="network" width="34" height="8" aria-hidden="true">
            <path d="M0 4 H34" className="driving" />
          </svg>
          {t("network.thick")}
        </li>
        <li className="state">
          <svg className="network" width="34" height="8" aria-hidden="true">
            <path d="M0 4 H34" className="other" />
          </svg>
          {t("network.thin")}
        </li>
      </ul>
    </figure>
  );
}

const isListed = ({ chain, besides, waits }: MilestoneNetwork, id: string): boolean =>
  chain.includes(id) || besides.includes(id) || waits.some((each) => each.id === id);

/** Finish to start without a lag is what a line says by itself. */
const labelOf = ({ type, lag }: NetworkLink): string => {
  const delay = lag === 0 ? "" : lag > 0 ? `+${lag}` : String(lag);
  return type === "FS" ? delay : `${type}${delay}`;
};

type BoxProps = {
  readonly box: PlacedNode;
  readonly node: NetworkNode;
  readonly isHere: boolean;
};

function NodeBox({ box, node, isHere }: BoxProps) {
  const { t, words, language, shortDay } = useSay();
  const title = node.title ? words(node.title) : node.code;
  const date = node.computed === null ? t("network.none") : shortDay(node.computed);
  const within = { width: box.width - 2 * inset, size };
  const [owner = ""] = wrapText(words(node.owner.name), { ...within, lines: 1 });
  const lines = wrapText(title, { ...within, lines: 2 });
  const texts = [...lines, owner, date];
  return (
    <Link
      to="/$language/milestones/$id"
      params={{ language, id: node.id }}
      {...(isHere ? { className: "here", "aria-current": "page" as const } : {})}
    >
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx={3} />
      {texts.map((text, row) => (
        <text
          // oxlint-disable-next-line react/no-array-index-key -- lines of one text have no other name
          key={row}
          lang={row < lines.length ? node.title?.only : undefined}
          x={box.x + inset}
          y={box.y + 22 + row * line}
          className={row === texts.length - 1 ? "bold" : undefined}
        >
          {/* the space parts the lines where they are read as one name */}
          {`${text} `}
        </text>
      ))}
    </Link>
  );
}
