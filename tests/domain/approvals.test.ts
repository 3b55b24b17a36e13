import { expect, it } from 'vitest';
import { approvalsOf } from '../../src/domain/approvals.ts';
import { realAtlas } from '../support/realAtlas.ts';

it('finds the approval of a place among its events, and nothing of other places', () => {
  const ids = (place: string) => approvalsOf(realAtlas.events, place).map(({ id }) => id);
  expect(ids('pazhou-edz')).toEqual(['pazhou-edz-approved']);
  expect(ids('pazhou')).toEqual([]);
});

it('names the authority where the source does', () => {
  const [approval] = approvalsOf(realAtlas.events, 'nansha-new-area');
  expect(approval?.organisations).toEqual(['state-council']);
  const authorities = realAtlas.organisations.filter(({ kind }) => kind === 'authority').map(({ id }) => id);
  const bodies = realAtlas.events
    .filter(({ kind }) => kind === 'approval')
    .flatMap((event) => event.organisations);
  expect(authorities).toEqual(expect.arrayContaining(bodies));
});
