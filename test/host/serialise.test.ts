import { memoryHost } from './script';

const host = memoryHost(`
  function echo(value) { return value }
  function kind(value) { return Object.prototype.toString.call(value) }
  function made() { return { now: new Date(0), n: 1 } }
  function odd() { return { u: undefined, m: new Map([[1, 2]]), s: new Set([1]), list: [undefined], nan: NaN } }
  function fails() { throw new Error('no') }
  function secret_() { return 1 }
  function rpc(name, payload) { return [name, payload] }
`);

test('numbers, booleans, texts, null, arrays and objects of these cross both ways', () => {
  const value = { n: 1.5, b: true, t: 'x', z: null, list: [1, { a: [] }] };
  expect(host.run('echo', value)).toEqual(value);
});

test('a Date sent to the server is refused, naming the property', () => {
  expect(() => host.run('echo', new Date(0))).toThrow('Failed due to illegal value in property: 0');
  expect(() => host.run('echo', { hire: { start: new Date(0) } })).toThrow(
    'Failed due to illegal value in property: start',
  );
  expect(() => host.run('echo', 1, () => 1)).toThrow('Failed due to illegal value in property: 1');
});

test('a Date in what the server answers makes the whole answer null', () => {
  expect(host.run('made')).toBeNull();
});

test('undefined arrives as null, a Map or Set as an empty object', () => {
  expect(host.run('odd')).toEqual({ u: null, m: {}, s: {}, list: [null], nan: null });
  expect(host.run('kind', new Map())).toBe('[object Object]');
  expect(host.run('kind', undefined)).toBe('[object Null]');
});

test('functions ending in _ and unknown ones cannot be called', () => {
  expect(() => host.run('secret_')).toThrow('google.script.run.secret_ is not a function');
  expect(() => host.run('nothing')).toThrow('google.script.run.nothing is not a function');
});

test('an error reaches the failure handler with its message', () => {
  expect(() => host.run('fails')).toThrow('no');
});

test('rpc passes name and payload', () => {
  expect(host.rpc('home', {})).toEqual(['home', {}]);
});
