import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebModelFacetsDocument, WebModelSearchDocument, WebModelsDocument } from '../../generated/graphql.ts';
import { count, counted } from '../../text/numbers.ts';
import { Notice } from '../../ui/notice.tsx';
import { useWindowTitle } from '../../ui/page.tsx';
import { SeeQuery } from '../../ui/see-query.tsx';
import { useMore } from '../../ui/use-more.ts';
import { columns, nameColumn, scoreColumn } from './columns.tsx';
import { Facets } from './facets.tsx';
import { ModelTable } from './model-table.tsx';
import { type ListState, readState, whereOf, writeState } from './query.ts';
import { Tools } from './tools.tsx';

const noVariant = 'none';
/** So many things are found by one search at most, as the graph says. */
const mostHits = 200;

/** All models: found by text, narrowed by facets, ordered by columns; the address holds all of it. */
export function ModelsPage() {
  useWindowTitle('Models');
  const [parameters, setParameters] = useSearchParams();
  const state = readState(parameters);
  const change = useCallback(
    (next: Partial<ListState>, replace = false) =>
      setParameters((now) => writeState({ ...readState(now), ...next }), { replace }),
    [setParameters],
  );
  const found = useFound(state.q);
  const where = whereOf(state, found.slugs);
  const variables = {
    where,
    orderBy: orderOf(state),
    variant: state.variant ?? noVariant,
    withScore: state.variant !== null,
  };
  const list = useMore(WebModelsDocument, variables, ({ models }) => models, found.waiting);
  const { data: facets } = useCatalog(WebModelFacetsDocument, { where }, found.waiting);
  const total = facets?.modelFacets.totalCount;
  // What a text has found stands by likelihood until another order is chosen.
  const models = found.slugs && !state.sort ? byPlace(list.nodes, found.slugs) : list.nodes;
  const shown = columns.filter(({ key }) => state.columns.includes(key));
  const score = state.variant ? [scoreColumn(state.variant)] : [];
  return (
    <>
      <div className="page-head">
        <h1 tabIndex={-1}>Models</h1>
        <span className="muted">{total === undefined ? '' : counted(total, 'model')}</span>
        <div className="actions">
          <SeeQuery document={WebModelsDocument} variables={variables} />
        </div>
      </div>
      <Tools state={state} change={change} />
      <Notice asked={list.asked} />
      {found.slugs && found.total > found.slugs.length && (
        <p className="muted small aside">
          {found.total < mostHits ? counted(found.total, 'model') : `${mostHits} models or more`} match the text. The{' '}
          {count(found.slugs.length)} likeliest are filtered, sorted and counted here, which is as many as one search
          answers with: a longer text leaves out fewer.
        </p>
      )}
      <div className="finder">
        <Facets facets={facets?.modelFacets} chosen={state.chosen} onChange={(chosen) => change({ chosen })} />
        <ModelTable
          models={models}
          total={total ?? models.length}
          columns={[nameColumn, ...shown, ...score]}
          sort={state.sort}
          onSort={(sort) => change({ sort })}
          more={list.more}
          empty={list.asked.data !== null && models.length === 0 && !list.asked.stale}
        />
      </div>
      {list.asked.data && (
        <p className="muted small">
          Prices are those of each model’s cheapest compared route, US dollars per million tokens. Catalog revision{' '}
          {count(list.asked.data.catalog.revision)}.
        </p>
      )}
    </>
  );
}

/** The models that a text finds, the likeliest first; null without a text. */
function useFound(q: string): { slugs: string[] | null; total: number; waiting: boolean } {
  const text = q.trim();
  const { data, stale } = useCatalog(WebModelSearchDocument, { text }, text === '');
  if (text === '') return { slugs: null, total: 0, waiting: false };
  const slugs = data?.search.nodes.flatMap((node) => ('slug' in node ? [node.slug] : [])) ?? null;
  return { slugs, total: data?.search.totalCount ?? 0, waiting: slugs === null || stale };
}

function orderOf({ sort, variant, q }: ListState) {
  const { field, descending } = sort ?? { field: q ? 'NAME' : 'RELEASED_ON', descending: !q };
  return [{ field, direction: descending ? 'DESC' : 'ASC', variant: field === 'SCORE' ? variant : undefined } as const];
}

function byPlace<Model extends { slug: string }>(models: Model[], slugs: string[]): Model[] {
  const place = new Map(slugs.map((slug, index) => [slug, index]));
  return [...models].sort((a, b) => (place.get(a.slug) ?? 0) - (place.get(b.slug) ?? 0));
}
