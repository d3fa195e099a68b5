import SchemaBuilder from '@pothos/core';
import { DirectiveLocation, GraphQLDirective, type GraphQLSchema } from 'graphql';
import { plugins } from '../src/graph/builder.ts';
import { subgraphView } from '../src/graph/schema.ts';

interface Product {
  id: string;
  sku: string;
  package: string;
  variation: { id: string };
  research: Research[];
}

interface Research {
  study: { caseNumber: string; description: string };
}

interface DeprecatedProduct {
  sku: string;
  package: string;
  reason: string;
}

interface UserKey {
  email: string;
  totalProductsCreated?: number;
  yearsOfEmployment?: number;
}

const research: Research[] = [
  { study: { caseNumber: '1234', description: 'Federation Study' } },
  { study: { caseNumber: '1235', description: 'Studio Study' } },
];

const products = ['federation', 'studio'].map((name, index): Product => {
  const variation = { id: name === 'studio' ? 'platform' : 'OSS' };
  const studies = research.slice(index, index + 1);
  return { id: `apollo-${name}`, sku: name, package: `@apollo/${name}`, variation, research: studies };
});

const deprecated: DeprecatedProduct = {
  sku: 'apollo-federation-v1',
  package: '@apollo/federation-v1',
  reason: 'Migrate to Federation V2',
};

const creator: UserKey = { email: 'support@apollographql.com', totalProductsCreated: 1337, yearsOfEmployment: 10 };

/** The schema that Apollo's subgraph compatibility suite asks for, made with the plugins of our builder. */
export function productsSchema(): GraphQLSchema {
  const builder = new SchemaBuilder<{ Context: object }>({ plugins });

  const UserRef = builder.externalRef('User', builder.selection<{ email: string }>('email'), (key): UserKey => key);
  UserRef.implement({
    externalFields: (t) => ({
      email: t.id({ nullable: false }),
      totalProductsCreated: t.int(),
      yearsOfEmployment: t.int({ nullable: false }),
    }),
    fields: (t) => ({
      name: t.string({ override: { from: 'users' }, resolve: () => 'Jane Smith' }),
      averageProductsCreatedPerYear: t.int({
        requires: builder.selection<{ totalProductsCreated: number; yearsOfEmployment: number }>(
          'totalProductsCreated yearsOfEmployment',
        ),
        resolve: ({ totalProductsCreated, yearsOfEmployment }) => Math.round(totalProductsCreated / yearsOfEmployment),
      }),
    }),
  });

  const Dimension = builder.objectRef<{ size: string; weight: number; unit: string }>('ProductDimension').implement({
    shareable: true,
    fields: (t) => ({
      size: t.exposeString('size'),
      weight: t.exposeFloat('weight'),
      unit: t.exposeString('unit', { inaccessible: true }),
    }),
  });

  const Variation = builder.objectRef<{ id: string }>('ProductVariation').implement({
    fields: (t) => ({ id: t.exposeID('id', { nullable: false }) }),
  });

  const CaseStudy = builder.objectRef<Research['study']>('CaseStudy').implement({
    fields: (t) => ({
      caseNumber: t.exposeID('caseNumber', { nullable: false }),
      description: t.exposeString('description'),
    }),
  });

  const ResearchRef = builder.objectRef<Research>('ProductResearch').implement({
    fields: (t) => ({
      study: t.field({ type: CaseStudy, nullable: false, resolve: ({ study }) => study }),
      outcome: t.string({ resolve: () => null }),
    }),
  });
  builder.asEntity(ResearchRef, {
    key: builder.selection<{ study: { caseNumber: string } }>('study { caseNumber }'),
    resolveReference: ({ study }) => research.find((one) => one.study.caseNumber === study.caseNumber) as Research,
  });

  const DeprecatedRef = builder.objectRef<DeprecatedProduct>('DeprecatedProduct').implement({
    fields: (t) => ({
      sku: t.exposeString('sku', { nullable: false }),
      package: t.exposeString('package', { nullable: false }),
      reason: t.exposeString('reason'),
      createdBy: t.field({ type: UserRef, resolve: () => creator }),
    }),
  });
  builder.asEntity(DeprecatedRef, {
    key: builder.selection<{ sku: string; package: string }>('sku package'),
    resolveReference: () => deprecated,
  });

  const ProductRef = builder.objectRef<Product>('Product').implement({
    directives: { custom: {} } as never,
    fields: (t) => ({
      id: t.exposeID('id', { nullable: false }),
      sku: t.exposeString('sku'),
      package: t.exposeString('package'),
      variation: t.field({ type: Variation, resolve: ({ variation }) => variation }),
      dimensions: t.field({ type: Dimension, resolve: () => ({ size: 'small', weight: 1, unit: 'kg' }) }),
      createdBy: t.field({
        type: UserRef.provides<{ totalProductsCreated: number }>('totalProductsCreated'),
        resolve: () => creator as never,
      }),
      notes: t.string({ tag: 'internal', resolve: () => null }),
      research: t.field({ type: [ResearchRef], nullable: false, resolve: (product) => product.research }),
    }),
  });
  builder.asEntity(ProductRef, {
    key: [
      builder.selection<{ id: string }>('id'),
      builder.selection<{ sku: string; package: string }>('sku package'),
      builder.selection<{ sku: string; variation: { id: string } }>('sku variation { id }'),
    ],
    resolveReference: (key) =>
      products.find((product) => ('id' in key ? product.id === key.id : product.sku === key.sku)) as Product,
  });

  const Inventory = builder.objectRef<{ id: string }>('Inventory').implement({
    fields: (t) => ({
      id: t.exposeID('id', { nullable: false }),
      deprecatedProducts: t.field({ type: [DeprecatedRef], nullable: false, resolve: () => [deprecated] }),
    }),
  });
  builder.asEntity(Inventory, {
    interfaceObject: true,
    key: builder.selection<{ id: string }>('id'),
    resolveReference: (key) => key,
  });

  builder.queryType({
    fields: (t) => ({
      product: t.field({
        type: ProductRef,
        args: { id: t.arg.id({ required: true }) },
        resolve: (_root, { id }) => products.find((product) => product.id === String(id)) ?? null,
      }),
      deprecatedProduct: t.field({
        type: DeprecatedRef,
        deprecationReason: 'Use product query instead',
        args: { sku: t.arg.string({ required: true }), package: t.arg.string({ required: true }) },
        resolve: () => deprecated,
      }),
    }),
  });

  return subgraphView(
    builder.toSubGraphSchema({
      linkUrl: 'https://specs.apollo.dev/federation/v2.3',
      composeDirectives: ['@custom'],
      directives: [new GraphQLDirective({ name: 'custom', locations: [DirectiveLocation.OBJECT] })],
      extensions: {
        directives: [
          { name: 'link', args: { url: 'https://myspecs.dev/myCustomDirective/v1.0', import: ['@custom'] } },
        ],
      },
    }),
  );
}
