import { lazy, Suspense } from "react";
import type { MessageProps } from "./MessageBox";

const MessageBox = lazy(() => import("./MessageBox"));

/** A message that stays until it is dealt with. Most openings need none, so its code is fetched with the first. */
export function Message(props: MessageProps) {
  return (
    <Suspense fallback={null}>
      <MessageBox {...props} />
    </Suspense>
  );
}
