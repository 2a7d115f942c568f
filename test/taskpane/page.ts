import { TextDecoder } from "node:util";

/** What jsdom lacks of a page: media queries (the light theme, no forced colours), scrolling, reading of bytes. */
Object.defineProperty(window, "matchMedia", {
  value: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
});
Element.prototype.scrollIntoView = () => undefined;
Object.assign(globalThis, { TextDecoder });
