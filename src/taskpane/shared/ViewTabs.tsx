import { useRef, type KeyboardEvent } from "react";
import { paneTexts } from "../../texts/pane";
import { views, type View } from "../state";

interface ViewTabsProps {
  readonly view: View;
  readonly show: (view: View) => void;
  /** Findings of severity error; 0 shows no badge. */
  readonly errors: number;
}

export const tabId = (view: View) => `tab-${view}`;
export const panelId = (view: View) => `panel-${view}`;

/** The three views (WAI-ARIA Authoring Practices, "Tabs" with automatic activation). */
export function ViewTabs({ view, show, errors }: ViewTabsProps) {
  const tabs = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const here = views.indexOf(view);
    const target = {
      ArrowRight: (here + 1) % views.length,
      ArrowLeft: (here + views.length - 1) % views.length,
      Home: 0,
      End: views.length - 1,
    }[event.key];
    const next = target === undefined ? undefined : views[target];
    if (!next) return;
    event.preventDefault();
    show(next);
    tabs.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  }

  return (
    <div ref={tabs} role="tablist" aria-label={paneTexts.views.label} className="tabs">
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={tabId(one)}
          className="tab"
          aria-selected={one === view}
          aria-controls={panelId(one)}
          tabIndex={one === view ? 0 : -1}
          onClick={() => show(one)}
          onKeyDown={onKeyDown}
        >
          {paneTexts.views[one]}
          {one === "check" && errors > 0 && (
            <span className="badge">
              <span aria-hidden>{errors}</span>
              <span className="visually-hidden">{paneTexts.errorBadge(errors)}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
