import { useId, useState } from 'react';
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
}

/** Which models are compared, each to be taken out, and a box to add another one. */
export function ModelPicker({ models, onChange, full }: PickerProperties) {
  const slugs = models.map(({ slug }) => slug);
  const [text, setText] = useState('');
  const box = useId();
  const settled = useSettled(text.trim(), 120);
  const { data } = useCatalog(WebModelNamesDocument, { text: settled }, settled === '');
  const found = (settled === '' ? [] : (data?.search.nodes ?? [])).flatMap((node) =>
    'slug' in node && !slugs.includes(node.slug) ? [node] : [],
  );
  const add = (slug: string) => {
    setText('');
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
          <label className="grow" htmlFor={box}>
            Add a model
            <input
              id={box}
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
