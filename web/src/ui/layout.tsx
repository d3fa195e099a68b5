import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import icon from '../icon.svg';
import { ErrorBoundary } from './error-boundary.tsx';
import { SearchBox } from './search-box.tsx';

const sections: [path: string, name: string][] = [
  ['/models', 'Models'],
  ['/compare', 'Compare'],
  ['/frontier', 'Frontier'],
  ['/use-cases', 'Use cases'],
  ['/benchmarks', 'Benchmarks'],
  ['/families', 'Families'],
  ['/organizations', 'Organizations'],
  ['/providers', 'Providers'],
  ['/gateways', 'Gateways'],
  ['/changes', 'Changes'],
  ['/data', 'Data'],
];

/** What stands around every page. */
export function Layout({ children }: { children: ReactNode }) {
  const [path] = useLocation();
  useTopOfNewPage(path);
  return (
    <>
      <a className="skip" href="#main">
        Skip to content
      </a>
      <header className="site-head">
        <div>
          <Link className="brand" href="/">
            <img src={icon} alt="" width="22" height="22" />
            <span>Modelgraph</span>
          </Link>
          <SearchBox />
          <Sections path={path} />
        </div>
      </header>
      <main id="main">
        <ErrorBoundary key={path} fallback={<Broken />}>
          {children}
        </ErrorBoundary>
      </main>
      <footer className="site-foot">
        <div>
          <span>Facts keep the licences of their sources.</span>
          <Link href="/data">Sources and attribution</Link>
          <a href="/changes.atom">Changes as a feed</a>
          <a href="/retirements.ics">Retirements as a calendar</a>
          <a href="/catalog.jsonl">Whole catalog</a>
        </div>
      </footer>
    </>
  );
}

/** Where one can go: in sight where there is room, else behind a button. */
function Sections({ path }: { path: string }) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const button = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever has got there needs the list no more
  useEffect(() => setOpen(false), [path]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from anywhere within
    <div className="sections" onKeyDown={onKeyDown}>
      <button type="button" ref={button} aria-expanded={open} aria-controls={list} onClick={() => setOpen(!open)}>
        Sections
      </button>
      <nav aria-label="Sections" id={list} className={open ? 'open' : undefined}>
        <ul>
          {sections.map(([to, name]) => (
            <li key={to}>
              <Link href={to} aria-current={currency(path, to)}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function Broken() {
  return (
    <div className="stack">
      <h1 tabIndex={-1}>This page broke</h1>
      <p>The fault is ours. The other pages work on; loading this one anew may help.</p>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          Load anew
        </button>
      </p>
    </div>
  );
}

function currency(path: string, to: string): 'page' | 'true' | undefined {
  if (path === to) return 'page';
  return path.startsWith(`${to}/`) ? 'true' : undefined;
}

/** A new page begins at its top, with its heading in focus; going back leaves that to the browser. */
function useTopOfNewPage(path: string): void {
  const last = useRef(path);
  const goingBack = useRef(false);
  useEffect(() => {
    const note = () => {
      goingBack.current = true;
    };
    window.addEventListener('popstate', note);
    return () => window.removeEventListener('popstate', note);
  }, []);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    if (!goingBack.current) {
      window.scrollTo(0, 0);
      document.querySelector('h1')?.focus({ preventScroll: true });
    }
    goingBack.current = false;
  }, [path]);
}
