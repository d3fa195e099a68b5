import type { ReactNode } from 'react';
import type { ModelOrderField, ModelRowFragment } from '../../generated/graphql.ts';
import { number } from '../../text/numbers.ts';
import { title, words } from '../../text/words.ts';
import { StatusBadge } from '../../ui/status-badge.tsx';
import {
  Day,
  Dollars,
  known,
  ModelLink,
  OrganizationLink,
  ProviderLink,
  SupportMark,
  Tokens,
} from '../../ui/values.tsx';

/** A column of the list of models, which may be chosen and sorted by. */
export interface ListColumn {
  key: string;
  name: string;
  cell: (model: ModelRowFragment) => ReactNode;
  /** In rem; the table has a fixed layout so that scrolling moves no column. */
  width: number;
  numeric?: boolean;
  sort?: ModelOrderField;
}

export const nameColumn: ListColumn = {
  key: 'name',
  name: 'Model',
  width: 17,
  sort: 'NAME',
  cell: (model) => <ModelLink model={model} />,
};

export const columns: readonly ListColumn[] = [
  {
    key: 'developer',
    name: 'Developer',
    width: 9,
    cell: ({ developer }) => known(developer, (it) => <OrganizationLink organization={it} />),
  },
  { key: 'family', name: 'Family', width: 9, cell: ({ family }) => known(family, (it) => it.name) },
  {
    key: 'released',
    name: 'Released',
    width: 8,
    sort: 'RELEASED_ON',
    cell: ({ releasedOn }) => <Day value={releasedOn} />,
  },
  {
    key: 'context',
    name: 'Context, tokens',
    width: 8.5,
    numeric: true,
    sort: 'CONTEXT_WINDOW',
    cell: ({ contextWindow }) => <Tokens value={contextWindow} />,
  },
  {
    key: 'answer',
    name: 'Answer, tokens',
    width: 8.5,
    numeric: true,
    cell: ({ maxOutputTokens }) => <Tokens value={maxOutputTokens} />,
  },
  {
    key: 'input',
    name: 'Input, USD/M',
    width: 8.5,
    numeric: true,
    sort: 'CHEAPEST_INPUT',
    cell: ({ cheapestRoute }) => <Dollars amount={cheapestRoute?.route.rateCard?.input?.amount} />,
  },
  {
    key: 'output',
    name: 'Output, USD/M',
    width: 8.5,
    numeric: true,
    sort: 'CHEAPEST_OUTPUT',
    cell: ({ cheapestRoute }) => <Dollars amount={cheapestRoute?.route.rateCard?.output?.amount} />,
  },
  {
    key: 'blended',
    name: '3:1 blend, USD/M',
    width: 8.5,
    numeric: true,
    cell: ({ cheapestRoute }) => <Dollars amount={cheapestRoute?.blendedPrice} />,
  },
  {
    key: 'provider',
    name: 'Cheapest at',
    width: 9.5,
    cell: ({ cheapestRoute }) => known(cheapestRoute, ({ route }) => <ProviderLink provider={route.provider} />),
  },
  { key: 'status', name: 'Status', width: 16, cell: ({ lifecycle }) => <StatusBadge lifecycle={lifecycle} /> },
  { key: 'openness', name: 'Openness', width: 8, cell: ({ openness }) => known(openness, title) },
  {
    key: 'takes',
    name: 'Goes in',
    width: 10,
    cell: ({ inputModalities }) => known(inputModalities, (list) => list.map(words).join(', ')),
  },
  {
    key: 'vision',
    name: 'Vision',
    width: 6.5,
    cell: ({ capabilities }) => <SupportMark value={capabilities.vision} />,
  },
  {
    key: 'tools',
    name: 'Tools',
    width: 6.5,
    cell: ({ capabilities }) => <SupportMark value={capabilities.toolCalling} />,
  },
  {
    key: 'structured',
    name: 'Structured',
    width: 7,
    cell: ({ capabilities }) => <SupportMark value={capabilities.structuredOutputs} />,
  },
  {
    key: 'reasoning',
    name: 'Reasoning',
    width: 7,
    cell: ({ capabilities }) => <SupportMark value={capabilities.reasoning} />,
  },
  {
    key: 'caching',
    name: 'Caching',
    width: 7,
    cell: ({ capabilities }) => <SupportMark value={capabilities.promptCaching} />,
  },
];

/** The column of the scores on a variant. */
export function scoreColumn(name: string): ListColumn {
  return {
    key: 'score',
    name,
    width: 8.5,
    numeric: true,
    sort: 'SCORE',
    cell: ({ result }) => known(result, ({ score }) => number(score)),
  };
}
