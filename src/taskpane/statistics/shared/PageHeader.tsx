import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";

interface PageHeaderProps {
  readonly title: string;
  /** Where the arrow leads. */
  readonly backLabel: string;
  readonly back: () => void;
  /** Buttons at its end. */
  readonly children?: ReactNode;
}

/** The way back and the name of a page that took the list's place; the keyboard goes on from here. */
export function PageHeader({ title, backLabel, back, children }: PageHeaderProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="page-header">
      <Button
        ref={button}
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        aria-label={backLabel}
        title={backLabel}
        onClick={back}
      />
      <h2 className="two-lines" title={title}>
        {title}
      </h2>
      {children}
    </div>
  );
}
