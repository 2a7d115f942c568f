import { elements, ownerOf, parseXml, type Element } from "../ooxml/dom";
import { ns } from "../ooxml/names";
import { emuPerPoint, InlinePicture } from "../model/inline-picture";
import type { Stretch } from "../model/stretch";
import { HostError } from "../protocol/errors";
import { pointAt, type InsertLocation } from "./places";
import { insertRun } from "./text";
import { requireEditable } from "./locks";

interface ImageKind {
  readonly extension: ".png" | ".jpeg" | ".gif";
  readonly contentType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Puts a picture into the line at 96 dots an inch, as Word does with files that name no resolution. */
export function insertPicture(stretch: Stretch, base64: string, location: InsertLocation): InlinePicture {
  const bytes = bytesOf(base64);
  const kind = imageKind(bytes);
  if (!kind) throw new HostError("InvalidArgument", "no picture Word knows");
  const { document } = stretch;
  const point = pointAt(stretch, location);
  requireEditable(point.paragraph);
  const partName = document.partNameOf(point.paragraph);
  const folder = partName.replace(/[^/]*$/, "");
  const image = document.parts.freeName(`${folder}media/image`, kind.extension);
  document.parts.put(image, bytes, kind.contentType);
  const relationship = document.parts.relate(partName, `${ns.r}/image`, image);
  const id = document.nextRevisionId();
  const run = pictureRun(point.paragraph, relationship, id, toEmu(kind.width), toEmu(kind.height));
  insertRun(document, point.paragraph, point.offset, run);
  document.shifted(point.paragraph, point.offset, 0, 1);
  const [picture] = InlinePicture.inRun(document, run);
  if (!picture) throw new Error("The run was made with a picture.");
  return picture;
}

const toEmu = (pixels: number): number => Math.round(pixels * 0.75 * emuPerPoint);

function pictureRun(like: Element, relationship: string, id: number, width: number, height: number): Element {
  const wordNs = like.namespaceURI ?? ns.w;
  const xml =
    `<w:r xmlns:w="${wordNs}" xmlns:wp="${ns.wp}" xmlns:a="${ns.a}" xmlns:pic="${ns.pic}" xmlns:r="${ns.r}"><w:drawing>` +
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="${id}" name="Picture ${id}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic><a:graphicData uri="${ns.pic}"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Picture ${id}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const run = parseXml(xml).documentElement;
  if (!run) throw new Error("The run is one element.");
  return ownerOf(like).importNode(run, true);
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw new HostError("InvalidArgument", "the picture is no base64");
  }
}

function imageKind(bytes: Uint8Array): ImageKind | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length >= 24 && view.getUint32(0) === 0x89504e47) {
    return {
      extension: ".png",
      contentType: "image/png",
      width: view.getUint32(16),
      height: view.getUint32(20),
    };
  }
  if (bytes.length >= 10 && view.getUint32(0) === 0x47494638) {
    return {
      extension: ".gif",
      contentType: "image/gif",
      width: view.getUint16(6, true),
      height: view.getUint16(8, true),
    };
  }
  if (bytes.length >= 4 && view.getUint16(0) === 0xffd8) return jpegKind(view);
  return undefined;
}

/** The size is in the first start-of-frame segment (ITU T.81, B.2.2). */
function jpegKind(view: DataView): ImageKind | undefined {
  for (let at = 2; at + 9 < view.byteLength;) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) {
      return {
        extension: ".jpeg",
        contentType: "image/jpeg",
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Changes a picture's size on the page, in points; the other side goes with it while the proportions are locked. */
export function resizePicture(picture: InlinePicture, side: "cx" | "cy", points: number): void {
  requireEditable(picture.inline);
  const other = side === "cx" ? "cy" : "cx";
  if (picture.locksAspectRatio && picture.size(side) > 0)
    setSide(picture, other, (picture.size(other) * points) / picture.size(side));
  setSide(picture, side, points);
}

function setSide(picture: InlinePicture, side: "cx" | "cy", points: number): void {
  const size = String(Math.round(points * emuPerPoint));
  const change = (element: Element): void => {
    const isExtent =
      element.localName === "extent" || (element.localName === "ext" && element.hasAttribute("cx"));
    if (isExtent) element.setAttribute(side, size);
    for (const inner of elements(element)) change(inner);
  };
  change(picture.inline);
  picture.document.changed(picture.inline);
}
