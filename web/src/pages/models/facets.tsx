import type { WebModelFacetsQuery } from '../../generated/graphql.ts';
import { count } from '../../text/numbers.ts';
import { title } from '../../text/words.ts';
import { type FacetName, facetNames } from './query.ts';

type Counted = WebModelFacetsQuery['modelFacets'];
interface Value {
  value: string;
  name: string;
  count: number | null;
}

interface FacetsProperties {
  facets: Counted | undefined;
  chosen: Record<FacetName, string[]>;
  onChange: (chosen: Record<FacetName, string[]>) => void;
}

const names: Record<FacetName, string> = {
  developer: 'Developer',
  family: 'Family',
  provider: 'Provider',
  openness: 'Openness',
  status: 'Status',
  capability: 'Can do, all of',
  input: 'Goes in, all of',
  output: 'Comes out, all of',
};

const openAtFirst: readonly FacetName[] = ['developer', 'provider', 'capability', 'status'];

/** The side of the list: what can be chosen next, and how many models that would leave. */
export function Facets({ facets, chosen, onChange }: FacetsProperties) {
  const toggle = (name: FacetName, value: string) => {
    const values = chosen[name];
    const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
    onChange({ ...chosen, [name]: next });
  };
  const some = facetNames.some((name) => chosen[name].length > 0);
  const none = Object.fromEntries(facetNames.map((name) => [name, []])) as unknown as Record<FacetName, string[]>;
  return (
    // Beside the list where there is room, folded above it where there is not.
    <details className="facets" open={matchMedia('(min-width: 62rem)').matches}>
      <summary>Filters</summary>
      {some && (
        <button type="button" onClick={() => onChange(none)}>
          Clear filters
        </button>
      )}
      {!facets && <div className="skeleton" />}
      {(facets ? facetNames : []).map((name) => (
        <details key={name} open={openAtFirst.includes(name) || chosen[name].length > 0}>
          <summary>{names[name]}</summary>
          {withChosen(facets ? valuesOf(facets)[name] : [], chosen[name]).map(
            ({ value, name: label, count: models }) => (
              <label key={value}>
                <input type="checkbox" checked={chosen[name].includes(value)} onChange={() => toggle(name, value)} />
                <span>{label}</span>
                <span>{models === null ? '' : count(models)}</span>
              </label>
            ),
          )}
        </details>
      ))}
    </details>
  );
}

/** What is chosen stays to be taken back, though nothing has it any more. */
function withChosen(values: Value[], chosen: string[]): Value[] {
  const missing = chosen.filter((one) => values.every(({ value }) => value !== one));
  return [...values, ...missing.map((value) => ({ value, name: value, count: null }))];
}

function valuesOf(facets: Counted): Record<FacetName, Value[]> {
  const thing = (it: { slug: string; name: string }, models: number) => ({
    value: it.slug,
    name: it.name,
    count: models,
  });
  const word = (value: string, models: number) => ({ value, name: title(value), count: models });
  return {
    developer: facets.developers.map((one) => thing(one.organization, one.count)),
    family: facets.families.map((one) => thing(one.family, one.count)),
    provider: facets.providers.map((one) => thing(one.provider, one.count)),
    openness: facets.openness.map((one) => word(one.openness, one.count)),
    status: facets.statuses.map((one) => word(one.status, one.count)),
    capability: facets.capabilities.map((one) => word(one.capability, one.count)),
    input: facets.inputModalities.map((one) => word(one.modality, one.count)),
    output: facets.outputModalities.map((one) => word(one.modality, one.count)),
  };
}
