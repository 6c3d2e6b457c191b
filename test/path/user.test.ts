import { ask, call, open, write } from './drive';

describe('who made a change, as stated', () => {
  test('stands in the log from when it was said, and can be taken back', () => {
    const host = open();
    write(host, 'setup', { modules: ['ramp'] });
    const hire = (name: string) => ({ hire: { name, role: '', startDate: '' } });
    write(host, 'hireAdd', hire('Ana'));
    expect(call(host, 'statedName', {})).toEqual({ name: '' });
    expect(call(host, 'statedName', { name: '  Mia Keller ' })).toEqual({ name: 'Mia Keller' });
    write(host, 'hireAdd', hire('Bo'));
    call(host, 'statedName', { name: '' });
    write(host, 'hireAdd', hire('Cleo'));
    const [head = [], ...rows] = host.values('Log');
    const users = rows
      .filter((row) => row[head.indexOf('Action')] === 'hireAdd')
      .map((row) => row[head.indexOf('User')]);
    expect([...new Set(users)].sort()).toEqual(['', 'Mia Keller']);
    expect(users.filter((user) => user === 'Mia Keller').length).toBeGreaterThan(0);
    expect(users.at(-1)).toBe('');
  });

  test('is a name, not a novel', () => {
    expect(ask(open(), 'statedName', { name: 'x'.repeat(81) })).toMatchObject({ ok: false });
  });
});
