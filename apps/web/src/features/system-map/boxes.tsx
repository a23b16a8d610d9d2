import type { MapApart, MapBox, MapMember } from "@parod/schema/views/system-map";
import { useId, type ReactNode } from "react";
import { useDrawing, useSayNames } from "#features/system-map/drawing.ts";
import { ChooseLink, Relations, Tile, TileCounts } from "#features/system-map/tile.tsx";
import { useSay } from "#lib/say.ts";
import { AgreementMark } from "#marks/agreement.tsx";

/** A few members leave room for another box beside. */
const few = 4;

/** A box under its own heading that holds tiles. */
function Box({
  title,
  kind,
  isSmall,
  children,
}: {
  title: ReactNode;
  kind?: "unknown" | "ended" | "linked";
  isSmall: boolean;
  children: ReactNode;
}) {
  const own = useId();
  const more = `${kind ? ` map-box--${kind}` : ""}${isSmall ? " map-box--small" : ""}`;
  return (
    <section className={`map-box${more}`} aria-labelledby={own}>
      <h3 id={own}>{title}</h3>
      {children}
    </section>
  );
}

const isOver = ({ holds, past }: MapMember): boolean => holds === "no" && past;

/** An arrangement with the authorities that are said to be in it, or to join it. */
export function ArrangementBox({ box }: { box: MapBox }) {
  const { t, bounds } = useSay();
  const { tiles, relations } = useDrawing();
  const sayNames = useSayNames();
  const members = box.members.filter((each) => !isOver(each));
  const left = box.members.filter(isOver).map(({ code }) => code);
  const tile = tiles.get(box.code);
  const isLinked = relations.has(box.code);
  return (
    <Box
      title={<ChooseLink code={box.code} />}
      isSmall={members.length < few}
      {...(isLinked ? { kind: "linked" } : {})}
    >
      <div className="map-box__about">
        {tile && <span>{t(`states.organisation.${tile.kind}`)}</span>}
        {box.until && <span>{t("systemMap.until", { date: bounds(box.until) })}</span>}
        {tile && <TileCounts tile={tile} />}
        <Relations code={box.code} />
      </div>
      {members.length === 0 ? (
        <p className="small soft">{t("systemMap.noMembers")}</p>
      ) : (
        <ul className="map-tiles">
          {members.map((each) => (
            <Tile key={each.code} code={each.code}>
              <MemberText member={each} />
            </Tile>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <p className="small soft">{t("systemMap.left", { names: sayNames(left) })}</p>
      )}
    </Box>
  );
}

/** Whether those who speak of it agree, who they are, and what is said where it is not simply so. */
function MemberText({
  member: { code, agreement, state, holds, statedBy },
}: {
  member: MapMember;
}) {
  const { t } = useSay();
  const sayNames = useSayNames();
  const others = statedBy.filter((each) => each !== code);
  const named = others.slice(0, 2);
  const more = others.length - named.length;
  // one side: either the authority itself, or others without it
  const side =
    others.length < statedBy.length
      ? t("ledger.itself")
      : sayNames(named) + (more > 0 ? ` +${String(more)}` : "");
  const alone = t("systemMap.alone", { names: side });
  const isPlain = holds === "yes" && (state === "agreed" || state === "started");
  return (
    <>
      <AgreementMark agreement={agreement} words={agreement === "one-sided" ? alone : undefined} />
      {!isPlain && <p className="map-tile__count">{t(`states.membership.${state}`)}</p>}
    </>
  );
}

/** Authorities that are in no arrangement as far as is told: those of whom something else is told, and those of whom nothing is. */
export function ApartBoxes({ apart }: { apart: readonly MapApart[] }) {
  const { t } = useSay();
  const isTold = ({ model, before, coming }: MapApart) =>
    model !== null || before.length > 0 || coming.length > 0;
  const told = apart.filter(isTold);
  const unknown = apart.filter((each) => !isTold(each));
  return (
    <>
      {told.length > 0 && (
        <Box title={t("systemMap.told")} kind="unknown" isSmall={told.length < few}>
          <ul className="map-tiles">
            {told.map((each) => (
              <Tile key={each.code} code={each.code}>
                <ApartText apart={each} />
              </Tile>
            ))}
          </ul>
        </Box>
      )}
      {unknown.length > 0 && (
        <Box title={t("systemMap.unknown")} kind="unknown" isSmall={unknown.length < few}>
          <ul className="map-tiles">
            {unknown.map(({ code }) => (
              <Tile key={code} code={code} />
            ))}
          </ul>
        </Box>
      )}
    </>
  );
}

function ApartText({ apart: { code, model, before, coming } }: { apart: MapApart }) {
  const { t } = useSay();
  const sayNames = useSayNames();
  return (
    <>
      {model && (
        <p className="map-tile__count">
          {t(`states.modelPhase.${model.phase}`)}: {t(`states.model.${model.model}`)}
          {model.statedBy !== code &&
            `. ${t("systemMap.saidBy", { names: sayNames([model.statedBy]) })}`}
        </p>
      )}
      {coming.length > 0 && (
        <p className="map-tile__count">{t("systemMap.coming", { names: sayNames(coming) })}</p>
      )}
      {before.length > 0 && (
        <p className="map-tile__count">{t("systemMap.was", { names: sayNames(before) })}</p>
      )}
    </>
  );
}

/** An arrangement that has ended, in words: who was in it has a place elsewhere on the map. */
export function EndedBox({ box: { code, until, members } }: { box: MapBox }) {
  const { t, bounds } = useSay();
  return (
    <Box title={<ChooseLink code={code} />} kind="ended" isSmall>
      {until && <p className="small soft">{t("systemMap.ended", { date: bounds(until) })}</p>}
      {members.length === 0 ? (
        <p className="small soft">{t("systemMap.noMembers")}</p>
      ) : (
        <ul className="map-names">
          {members.map((each) => (
            <li key={each.code}>
              <ChooseLink code={each.code} />
            </li>
          ))}
        </ul>
      )}
    </Box>
  );
}
