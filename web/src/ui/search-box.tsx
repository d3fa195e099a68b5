import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useCatalog } from '../api/use-catalog.ts';
import { WebSuggestionsDocument } from '../generated/graphql.ts';
import { Hit, pathOf } from './hits.tsx';
import { useSettled } from './use-settled.ts';

const longest = 200;

/** Finds anything in the catalog by name while one types: a combobox with a list, after WAI-ARIA's pattern. */
export function SearchBox() {
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosen, choose] = useState(-1);
  const list = useId();
  const settled = useSettled(text.trim(), 120);
  const { data } = useCatalog(WebSuggestionsDocument, { text: settled }, settled === '');
  const hits = settled === '' ? [] : (data?.search.edges ?? []);
  const shown = open && hits.length > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has other hits
  useEffect(() => choose(-1), [settled]);

  const go = (path: string) => {
    setOpen(false);
    setText('');
    navigate(path);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => choose((index) => (index + 1) % hits.length),
    ArrowUp: () => choose((index) => (index <= 0 ? hits.length : index) - 1),
    Escape: () => setOpen(false),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const hit = shown ? hits[chosen] : undefined;
    if (event.key === 'Enter' && text.trim() !== '') {
      go(hit ? pathOf(hit.node) : `/models?q=${encodeURIComponent(text.trim())}`);
    } else if (shown && keys[event.key]) {
      event.preventDefault();
      keys[event.key]?.();
    }
  };
  return (
    <search className="search">
      <input
        type="search"
        role="combobox"
        aria-label="Search the catalog"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={list}
        aria-activedescendant={shown && chosen >= 0 ? `${list}-${chosen}` : undefined}
        placeholder="Search the catalog"
        maxLength={longest}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label="Found" hidden={!shown}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, which names the option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the keys
          <div
            key={pathOf(hit.node)}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === chosen}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => go(pathOf(hit.node))}
          >
            <Hit hit={hit} />
          </div>
        ))}
      </div>
    </search>
  );
}
