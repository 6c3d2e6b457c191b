import { group } from '../../src/sidebar/groupHires';
import { HOME } from './fixtures/server';

describe('group', () => {
  it('puts every hire in one section and keeps the order of the server', () => {
    const groups = group(HOME.hires);
    const names = Object.fromEntries(
      Object.entries(groups).map(([section, hires]) => [section, hires.map((hire) => hire.name)]),
    );
    expect(names).toEqual({
      help: ['Becky Ortiz', 'Marguerite Oyelaran-Fitzgerald'],
      fine: ['Ana Silva', 'Chen Wei'],
      waiting: ['Dara Nguyen'],
      incomplete: ['Diane'],
    });
  });

  it('does not judge an incomplete hire, whatever its numbers', () => {
    const [becky] = HOME.hires;
    if (becky === undefined) throw new Error('no hire');
    const groups = group([{ ...becky, incomplete: 'The role is missing' }]);
    expect(groups.help).toEqual([]);
    expect(groups.incomplete).toHaveLength(1);
  });
});
