import { Component, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { paneTexts } from "../../texts/pane";
import { CopyButton } from "./CopyButton";

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly reload: () => void;
  readonly say: (text: string) => void;
}

/** An error nobody foresaw shows a way on instead of a white pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error?: unknown }> {
  override readonly state: { readonly error?: unknown } = {};

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    const details = describe(error);
    return (
      <main className="standing-in unusable" role="alert">
        <h2>{paneTexts.crash.title}</h2>
        <p>{paneTexts.crash.next}</p>
        <div className="button-row">
          <Button appearance="primary" onClick={this.props.reload}>
            {paneTexts.crash.reload}
          </Button>
          <CopyButton label={paneTexts.crash.copy} text={() => details} say={this.props.say} />
        </div>
        <details className="failure-detail">
          <summary>{paneTexts.details}</summary>
          <code>{details}</code>
        </details>
      </main>
    );
  }
}

/** The error as somebody who has to find it wants it: what, where, in which browser. */
function describe(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error);
  return `${what}\n${navigator.userAgent}`;
}
