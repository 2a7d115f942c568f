import { playForcedColors } from "./pane/forced-colors";

/**
 * Runs first of all in the add-in's pages, where the preview server puts it: gives the page the `window.external` that
 * Word gives its web view. The simulated Word and its document live in the parent page, so that the pane and the
 * ribbon's commands work on one document and a reload of the pane loses nothing.
 */
const given = window.parent === window ? undefined : window.parent.simulatedWord?.externalFor(window);
if (given) Object.defineProperty(window, "external", { value: given, configurable: true });

const { theme } = window.parent.document.documentElement.dataset;
if (given && theme === "highContrast") playForcedColors(window);
