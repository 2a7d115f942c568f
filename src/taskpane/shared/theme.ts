import { useEffect, useSyncExternalStore } from "react";
import type { OfficeTheme } from "../../word";
import "./themes/light.css";

export type ThemeKind = OfficeTheme["kind"];

/** Style sheets of the themes that most people never see, fetched when they are wanted. */
const otherThemes: Partial<Record<ThemeKind, () => Promise<unknown>>> = {
  dark: () => import("./themes/dark"),
  highContrast: () => import("./themes/high-contrast"),
};

/**
 * Gives the page the colours of a theme. They stand at the root, so that dialogs, which Fluent puts beside the pane,
 * have them too. Under high contrast the web view forces the colours, and this theme tells the components that it does.
 */
export function useTheme(kind: ThemeKind): void {
  useEffect(() => {
    let wanted = true;
    const show = () => {
      if (wanted) document.documentElement.dataset["theme"] = kind;
    };
    const load = otherThemes[kind];
    if (load) void load().then(show);
    else show();
    return () => {
      wanted = false;
    };
  }, [kind]);
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
