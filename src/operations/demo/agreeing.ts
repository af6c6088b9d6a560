import type { Position } from "@/domain/consensus/position";
import type { Instant } from "@/domain/definitions/time";
import { consensusRoom } from "@/queries/consensus/consensus-room";
import type { RoomPart } from "@/queries/consensus/room-parts";
import { actIsDone } from "@/queries/record/act-is-done";
import { freezeRevision } from "@/use-cases/consensus/freeze-revision";
import { openRound } from "@/use-cases/consensus/open-round";
import { statePosition } from "@/use-cases/consensus/state-position";
import { acting, demoActor, done } from "./acting";
import type { DemoTender } from "./tender";

/** A version is frozen as the text stands, and put to the countries until then. */
export async function freezeAndPut({ name, tender }: DemoTender, at: Instant, closesAt: Instant): Promise<void> {
  const officer = demoActor("officer.dk");
  const { number } = await done(freezeRevision(acting(officer, at, `freeze ${name} ${at}`), { tender }));
  await done(openRound(acting(officer, at, `put ${name} ${at}`), { tender, revision: number, closesAt }));
}

type Said = { readonly who: string; readonly at: Instant; readonly about?: number };

/** The country consents to every part that waits for it, but for one lot where that is named; with words of its own or without. */
export async function consent(
  demo: DemoTender,
  { about, statement, ...said }: Said & { readonly statement?: string },
): Promise<void> {
  const position: Position = { stance: "consent", ...(statement === undefined ? {} : { statement }) };
  await speak(demo, { ...said, position, covers: ({ number }) => number !== about });
}

/** The country objects to that lot. */
export async function object(
  demo: DemoTender,
  { who, at, about, ...why }: Said & { readonly reason: string; readonly request: string },
): Promise<void> {
  await speak(demo, { who, at, position: { stance: "object", ...why }, covers: ({ number }) => number === about });
}

type Speech = Pick<Said, "who" | "at"> & {
  readonly position: Position;
  readonly covers: (part: RoomPart) => boolean;
};

/** What is before a country depends on the moment, so a statement that was made is not made up again. */
export async function speak({ name, tender }: DemoTender, { who, at, position, covers }: Speech): Promise<void> {
  const actor = demoActor(who);
  const circumstances = acting(actor, at, `${position.stance} ${name} ${who} ${at}`);
  if (await actIsDone(circumstances)) return;

  const room = await consensusRoom(circumstances, tender);
  if (!room?.revision) throw new Error(`${who} finds no version`);
  const { number: revision, parts } = room.revision;
  const covered = parts.filter((part) => part.waitsForViewer && covers(part));
  const hashes = covered.map(({ part, sha256 }) => ({ part, sha256 }));
  const country = actor.kind === "person" ? actor.country : "";
  await done(statePosition(circumstances, { tender, revision, country, parts: hashes, position }));
}
