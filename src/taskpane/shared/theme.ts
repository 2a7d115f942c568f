import { useSyncExternalStore } from "react";
import { webLightTheme, type Theme } from "@fluentui/react-components";
import type { OfficeTheme } from "../../word";

export type ThemeKind = OfficeTheme["kind"];

/**
 * The colours of an Office theme. Most people have the light one: the others are fetched when they are wanted.
 * Under high contrast the web view forces the colours, and this theme tells the components that it does.
 */
export async function loadTheme(kind: ThemeKind): Promise<Theme> {
  if (kind === "light") return webLightTheme;
  const { teamsHighContrastTheme, webDarkTheme } = await import("./dark-themes");
  return kind === "dark" ? webDarkTheme : teamsHighContrastTheme;
}

/**
 * The theme to show. High contrast is the system's and overrules Office's, which does not tell it (the web view forces
 * its colours); until Office has told light or dark, the system's choice stands in.
 */
export function useThemeKind(office: ThemeKind | undefined): ThemeKind {
  const forced = useMedia("(forced-colors: active)");
  const dark = useMedia("(prefers-color-scheme: dark)");
  if (forced) return "highContrast";
  return office ?? (dark ? "dark" : "light");
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}
