import { pino } from "pino";
import { startWorker } from "@/jobs/worker";
import { settings } from "@/platform/settings";
import { disconnect } from "@/storage/client";
import { fail } from "./say";
import { whenAskedToStop } from "./stopping";

/** The worker: does what follows from what people did, until it is asked to stop. */
async function work(): Promise<void> {
  const log = pino({ name: "worker" });
  const worker = await startWorker(settings.SAMBAND_APP_DATABASE_URL, {
    done: (what) => log.info(what, "done"),
    failed: ({ failure, ...what }) => log.error({ ...what, err: failure }, "failed"),
  });
  log.info("working");
  process.send?.("ready");

  whenAskedToStop(() => {
    void worker
      .stop()
      .then(disconnect)
      .finally(() => process.exit(0));
  });
}

work().catch(fail);
