import { markOther, spoken } from "@parod/language/other-language";
import type { MilestoneNetwork, NetworkNode } from "@parod/schema/views/network";
import { Fact, Facts } from "#components/facts.tsx";
import { Section } from "#components/section.tsx";
import { SpokenText } from "#components/spoken-text.tsx";
import { NetworkGraph } from "#features/network/network-graph.tsx";
import { Float, NetworkTable } from "#features/network/network-table.tsx";
import { useSay } from "#lib/say.ts";

/** The programme's network around a milestone: computed dates beside told ones, as lists and as a drawing of the same. */
export function NetworkSection({
  network,
  id,
}: {
  readonly network: MilestoneNetwork;
  readonly id: string;
}) {
  const { t, language, day } = useSay();
  const nodes = new Map(network.nodes.map((node) => [node.id, node]));
  const own = nodes.get(id);
  if (!own) return null;
  const listed = (ids: readonly string[]): NetworkNode[] =>
    ids.flatMap((each) => nodes.get(each) ?? []);
  const nameOf = ({ title, code }: NetworkNode) =>
    title ? markOther(title[language], title.only, language) : code;
  const { chain, besides, waits, circle } = network;
  const alone = chain.length <= 1 && besides.length === 0 && waits.length === 0;
  return (
    <Section title={t("network.title")} lede={t("network.lead")} id="network">
      <Facts>
        <Fact name={t("network.computed")}>
          {own.computed === null ? (
            <span className="soft">{t("network.none")}</span>
          ) : (
            day(own.computed)
          )}
          <p className="why">{t(`network.holding.${network.holding}`)}</p>
          {own.laterDays > 0 && <p className="why">{t("network.later", { n: own.laterDays })}</p>}
        </Fact>
        {!own.done && (
          <Fact name={t("network.float")}>
            <Float days={own.floatDays} />
          </Fact>
        )}
      </Facts>
      {circle.length > 0 && (
        <p className="inset">
          <SpokenText
            spoken={spoken(t("network.circle", { names: listed(circle).map(nameOf).join("; ") }))}
          />
        </p>
      )}
      {chain.length > 1 && (
        <>
          <h3>{t("network.chain")}</h3>
          <p>{t("network.chainLead")}</p>
          <NetworkTable caption={t("network.chain")} nodes={listed(chain)} here={id} />
          <More n={network.chainMore} />
        </>
      )}
      {besides.length > 0 && (
        <>
          <h3>{t("network.besides")}</h3>
          <NetworkTable caption={t("network.besides")} nodes={listed(besides)} here={id} />
        </>
      )}
      <h3>{t("network.waits")}</h3>
      {waits.length === 0 ? (
        <p>{t("network.waitsNone")}</p>
      ) : (
        <NetworkTable
          caption={t("network.waits")}
          nodes={listed(waits.map((each) => each.id))}
          here={id}
          waits={waits}
        />
      )}
      <More n={network.more} />
      {!alone && <NetworkGraph network={network} here={id} />}
    </Section>
  );
}

function More({ n }: { readonly n: number }) {
  const { t } = useSay();
  return n > 0 ? <p className="soft">{t("network.more", { n: String(n) })}</p> : null;
}
