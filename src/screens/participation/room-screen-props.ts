import type { Speech } from "@/messages/speak";
import type { PrivateRoomPage } from "@/queries/participation/private-room";

export type RoomScreenProps = { readonly room: PrivateRoomPage; readonly speech: Speech };
