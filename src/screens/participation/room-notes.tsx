import { Card } from "@/ui/card";
import { ActForm } from "@/ui/form";
import { HiddenField } from "@/ui/hidden-field";
import { Pager } from "@/ui/pager";
import { Prose } from "@/ui/prose";
import { SubmitButton } from "@/ui/submit-button";
import { TextArea } from "@/ui/text-area";
import type { Act } from "../documents/act";
import { roomAddress } from "./room-address";
import type { RoomScreenProps } from "./room-screen-props";

type Props = RoomScreenProps & { readonly find: string; readonly keeping: Act };

const WORDS_MAX = 4000;

/** Notes for the country's own people, the latest first. */
export function RoomNotes({ room, find, keeping, speech }: Props) {
  const { say } = speech;
  const { head, country, notes } = room;
  const max = speech.number(WORDS_MAX);
  return (
    <Card id="notes" title={say("room.notes.title")}>
      <ActForm id="keeping-note" {...keeping}>
        <HiddenField name="tender" value={head.id} />
        <HiddenField name="country" value={country} />
        <TextArea
          name="text"
          label={say("room.notes.text")}
          hint={say("room.notes.textHint")}
          rows={4}
          count={{
            max: WORDS_MAX,
            limit: say("room.notes.limit", { max }),
            used: say("room.notes.used", { max, used: "{used}" }),
          }}
        />
        <div>
          <SubmitButton tone="plain" pendingWords={say("room.notes.acting")}>
            {say("room.notes.act")}
          </SubmitButton>
        </div>
      </ActForm>
      {notes.length === 0 ? (
        <p className="quiet">{say("room.notes.none")}</p>
      ) : (
        <ul className="grid gap-4">
          {notes.map(({ n, text, by, at }) => (
            <li key={n} className="grid gap-1 border-t border-line pt-3">
              <p className="quiet">
                <time dateTime={at}>{say("room.notes.by", { name: by, at: speech.instant(at) })}</time>
              </p>
              <Prose text={text} />
            </li>
          ))}
        </ul>
      )}
      <Turning room={room} find={find} speech={speech} />
    </Card>
  );
}

function Turning({ room, find, speech }: Omit<Props, "keeping">) {
  const { say } = speech;
  const { page, pages } = room.notesPage;
  if (pages === 1) return null;
  const step = (notes: number) => `${roomAddress(room.head.id, { find, page: room.prices.page, notes })}#notes`;
  return (
    <Pager
      label={say("room.notes.pager")}
      position={say("room.notes.position", { page: speech.number(page), pages: speech.number(pages) })}
      previous={page > 1 ? { href: step(page - 1), label: say("room.notes.later") } : undefined}
      next={page < pages ? { href: step(page + 1), label: say("room.notes.earlier") } : undefined}
    />
  );
}
