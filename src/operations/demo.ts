import { instantFrom, type Instant } from "@/domain/definitions/time";
import { readClock } from "@/platform/clock";
import { settings } from "@/platform/settings";
import { installationFacts } from "@/queries/record/installation-facts";
import { makeInstallation } from "@/use-cases/record/make-installation";
import { setClock } from "@/use-cases/record/set-clock";
import { agreeOnTenders } from "./demo/agreement";
import { acting, done, OPERATOR } from "./demo/acting";
import { registerEverybody } from "./demo/registering";
import { antibiotics, ceftriaxone, infusions, supportiveMedicines } from "./demo/story";

/**
 * Makes the installation what it is for. A demo's story is lived: every step is an act, as one of
 * its people would do it, so the demo cannot be in a state that the rules forbid. Each act is done
 * once, whatever interrupts the making, and its moments are counted from the first start. A test
 * gets the people and no story, real service neither.
 */
export async function makeInstallationReady(): Promise<void> {
  const kind = settings.SAMBAND_INSTALLATION;
  const now = instantFrom(await readClock());
  const found = await installationFacts(acting(OPERATOR, now, "look"));
  if (found?.isComplete) return;

  const anchor: Instant = found?.madeAt ?? now;
  if (!found) await done(makeInstallation(acting(OPERATOR, anchor, "make the installation"), { kind }));
  if (kind === "production") return;
  await registerEverybody({ anchor });
  if (kind === "demo") {
    await agreeOnTenders({ anchor });
    await supportiveMedicines({ anchor });
    await ceftriaxone({ anchor });
    await antibiotics({ anchor });
    await infusions({ anchor });
  }
  await done(setClock(acting(OPERATOR, anchor, "the clock begins"), { offsetMs: 0 }));
}
