import { paneWidths } from "./pane/task-pane";

export const wordVersions = ["ltsc2021", "ltsc2024", "microsoft365"] as const;
export type WordVersion = (typeof wordVersions)[number];

export const themes = ["light", "dark", "highContrast"] as const;
export type Theme = (typeof themes)[number];

/** What the strip above the Word window sets. */
export interface Settings {
  readonly word: WordVersion;
  readonly theme: Theme;
  readonly paneWidth: number;
  readonly readOnly: boolean;
}

/** How the preview starts, from its address: `?sample=…&word=ltsc2021&theme=dark&pane=320&readonly`. */
export function settingsFrom(query: URLSearchParams): Settings {
  const width = Number(query.get("pane"));
  return {
    word: wordVersions.find((word) => word === query.get("word")) ?? "microsoft365",
    theme: themes.find((theme) => theme === query.get("theme")) ?? "light",
    paneWidth: width >= paneWidths.narrowest && width <= paneWidths.widest ? width : paneWidths.usual,
    readOnly: query.has("readonly"),
  };
}
