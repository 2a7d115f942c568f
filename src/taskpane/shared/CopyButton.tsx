import { useEffect, useId, useRef, useState } from "react";
import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { paneTexts } from "../../texts/pane";
import { copyText } from "./clipboard";

interface CopyButtonProps {
  /** Made when the button is pressed. */
  readonly text: () => string;
  readonly label: string;
  /** Only an icon is seen; the label is its name. */
  readonly iconOnly?: boolean;
  /** Tells the person how it went, in the live region. */
  readonly say: (text: string) => void;
}

/** A button that copies; where Word forbids that, it shows the text already selected, to be copied by hand. */
export function CopyButton({ text, label, iconOnly, say }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<"none" | "copied" | { readonly byHand: string }>("none");
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (outcome !== "copied") return;
    const timer = setTimeout(() => setOutcome("none"), 2000);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function copy() {
    const wanted = text();
    const copied = await copyText(wanted);
    setOutcome(copied ? "copied" : { byHand: wanted });
    say(copied ? paneTexts.copying.done : paneTexts.copying.blocked);
  }

  const caption = outcome === "copied" ? paneTexts.copied : label;
  return (
    <>
      <Button
        ref={button}
        size="small"
        appearance="subtle"
        icon={outcome === "copied" ? <CheckmarkRegular /> : <CopyRegular />}
        aria-label={iconOnly ? caption : undefined}
        title={iconOnly ? caption : undefined}
        onClick={() => void copy()}
      >
        {iconOnly ? undefined : caption}
      </Button>
      {typeof outcome === "object" && (
        <CopyByHand
          text={outcome.byHand}
          close={() => {
            setOutcome("none");
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}

function CopyByHand({ text, close }: { readonly text: string; readonly close: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <div className="copy-by-hand">
      <p id={hint}>{paneTexts.copying.blocked}</p>
      <textarea
        ref={field}
        readOnly
        rows={4}
        value={text}
        aria-label={paneTexts.copying.blockedLabel}
        aria-describedby={hint}
      />
      <Button size="small" onClick={close}>
        {paneTexts.copying.close}
      </Button>
    </div>
  );
}
