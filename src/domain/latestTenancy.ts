import type { Atlas } from './atlas.ts';
import type { Tenancy } from './statement.ts';

/** What the latest text says of an organisation at a place; of equally late ones, the first. */
export function latestTenancy(
  atlas: Pick<Atlas, 'tenancies'>,
  organisation: string,
  place: string,
): Tenancy | undefined {
  return atlas.tenancies
    .filter((tenancy) => tenancy.organisation === organisation && tenancy.place === place)
    .reduce<Tenancy | undefined>(
      (latest, one) => (latest && latest.asOf >= one.asOf ? latest : one),
      undefined,
    );
}
