import type { InstallationEvent } from "@/domain/definitions/installation";
import type { Writers } from "../writer";

export const INSTALLATION_WRITERS: Writers<InstallationEvent["type"]> = {
  InstallationMade: (tx, { kind }, { proof }) => tx.installation.createMany({ data: { kind, ...proof } }),

  ClockSet: (tx, { n, offsetMs }, { proof }) =>
    tx.clockOffset.createMany({ data: { n, offsetMs: BigInt(offsetMs), ...proof } }),
};
