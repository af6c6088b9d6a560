import type { ReactNode } from "react";
import { Icon } from "./icon";
import { Mark } from "./mark";
import type { NavItem } from "./nav-item";
import { SkipLink } from "./skip-link";
import { isShown } from "./shown";

interface FrameWords {
  readonly skip: string;
  /** What the mark is called and where it leads, e.g. the name of the product. */
  readonly home: string;
  /** The name of the navigation, for those who listen. */
  readonly nav: string;
  /** The word on the folded menu of a narrow page. */
  readonly menu: string;
}

interface FrameProps {
  readonly words: FrameWords;
  readonly homeHref: string;
  readonly nav: readonly NavItem[];
  readonly languages: ReactNode;
  /** Shown above everything while an installation runs on a moved clock. */
  readonly clock?: ReactNode;
  readonly children: ReactNode;
}

interface PublicFrameProps extends FrameProps {
  readonly actions?: ReactNode;
  readonly footer: ReactNode;
}

/** A page that anyone may read: name, few places to go, languages; sources and duties at the foot. */
export function PublicFrame({ actions, footer, ...frame }: PublicFrameProps) {
  return <Frame {...frame} kind="public" tools={actions} footer={footer} />;
}

interface WorkspaceFrameProps extends FrameProps {
  readonly who: ReactNode;
  readonly signOut: ReactNode;
  readonly footer?: ReactNode;
}

/** A page of the workspace: where one is, for whom one speaks, and the way out. */
export function WorkspaceFrame({ who, signOut, footer, ...frame }: WorkspaceFrameProps) {
  const tools = (
    <>
      <span className="top-who">{who}</span>
      {signOut}
    </>
  );
  return <Frame {...frame} kind="workspace" tools={tools} footer={footer} />;
}

interface WholeFrameProps extends FrameProps {
  readonly kind: "public" | "workspace";
  readonly tools: ReactNode;
  readonly footer: ReactNode;
}

function Frame({ words, homeHref, nav, languages, clock, kind, tools, footer, children }: WholeFrameProps) {
  return (
    <div className="frame" data-kind={kind}>
      <SkipLink>{words.skip}</SkipLink>
      <header className="top">
        {isShown(clock) && <div className="top-clock">{clock}</div>}
        <div className="top-inner">
          <a className="top-home" href={homeHref}>
            <Mark />
            {words.home}
          </a>
          <nav className="top-nav" aria-label={words.nav}>
            <NavList nav={nav} />
          </nav>
          <div className="top-tools">
            {languages}
            {tools}
          </div>
          <NarrowMenu words={words} nav={nav} languages={languages} tools={tools} />
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {isShown(footer) && <footer className="foot">{footer}</footer>}
    </div>
  );
}

/** The same places on a narrow page, folded without a script. Only one of the two is ever displayed. */
function NarrowMenu({ words, nav, languages, tools }: Pick<WholeFrameProps, "words" | "nav" | "languages" | "tools">) {
  return (
    <details className="top-menu">
      <summary>
        <Icon name="menu" />
        {words.menu}
      </summary>
      <div className="top-menu-sheet">
        <nav aria-label={words.nav}>
          <NavList nav={nav} />
        </nav>
        <div className="top-tools-folded">
          {languages}
          {tools}
        </div>
      </div>
    </details>
  );
}

function NavList({ nav }: { readonly nav: readonly NavItem[] }) {
  return (
    <ul>
      {nav.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current === true ? "page" : undefined}>
            {item.label}
            {item.count !== undefined && <span className="nav-count">{item.count}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
