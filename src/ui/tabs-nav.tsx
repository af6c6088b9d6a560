import type { NavItem } from "./nav-item";

/** The pages of one matter. They are links, and wrap where they do not fit. */
export function TabsNav({ label, tabs }: { readonly label: string; readonly tabs: readonly NavItem[] }) {
  return (
    <nav className="tabs-nav" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current === true ? "page" : undefined}>
              {tab.label}
              {tab.count !== undefined && <span className="nav-count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
