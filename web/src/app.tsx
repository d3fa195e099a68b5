import type { ReactElement } from 'react';
import { Route, Switch } from 'wouter';
import { BenchmarkPage } from './pages/benchmarks/benchmark-page.tsx';
import { BenchmarksPage } from './pages/benchmarks/benchmarks-page.tsx';
import { ChangesPage } from './pages/changes/changes-page.tsx';
import { ComparePage } from './pages/compare/compare-page.tsx';
import { DataPage } from './pages/data/data-page.tsx';
import { FamiliesPage } from './pages/families/families-page.tsx';
import { FamilyPage } from './pages/families/family-page.tsx';
import { FrontierPage } from './pages/frontier/frontier-page.tsx';
import { GatewayPage } from './pages/gateways/gateway-page.tsx';
import { GatewaysPage } from './pages/gateways/gateways-page.tsx';
import { HomePage } from './pages/home/home-page.tsx';
import { ModelPage } from './pages/model/model-page.tsx';
import { ModelsPage } from './pages/models/models-page.tsx';
import { OrganizationPage } from './pages/organizations/organization-page.tsx';
import { OrganizationsPage } from './pages/organizations/organizations-page.tsx';
import { ProviderPage } from './pages/providers/provider-page.tsx';
import { ProvidersPage } from './pages/providers/providers-page.tsx';
import { UseCasePage } from './pages/use-cases/use-case-page.tsx';
import { UseCasesPage } from './pages/use-cases/use-cases-page.tsx';
import { Layout } from './ui/layout.tsx';
import { NoSuchPage } from './ui/not-found.tsx';

/** Pages of one thing, by its slug; each begins anew with the next thing. */
const things: Record<string, (properties: { slug: string }) => ReactElement> = {
  models: ModelPage,
  families: FamilyPage,
  organizations: OrganizationPage,
  providers: ProviderPage,
  gateways: GatewayPage,
  benchmarks: BenchmarkPage,
  'use-cases': UseCasePage,
};

export function App() {
  return (
    <Layout>
      <Switch>
        <Route path="/" component={HomePage} />
        <Route path="/models" component={ModelsPage} />
        <Route path="/compare" component={ComparePage} />
        <Route path="/frontier" component={FrontierPage} />
        <Route path="/changes" component={ChangesPage} />
        <Route path="/families" component={FamiliesPage} />
        <Route path="/organizations" component={OrganizationsPage} />
        <Route path="/providers" component={ProvidersPage} />
        <Route path="/gateways" component={GatewaysPage} />
        <Route path="/benchmarks" component={BenchmarksPage} />
        <Route path="/use-cases" component={UseCasesPage} />
        <Route path="/data" component={DataPage} />
        {Object.entries(things).map(([kind, Page]) => (
          <Route key={kind} path={`/${kind}/:slug`}>
            {({ slug }) => <Page key={slug} slug={slug} />}
          </Route>
        ))}
        <Route component={NoSuchPage} />
      </Switch>
    </Layout>
  );
}
