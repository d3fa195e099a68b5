import { Link } from 'wouter';
import { WebOrganizationDocument, type WebOrganizationQuery } from '../../generated/graphql.ts';
import { counted } from '../../text/numbers.ts';
import { country } from '../../text/words.ts';
import { Facts } from '../../ui/facts.tsx';
import { MoreButton } from '../../ui/more-button.tsx';
import { NotFound } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { StatusBadge } from '../../ui/status-badge.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { useMore } from '../../ui/use-more.ts';
import { Day, Dollars, known, ModelLink, Outside, Tokens } from '../../ui/values.tsx';

type Organization = NonNullable<WebOrganizationQuery['organization']>;

const columns: Column<Organization['models']['nodes'][number]>[] = [
  { head: 'Model', cell: (model) => <ModelLink model={model} /> },
  { head: 'Released', cell: ({ releasedOn }) => <Day value={releasedOn} /> },
  { head: 'Status', cell: ({ lifecycle }) => <StatusBadge lifecycle={lifecycle} /> },
  { head: 'Context', numeric: true, cell: ({ contextWindow }) => <Tokens value={contextWindow} /> },
  { head: 'Price', numeric: true, cell: ({ cheapestRoute }) => <Dollars amount={cheapestRoute?.blendedPrice} /> },
];

/** One organization: its models, and what else it makes and runs. */
export function OrganizationPage({ slug }: { slug: string }) {
  const variables = { slug };
  const list = useMore(WebOrganizationDocument, variables, ({ organization }) => organization?.models);
  const { asked } = list;
  if (asked.data && !asked.data.organization) return <NotFound kind="organization" slug={slug} />;
  return (
    <Page
      heading={asked.data?.organization?.name ?? slug}
      asked={asked}
      query={{ document: WebOrganizationDocument, variables }}
    >
      {({ organization }) =>
        organization && (
          <>
            <Facts
              facts={[
                ['Seat', known(organization.country, country)],
                ['Website', known(organization.website, (url) => <Outside href={url}>{new URL(url).host}</Outside>)],
              ]}
            />
            <Things heading="Families" folder="families" things={organization.families.nodes} />
            <Things heading="Providers that it runs" folder="providers" things={organization.providers} />
            <Things heading="Gateways that it makes" folder="gateways" things={organization.gateways} />
            <Models organization={organization} list={list} />
          </>
        )
      }
    </Page>
  );
}

interface ModelsProperties {
  organization: Organization;
  list: ReturnType<typeof useMore<WebOrganizationQuery, { slug: string }, Organization['models']['nodes'][number]>>;
}

function Models({ organization: { slug, models }, list }: ModelsProperties) {
  return (
    <Section id="models" heading={counted(models.totalCount ?? list.nodes.length, 'model')}>
      {list.nodes.length === 0 ? (
        <p className="muted">The catalog knows no model that it developed.</p>
      ) : (
        <>
          <p>
            <Link href={`/models?developer=${encodeURIComponent(slug)}`}>Search, filter and sort them</Link>
          </p>
          <Table
            label="Models"
            caption="By name; context in tokens; price in US dollars per million tokens, three parts prompt to one of answer"
            columns={columns}
            rows={list.nodes}
            keyOf={(model) => model.slug}
          />
          <MoreButton list={list} total={models.totalCount} />
        </>
      )}
    </Section>
  );
}

interface ThingsProperties {
  heading: string;
  folder: string;
  things: readonly { slug: string; name: string }[];
}

function Things({ heading, folder, things }: ThingsProperties) {
  if (things.length === 0) return null;
  return (
    <Section id={folder} heading={heading}>
      <p className="row">
        {things.map(({ slug, name }) => (
          <Link key={slug} href={`/${folder}/${encodeURIComponent(slug)}`}>
            {name}
          </Link>
        ))}
      </p>
    </Section>
  );
}
