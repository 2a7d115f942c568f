import type { PictureToInsert } from "./linked-tables";
import type { Spot } from "./spot";
import { setParagraph } from "./table-look";

/** Queues a centred paragraph with the picture and nothing else. */
export function writePicture(
  { put }: Spot,
  { base64, title, altText, width, height }: PictureToInsert,
): void {
  const paragraph = put("");
  setParagraph(paragraph, { alignment: "Centered", spaceBefore: 6, spaceAfter: 6 });
  const picture = paragraph.insertInlinePictureFromBase64(base64, "Start");
  picture.lockAspectRatio = false;
  picture.width = width;
  picture.height = height;
  picture.altTextTitle = title;
  picture.altTextDescription = altText;
  paragraph.select();
}
