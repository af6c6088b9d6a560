/** What an installation is for. Only in a demo or test may its clock be moved. */
export type InstallationKind = "demo" | "test" | "production";

export type InstallationMade = {
  readonly type: "InstallationMade";
  readonly version: 1;
  readonly kind: InstallationKind;
};

/** From here on the installation's clock is the database's plus this many milliseconds. */
export type ClockSet = {
  readonly type: "ClockSet";
  readonly version: 1;
  readonly n: number;
  readonly offsetMs: string;
};

export type InstallationEvent = InstallationMade | ClockSet;
