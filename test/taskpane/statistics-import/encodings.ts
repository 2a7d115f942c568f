import { TextDecoder, TextEncoder } from "node:util";

/** What jsdom lacks of a page for reading files. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
