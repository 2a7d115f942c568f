import { paneWidths } from "./pane/task-pane";
export const plays = ["ltsc2021", "ltsc2024", "m365"];
export const themes = ["light", "dark", "highContrast"];
/** How the preview starts, from its address: `?sample=…&word=ltsc2021&theme=dark&pane=320&readonly`. */
export function settingsFrom(query) {
  const width = Number(query.get("pane"));
  return {
    play: plays.find((play) => play === query.get("word")) ?? "m365",
    theme: themes.find((theme) => theme === query.get("theme")) ?? "light",
    paneWidth: width >= paneWidths.narrowest && width <= paneWidths.widest ? width : paneWidths.usual,
    readOnly: query.has("readonly"),
  };
}
