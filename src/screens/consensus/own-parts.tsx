import { Checkboxes } from "@/ui/choices";
import { sayPart } from "../documents/part-name";
import type { RoomProps } from "./room-props";

/** The parts that bind the country, to choose from; each goes along in the bytes that are shown. */
export function OwnParts({ revision, speech, legend }: RoomProps & { readonly legend: string }) {
  const own = revision.parts.filter(({ bindsViewer }) => bindsViewer);
  return (
    <Checkboxes
      name="parts"
      legend={legend}
      options={own.map((part) => ({ value: tickOf(part), label: sayPart(part, speech) }))}
    />
  );
}

/** A part as its tick names it: `common:0f3c…`. */
export function tickOf({ part, sha256 }: { readonly part: string; readonly sha256: string }): string {
  return `${part}:${sha256}`;
}
