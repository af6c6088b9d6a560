import { rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startInstallation, type Installation } from "../support/installation";

describe("an installation", () => {
  let installation: Installation;
  let folder: string;

  beforeAll(async () => {
    installation = await startInstallation({ kind: "test" });
    folder = installation.folder;
  });
  afterAll(async () => {
    await installation.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("says that it is well, and what its clock shows", async () => {
    expect(await health(installation)).toMatchObject({ status: "ok", database: "reachable", missingMigrations: [] });
  });

  it("moves its clock when its operator says so, in every process", async () => {
    await installation.setClock("2031-05-01T10:00:00Z");
    expect(await health(installation)).toMatchObject({ clock: expect.stringMatching(/^2031-05-01T10:00/) });

    await installation.setClock("+2d");
    expect(await health(installation)).toMatchObject({ clock: expect.stringMatching(/^2031-05-03T10:00/) });

    await installation.setClock("real");
  });

  it("serves again after its web server was killed", async () => {
    installation.kill("web");
    await untilWell(installation);
  });

  it("says that it is not well while PostgreSQL is gone, and recovers without being started", async () => {
    installation.kill("postgres");
    await until(installation, 503);
    await untilWell(installation);
  });

  it("refuses to be started twice, and goes on undisturbed", async () => {
    await expect(startInstallation({ kind: "test", folder })).rejects.toThrow("is running already");
    expect(await health(installation)).toMatchObject({ status: "ok" });
  });

  it("says what to do when its port is taken", async () => {
    const port = Number(new URL(installation.origin).port);
    await expect(startInstallation({ kind: "test", port })).rejects.toThrow(`Port ${port} is in use`);
  });

  it("is taken over by the next start when the one that started it was killed", async () => {
    installation.kill("starter");
    installation = await startInstallation({ kind: "test", folder });
    expect(await health(installation)).toMatchObject({ status: "ok" });
  });

  it("stops in order when asked, and starts again", async () => {
    expect(await installation.stop("SIGINT")).toBe(0);
    expect(installation.said()).toMatch(/Stopping … \d/);

    installation = await startInstallation({ kind: "test", folder });
    expect(await health(installation)).toMatchObject({ status: "ok" });
  });
});

async function health({ origin }: Installation): Promise<unknown> {
  return (await fetch(`${origin}/healthz`)).json();
}

function untilWell(installation: Installation): Promise<void> {
  return until(installation, 200);
}

async function until(installation: Installation, status: number): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline) {
    const answer = await fetch(`${installation.origin}/healthz`).catch(() => null);
    if (answer?.status === status) return;
    await pause(20);
  }
  throw new Error(`it does not answer ${status}:\n${installation.said().slice(-2000)}`);
}
