import { Button } from "@fluentui/react-components";
import { importPreviewTexts as texts } from "../../../texts/statistics-import";
import { Message } from "../../shared/Message";
import type { ImportPreviewProps } from "../part-contracts";
import { BlockPreview } from "./BlockPreview";
import { tooLarge } from "./block-size";
import "./import.css";

/** Shows where a block's figures would go, lets the author correct that, and gives the edit that takes them over. */
export default function ImportPreview({
  cancelText = texts.cancel,
  ...props
}: ImportPreviewProps & { readonly cancelText?: string }) {
  const problem = tooLarge(props.grid);
  if (problem === undefined) return <BlockPreview {...props} cancelText={cancelText} />;
  return (
    <section className="import-view">
      <Message intent="error">{problem}</Message>
      <div className="import-actions">
        <Button onClick={props.cancel}>{cancelText}</Button>
      </div>
    </section>
  );
}
