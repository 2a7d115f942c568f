export { DocxError, type DocxErrorCode } from "./errors";
