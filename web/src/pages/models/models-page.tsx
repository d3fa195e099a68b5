import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { useCatalog } from '../../api/use-catalog.ts';
import { WebModelFacetsDocument, WebModelsDocument } from '../../generated/graphql.ts';
import { count, counted } from '../../text/numbers.ts';
import { Notice } from '../../ui/notice.tsx';
import { useWindowTitle } from '../../ui/page.tsx';
import { SeeQuery } from '../../ui/see-query.tsx';
import { useMore } from '../../ui/use-more.ts';
import { columns, nameColumn, scoreColumn } from './columns.tsx';
import { Facets } from './facets.tsx';
import { ModelTable } from './model-table.tsx';
import { type ListState, readState, textOf, whereOf, writeState } from './query.ts';
import { Tools } from './tools.tsx';

const noVariant = 'none';

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
  const where = whereOf(state);
  const variables = {
    where,
    orderBy: orderOf(state),
    variant: state.variant ?? noVariant,
    withScore: state.variant !== null,
  };
  const list = useMore(WebModelsDocument, variables, ({ models }) => models);
  const { data: facets } = useCatalog(WebModelFacetsDocument, { where });
  const total = facets?.modelFacets.totalCount;
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
      <div className="finder">
        <Facets facets={facets?.modelFacets} chosen={state.chosen} onChange={(chosen) => change({ chosen })} />
        <ModelTable
          models={list.nodes}
          total={total ?? list.nodes.length}
          columns={[nameColumn, ...shown, ...score]}
          sort={state.sort}
          onSort={(sort) => change({ sort })}
          more={list.more}
          empty={list.asked.data !== null && list.nodes.length === 0 && !list.asked.stale}
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

/** What a text has found stands the likeliest first, and everything the newest first, until another order is chosen. */
function orderOf(state: ListState) {
  const { sort, variant } = state;
  if (!sort && textOf(state) !== null) return null;
  const { field, descending } = sort ?? { field: 'RELEASED_ON', descending: true };
  return [{ field, direction: descending ? 'DESC' : 'ASC', variant: field === 'SCORE' ? variant : undefined } as const];
}
