import "./styles/window.css";
import "./styles/ribbon.css";
import "./styles/pane.css";
import "./styles/document.css";
import { preview as texts } from "../../texts/preview";
import { startPreview } from "./preview";
startPreview(document.body).catch((error) => {
  document.body.append(texts.failed.page);
  throw error;
});
