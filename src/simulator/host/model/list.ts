import { collectionType, wireType, type HostObject, type WireType } from "../protocol/wire-type";
import { listPlace } from "./formatting";
import type { OpenDocument } from "./open-document";
import { paragraphsOf } from "./stretch";

/** All paragraphs of one numbering instance. */
export class List implements HostObject {
  readonly type = listType;
  constructor(
    readonly document: OpenDocument,
    readonly numId: string,
  ) {}

  get gone(): boolean {
    return !this.document.numbering.list(this.numId);
  }
}

export const listType: WireType = wireType<List>("List", () => ({
  properties: {
    Id: { get: (list) => Number(list.numId) },
    LevelTypes: { get: (list) => levelTypes(list) },
    LevelExistences: { get: (list) => levelsInUse(list) },
  },
  navigation: {
    Paragraphs: { to: (list) => paragraphsOf(list.document, () => members(list)) },
  },
}));

export const listsType = collectionType<List>("ListCollection", () => ({
  indexer: (lists, key) => lists.items().find((list) => list.numId === String(key)) ?? null,
}));

function members(list: List) {
  const { document, numId } = list;
  return document
    .paragraphsOf(document.body)
    .map((one) => one.element)
    .filter((element) => listPlace(document, element)?.numId === numId);
}

function levelsInUse(list: List): boolean[] {
  const used = new Set(members(list).map((element) => listPlace(list.document, element)?.level));
  return Array.from({ length: 9 }, (_, level) => used.has(level));
}

function levelTypes(list: List): string[] {
  const levels = list.document.numbering.list(list.numId)?.levels ?? [];
  return Array.from({ length: 9 }, (_, level) => (levels[level]?.format === "bullet" ? "Bullet" : "Number"));
}
