/** What jsdom lacks of a page: media queries (the light theme, no forced colours) and scrolling. */
Object.defineProperty(window, "matchMedia", {
  value: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }),
});
Element.prototype.scrollIntoView = () => undefined;
