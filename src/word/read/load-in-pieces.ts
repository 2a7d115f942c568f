import { WordError } from "../errors";
import { isTooLarge } from "../host/host-errors";

/** A collection of the host's objects that can be loaded in part. */
interface Collection<T> extends OfficeExtension.ClientObject {
  readonly items: T[];
}

/** How many items are asked for at a time, at first and at least. */
export interface PieceSize {
  readonly first: number;
  readonly least: number;
}

/** No document has that many: a host that ignores `skip` must not keep us asking for ever. */
const most = 500_000;

/**
 * Loads `properties` of all items of `collection` in pieces, one sync a piece, halving the piece when the host still
 * finds it too large. For hosts that limit the size of one answer (Word on the web); the pieces follow each other
 * because the collection's length is not known beforehand.
 */
export async function loadInPieces<T>(
  context: Word.RequestContext,
  collection: Collection<T>,
  properties: string,
  { first, least }: PieceSize,
  onProgress?: (done: number) => void,
): Promise<T[]> {
  const all: T[] = [];
  let size = first;
  while (all.length < most) {
    const piece = await loadPiece(context, collection, { select: properties, top: size, skip: all.length });
    if (piece === "too-large") {
      if (size <= least) throw new WordError("too-large", `${size} items`);
      size = Math.max(least, Math.floor(size / 2));
      continue;
    }
    all.push(...piece);
    onProgress?.(all.length);
    if (piece.length !== size) return all;
  }
  throw new WordError("too-large", `${most} items`);
}

async function loadPiece<T>(
  context: Word.RequestContext,
  collection: Collection<T>,
  option: OfficeExtension.LoadOption,
): Promise<readonly T[] | "too-large"> {
  context.load(collection, option);
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return "too-large";
    throw error;
  }
  return collection.items;
}
