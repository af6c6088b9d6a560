/** One place to go, in a bar, a menu or a row of tabs. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
  /** How many things wait there, as a number already written in the reader's language. */
  readonly count?: string | undefined;
}
