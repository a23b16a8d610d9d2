import type { Cell } from "#hexagons";

/**
 * Where each local authority sits on the hexagon map, and the short name that fits in a cell.
 * Layout after Open Innovations' hexmaps (wales-unitary-authorities.hexjson), MIT licence.
 */
export const authorityHexagons: Readonly<
  Record<string, Cell & { readonly short: { readonly en: string; readonly cy: string } }>
> = {
  W06000001: { row: 0, column: 1, short: { en: "Anglesey", cy: "Môn" } },
  W06000002: { row: 1, column: 1, short: { en: "Gwynedd", cy: "Gwynedd" } },
  W06000003: { row: 1, column: 2, short: { en: "Conwy", cy: "Conwy" } },
  W06000004: { row: 1, column: 3, short: { en: "Denbs", cy: "Dinbych" } },
  W06000005: { row: 0, column: 4, short: { en: "Flints", cy: "Fflint" } },
  W06000006: { row: 1, column: 4, short: { en: "Wrexham", cy: "Wrecsam" } },
  W06000008: { row: 2, column: 2, short: { en: "Cered", cy: "Cered" } },
  W06000009: { row: 3, column: 0, short: { en: "Pembs", cy: "Penfro" } },
  W06000010: { row: 3, column: 1, short: { en: "Carms", cy: "Caerfyr" } },
  W06000011: { row: 4, column: 2, short: { en: "Swansea", cy: "Abertawe" } },
  W06000012: { row: 3, column: 2, short: { en: "NPT", cy: "CNPT" } },
  W06000013: { row: 4, column: 3, short: { en: "Bridgend", cy: "Pen-y-b" } },
  W06000014: { row: 5, column: 3, short: { en: "Vale", cy: "Bro Morg" } },
  W06000015: { row: 5, column: 4, short: { en: "Cardiff", cy: "Caerdydd" } },
  W06000016: { row: 3, column: 3, short: { en: "RCT", cy: "RhCT" } },
  W06000018: { row: 4, column: 4, short: { en: "Caerph", cy: "Caerffili" } },
  W06000019: { row: 3, column: 5, short: { en: "Bl Gwent", cy: "Bl Gwent" } },
  W06000020: { row: 4, column: 6, short: { en: "Torfaen", cy: "Torfaen" } },
  W06000021: { row: 3, column: 6, short: { en: "Monm", cy: "Mynwy" } },
  W06000022: { row: 4, column: 5, short: { en: "Newport", cy: "Casnew" } },
  W06000023: { row: 2, column: 3, short: { en: "Powys", cy: "Powys" } },
  W06000024: { row: 3, column: 4, short: { en: "Merthyr", cy: "Merthyr" } },
};
