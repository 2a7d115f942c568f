import { useRef, useState } from "react";
import { Button, ProgressBar } from "@fluentui/react-components";
import { importFileTexts as texts } from "../../../texts/statistics-import";
import { Message } from "../../shared/Message";
import type { FileState } from "./use-spreadsheet";

interface ChooseFileProps {
  readonly state: FileState;
  readonly open: (file: File) => void;
  readonly stop: () => void;
}

/** The place to choose a file or drop it; says what is being read, and why a file could not be. */
export function ChooseFile({ state, open, stop }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    setOver(false);
    setSeveral((files?.length ?? 0) > 1);
    if (file && files?.length === 1) open(file);
  };
  return (
    <>
      <div
        className={over ? "import-drop import-drop-over" : "import-drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files);
        }}
      >
        <Button
          ref={button}
          appearance={state.is === "read" ? "secondary" : "primary"}
          size={state.is === "read" ? "small" : "medium"}
          onClick={() => input.current?.click()}
        >
          {state.is === "read" ? texts.another : texts.choose}
        </Button>
        {/* Chosen by the button: a file input of its own could not be styled, nor told in Vietnamese. */}
        <input
          ref={input}
          type="file"
          hidden
          aria-label={texts.input}
          accept=".xlsx,.xlsm,.csv,.tsv,.txt"
          onChange={(event) => {
            take(event.target.files);
            // The same file may be chosen again, after it was corrected.
            event.target.value = "";
          }}
        />
        <span className="quiet import-file-name">{state.is === "read" ? state.file : texts.orDrop}</span>
      </div>
      <div role="status">
        {state.is === "reading" && <p>{state.says}</p>}
        {state.is === "stopped" && <p>{texts.stopped}</p>}
        {several && <p>{texts.oneFile}</p>}
      </div>
      {state.is === "reading" && (
        <div className="import-reading">
          <ProgressBar
            {...(state.share === undefined ? {} : { value: state.share })}
            aria-label={state.says}
          />
          <Button
            size="small"
            onClick={() => {
              stop();
              // This button goes; without a place of its own the focus would start over.
              button.current?.focus();
            }}
          >
            {texts.stop}
          </Button>
        </div>
      )}
      {state.is === "failed" && (
        <Message intent="error" title={texts.failed}>
          <p className="message-text">{state.says}</p>
        </Message>
      )}
    </>
  );
}
