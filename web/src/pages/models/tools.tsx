import { useEffect, useId, useState } from 'react';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebVariantsDocument } from '../../generated/graphql.ts';
import { useSettled } from '../../ui/use-settled.ts';
import { columns } from './columns.tsx';
import type { ListState } from './query.ts';

interface ToolsProperties {
  state: ListState;
  change: (next: Partial<ListState>, replace?: boolean) => void;
}

/** What stands above the list: the search, the scores to show, the columns. */
export function Tools({ state, change }: ToolsProperties) {
  return (
    <div className="tools">
      <TextSearch q={state.q} onChange={(q) => change({ q }, true)} />
      <ScoreChoice
        variant={state.variant}
        onChange={(variant) => change({ variant, sort: withoutScore(state, variant) })}
      />
      <ColumnChoice chosen={state.columns} onChange={(chosen) => change({ columns: chosen }, true)} />
    </div>
  );
}

function withoutScore({ sort }: ListState, variant: string | null): ListState['sort'] {
  return sort?.field === 'SCORE' && !variant ? null : sort;
}

function TextSearch({ q, onChange }: { q: string; onChange: (q: string) => void }) {
  const [text, setText] = useState(q);
  const settled = useSettled(text, 150);
  // Back and forward, and links from elsewhere, change the address under the box.
  useEffect(() => setText(q), [q]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed, once the hand rests, goes to the address
  useEffect(() => {
    if (settled === text && settled !== q) onChange(settled);
  }, [settled]);
  return (
    <label className="grow">
      Search by name, alias or developer
      <input type="search" value={text} maxLength={200} onChange={(event) => setText(event.target.value)} />
    </label>
  );
}

function ScoreChoice({ variant, onChange }: { variant: string | null; onChange: (variant: string | null) => void }) {
  const [wanted, want] = useState(variant !== null);
  const { data } = useCatalog(WebVariantsDocument, {}, !wanted);
  const variants = data?.benchmarks.nodes.flatMap((benchmark) => benchmark.variants) ?? [];
  const ranked = variants.filter(({ rankedResults }) => rankedResults > 0);
  return (
    <label>
      Scores on
      <select
        value={variant ?? ''}
        onFocus={() => want(true)}
        onPointerDown={() => want(true)}
        onChange={(event) => onChange(event.target.value || null)}
      >
        <option value="">no benchmark</option>
        {variant && ranked.every(({ slug }) => slug !== variant) && <option value={variant}>{variant}</option>}
        {ranked.map(({ slug, name, rankedResults }) => (
          <option key={slug} value={slug}>
            {name} ({rankedResults})
          </option>
        ))}
      </select>
    </label>
  );
}

function ColumnChoice({ chosen, onChange }: { chosen: string[]; onChange: (chosen: string[]) => void }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const toggle = (key: string) =>
    onChange(
      columns.map((column) => column.key).filter((one) => (one === key ? !chosen.includes(key) : chosen.includes(one))),
    );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the menu from anywhere within
    <div
      className="menu"
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
    >
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        Columns
      </button>
      {open && (
        // Focusable, so that a press on the menu itself does not close it.
        <div id={id} tabIndex={-1}>
          {columns.map(({ key, name }) => (
            <label key={key}>
              <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />
              {name}
            </label>
          ))}
        </div>
      )}
    </div>
  );
}
