import type { HTMLAttributes, ReactNode } from "react";

/** What scrolls must be within the keyboard's reach, also in web views that do not see to it themselves. */
const reachable: HTMLAttributes<HTMLDivElement> = { role: "region", tabIndex: 0 };

/** A wide table scrolls by itself, so that the pane never does. */
export function ScrollRegion({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="import-table" aria-label={label} {...reachable}>
      {children}
    </div>
  );
}
