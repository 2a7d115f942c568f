/**
 * What a file may cost. A .docx is a zip: a few hundred bytes can inflate to gigabytes, so nothing is inflated
 * beyond these, whatever sizes the file declares. The largest report thought of (300 pages, 6,000 paragraphs) is
 * a document.xml of about 10 MB.
 */
export const limits = {
  /** Bytes of the file itself. */
  file: 256 * 1024 * 1024,
  /** Parts in the package. */
  parts: 10_000,
  /** Inflated bytes of one part. */
  part: 64 * 1024 * 1024,
  /** Inflated bytes of all the parts that are read. */
  total: 256 * 1024 * 1024,
  /** How many times larger a part may be than its compressed form … */
  ratio: 250,
  /** … once it is larger than this: small parts of repeated XML compress well. */
  ratioFrom: 8 * 1024 * 1024,
  /** XML elements in one part: as paragraphs they take a gigabyte of memory. */
  elements: 2_000_000,
  /** XML elements inside one another. */
  depth: 512,
  /** Styles based on one another; what a deeper one is based on does not count. */
  styleChain: 64,
  /** Characters of a list label. */
  label: 100,
} as const;

/** Bytes of the largest file that is opened, for callers who can tell before reading it. */
export const maxFileSize: number = limits.file;
