import { useSyncExternalStore } from "react";
import { webLightTheme, type Theme } from "@fluentui/react-components";
import type { OfficeTheme } from "../../word";

export type ThemeKind = OfficeTheme["kind"];

/**
 * The colours of an Office theme. Most people have the light one: the others are fetched when they are wanted.
 * `teamsHighContrastTheme` serves where Office says "high contrast" but the web view does not force the colours.
 */
export async function loadTheme(kind: ThemeKind): Promise<Theme> {
  if (kind === "light") return webLightTheme;
  const { teamsHighContrastTheme, webDarkTheme } = await import("./dark-themes");
  return kind === "dark" ? webDarkTheme : teamsHighContrastTheme;
}

const darkSystem = "(prefers-color-scheme: dark)";

/** The system's theme, which stands in until Office has told its own. */
export function useSystemTheme(): ThemeKind {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(darkSystem);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => (window.matchMedia(darkSystem).matches ? "dark" : "light"),
  );
}
