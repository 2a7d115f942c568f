import type { CommonReply } from "./common-api";

const invalidHandle = 5010;
/** The documentation of `getFileAsync` allows two files in memory. */
const mostOpen = 2;
const tooMany = 11001;

/** `getFileAsync("compressed")`: the document as it is now, in slices. */
export class FileSlices {
  private readonly files = new Map<number, Uint8Array>();
  private last = 0;

  constructor(private readonly save: () => Uint8Array) {}

  open(): CommonReply {
    if (this.files.size >= mostOpen) return tooMany;
    const bytes = this.save();
    this.files.set(++this.last, bytes);
    return [this.last, bytes.length];
  }

  slice(handle: number, offset: number, size: number): CommonReply {
    const bytes = this.files.get(handle);
    if (!bytes) return invalidHandle;
    const slice = [...bytes.subarray(offset, offset + size)];
    return [slice, slice.length];
  }

  close(handle: number): CommonReply {
    return this.files.delete(handle) ? [] : invalidHandle;
  }
}
