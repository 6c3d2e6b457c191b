import { ClientError, createClient, type Runner } from '../../src/sidebar/client';

type Sent = {
  readonly name: string;
  readonly payload: unknown;
  readonly succeed: (result: unknown) => void;
  readonly fail: (error: unknown) => void;
};

/** A `google.script.run` whose answers the test gives, one call at a time. */
function google() {
  const sent: Sent[] = [];
  const runner = (succeed: Sent['succeed'], fail: Sent['fail']): Runner => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    rpc: (name, payload) => {
      sent.push({ name, payload, succeed, fail });
    },
  });
  const nothing = () => undefined;
  return { sent, run: () => runner(nothing, nothing) };
}

const settle = () => new Promise<void>((done) => setTimeout(done, 0));
const answer = (call: Sent | undefined, value: unknown) => call?.succeed({ ok: true, value });

describe('createClient', () => {
  it('hands back the value of an answer', async () => {
    const { sent, run } = google();
    const list = createClient(run)('undoList', {});
    await settle();
    expect(sent.map(({ name, payload }) => ({ name, payload }))).toEqual([{ name: 'undoList', payload: {} }]);
    answer(sent[0], []);
    expect(await list).toEqual([]);
  });

  it('turns an error of the server into a ClientError with its sentence', async () => {
    const { sent, run } = google();
    const plan = createClient(run)('planView', { hireId: 'H-0001' });
    await settle();
    sent[0]?.succeed({ ok: false, error: { code: 'plan.none', message: 'Ana has no plan yet.' } });
    await expect(plan).rejects.toEqual(new ClientError('plan.none', 'Ana has no plan yet.'));
    await expect(plan).rejects.toMatchObject({ code: 'plan.none' });
  });

  it('leaves out what is undefined: Google refuses such a property', async () => {
    const { sent, run } = google();
    createClient(run)('repair', { confirm: undefined } as never);
    await settle();
    expect(Object.keys(sent[0]?.payload as object)).toEqual([]);
  });

  it('runs only a few reads at once, the others in their order', async () => {
    const { sent, run } = google();
    const call = createClient(run, 2);
    const ids = ['a', 'b', 'c', 'd'];
    const results = Promise.allSettled(ids.map((hireId) => call('planView', { hireId })));
    await settle();
    expect(sent.map((each) => each.payload)).toEqual([{ hireId: 'a' }, { hireId: 'b' }]);
    answer(sent[0], 1);
    await settle();
    expect(sent.map((each) => each.payload)).toEqual([{ hireId: 'a' }, { hireId: 'b' }, { hireId: 'c' }]);
    sent[1]?.fail(new Error('NetworkError: Connection failure due to HTTP 0'));
    answer(sent[2], 3);
    await settle();
    answer(sent[3], 4);
    const outcomes = (await results).map((each) => each.status);
    expect(outcomes).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  });

  it('never runs more at once than it may, whenever calls come', async () => {
    const { sent, run } = google();
    const call = createClient(run, 1);
    call('planView', { hireId: 'a' });
    await settle();
    call('planView', { hireId: 'b' });
    answer(sent[0], 1);
    call('planView', { hireId: 'c' });
    await settle();
    expect(sent).toHaveLength(2);
  });

  it('makes a double click one write', async () => {
    const { sent, run } = google();
    const call = createClient(run);
    const first = call('undo', { changeId: 'C-1', confirm: 'hash' });
    const second = call('undo', { changeId: 'C-1', confirm: 'hash' });
    await settle();
    expect(sent).toHaveLength(1);
    answer(sent[0], 'done');
    expect([await first, await second]).toEqual(['done', 'done']);
    call('undo', { changeId: 'C-1', confirm: 'hash' });
    await settle();
    expect(sent).toHaveLength(2);
  });

  it('writes one after another, also after one failed, while reads go on', async () => {
    const { sent, run } = google();
    const call = createClient(run);
    const failed = call('planPrint', { hireId: 'a' });
    const written = call('dashboardRefresh', {});
    call('undoList', {});
    await settle();
    expect(sent.map((each) => each.name)).toEqual(['undoList', 'planPrint']);
    sent[1]?.fail(new Error('Exceeded maximum execution time'));
    await expect(failed).rejects.toMatchObject({ code: 'timeout' });
    await settle();
    expect(sent.map((each) => each.name)).toEqual(['undoList', 'planPrint', 'dashboardRefresh']);
    answer(sent[2], 'refreshed');
    expect(await written).toBe('refreshed');
  });

  it.each([
    [
      'We are sorry, a server error occurred. Error code PERMISSION_DENIED.',
      'accounts',
      /several Google accounts/,
    ],
    ['Authorization is required to perform that action.', 'authorise', /allow access/],
    ['NetworkError: Connection failure due to HTTP 0', 'offline', /Check the connection/],
    ['Exceeded maximum execution time', 'timeout', /longer than Google allows/],
    [
      'ScriptError: Service Spreadsheets failed.\n    at rpc (Code:1)',
      'server',
      /Service Spreadsheets failed\.$/,
    ],
  ])('explains %p', async (message, code, sentence) => {
    const { sent, run } = google();
    const home = createClient(run)('home', {});
    await settle();
    sent[0]?.fail(new Error(message));
    const error = await home.catch((reason: ClientError) => reason);
    expect(error).toMatchObject({ code, message: expect.stringMatching(sentence) });
  });

  it('says so when there is no server or no answer', async () => {
    await expect(createClient(() => undefined)('home', {})).rejects.toMatchObject({ code: 'offline' });
    const { sent, run } = google();
    const home = createClient(run)('home', {});
    await settle();
    sent[0]?.succeed(null);
    await expect(home).rejects.toMatchObject({ code: 'offline' });
  });
});
