import { useEffect, useId, useRef, useState } from 'react';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebModelNamesDocument } from '../../generated/graphql.ts';
import { useSettled } from '../../ui/use-settled.ts';

/** A model as people know it. */
export interface NamedModel {
  slug: string;
  name: string;
}

interface PickerProperties {
  models: NamedModel[];
  onChange: (slugs: string[]) => void;
  /** Whether no more may be named. */
  full: boolean;
  /** Whether the box has the focus from the start: to add one may put another page around it. */
  focused: boolean;
}

/** Which models are compared, each to be taken out, and a box to add another one. */
export function ModelPicker({ models, onChange, full, focused }: PickerProperties) {
  const slugs = models.map(({ slug }) => slug);
  const [text, setText] = useState('');
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only from the start
  useEffect(() => {
    if (focused) box.current?.focus();
  }, []);
  const settled = useSettled(text.trim(), 120);
  const { data } = useCatalog(WebModelNamesDocument, { text: settled }, settled === '');
  const found = (settled === '' ? [] : (data?.search.nodes ?? [])).flatMap((node) =>
    'slug' in node && !slugs.includes(node.slug) ? [node] : [],
  );
  const add = (slug: string) => {
    setText('');
    // The button that was pressed goes.
    box.current?.focus();
    onChange([...slugs, slug]);
  };
  return (
    <div>
      <ul className="chips" aria-label="Compared models">
        {models.map(({ slug, name }) => (
          <li key={slug}>
            <button type="button" onClick={() => onChange(slugs.filter((one) => one !== slug))}>
              <span className="hidden">Take out </span>
              {name} <span aria-hidden="true">✕</span>
            </button>
          </li>
        ))}
      </ul>
      {!full && (
        <div className="tools">
          <label className="grow" htmlFor={id}>
            Add a model
            <input
              id={id}
              ref={box}
              type="search"
              value={text}
              maxLength={200}
              onChange={(event) => setText(event.target.value)}
            />
          </label>
          <ul className="chips" aria-label="Models found">
            {found.map(({ slug, name }) => (
              <li key={slug}>
                <button type="button" onClick={() => add(slug)}>
                  <span className="hidden">Add </span>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
