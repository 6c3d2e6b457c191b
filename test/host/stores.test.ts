import { memoryHost, scripted } from './script';

describe('properties', () => {
  test('hold texts, by store, across executions', () => {
    const { run } = scripted();
    run(`PropertiesService.getDocumentProperties().setProperty('a', '1').setProperties({ b: '2' });
         PropertiesService.getUserProperties().setProperty('a', 'mine')`);
    expect(
      run(`const p = PropertiesService.getDocumentProperties();
           return [p.getProperties(), p.getKeys(), p.getProperty('none'), PropertiesService.getUserProperties().getProperty('a')]`),
    ).toEqual([{ a: '1', b: '2' }, ['a', 'b'], null, 'mine']);
  });

  test('refuse a value over 9 KB, in bytes', () => {
    const { run } = scripted();
    run('PropertiesService.getDocumentProperties().setProperty("a", "x".repeat(9216))');
    expect(() => run('PropertiesService.getDocumentProperties().setProperty("a", "é".repeat(4609))')).toThrow(
      'Argument too large: value',
    );
  });

  test('refuse more than 500 KB in a store', () => {
    const { run } = scripted();
    expect(() =>
      run(`const p = PropertiesService.getDocumentProperties();
           for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))`),
    ).toThrow('You have exceeded the property storage quota.');
  });

  test('refuse anything but a text', () => {
    const { run } = scripted();
    expect(() => run('PropertiesService.getDocumentProperties().setProperty("a", { b: 1 })')).toThrow(
      "don't match the method signature",
    );
  });
});

describe('the cache', () => {
  test('keeps texts for their time', () => {
    const { run } = scripted();
    run('CacheService.getDocumentCache().put("a", "1", 60); CacheService.getDocumentCache().put("b", "2")');
    expect(run('Utilities.sleep(59000); return CacheService.getDocumentCache().get("a")')).toBe('1');
    expect(run('Utilities.sleep(2000); return CacheService.getDocumentCache().get("a")')).toBeNull();
    expect(run('return CacheService.getDocumentCache().get("b")')).toBe('2');
  });

  test('keeps nothing longer than six hours', () => {
    const { run } = scripted();
    run('CacheService.getUserCache().put("a", "1", 100000)');
    for (let i = 0; i < 61; i++) run('Utilities.sleep(359000)');
    expect(run('return CacheService.getUserCache().get("a")')).toBeNull();
  });

  test('refuses a value over 100 KB, a key over 250 characters, and objects', () => {
    const { run } = scripted();
    expect(() => run('CacheService.getUserCache().put("a", "x".repeat(102401))')).toThrow(
      'Argument too large: value',
    );
    expect(() => run('CacheService.getUserCache().put("k".repeat(251), "x")')).toThrow(
      'Argument too large: key',
    );
    expect(() => run('CacheService.getUserCache().put("a", { b: 1 })')).toThrow(
      "don't match the method signature",
    );
  });
});

describe('locks', () => {
  const code = `
    function hold() { const lock = LockService.getDocumentLock(); lock.waitLock(100); SpreadsheetApp.flush(); return lock.hasLock() }
    function attempt() { return LockService.getDocumentLock().tryLock(5000) }
    function wait() { LockService.getDocumentLock().waitLock(5000) }
    function other() { return LockService.getUserLock().tryLock(5000) }`;

  test('tryLock answers false and has waited; waitLock throws; another lock is free', () => {
    const host = memoryHost(code);
    const seen: unknown[] = [];
    host.faults.at(2, () => {
      const before = host.book.year();
      seen.push(before, host.call('attempt'), host.call('other'));
      expect(() => host.call('wait')).toThrow(
        'Lock timeout: another process was holding the lock for too long.',
      );
    });
    expect(host.call('hold')).toBe(true);
    expect(seen).toEqual([2026, false, true]);
  });

  test('are released at the exit of the execution', () => {
    const host = memoryHost(code);
    host.call('hold');
    expect(host.call('attempt')).toBe(true);
  });

  test('are released when the execution dies', () => {
    const host = memoryHost(code);
    host.faults.dieAt(2);
    expect(() => host.call('hold')).toThrow('died');
    expect(host.call('attempt')).toBe(true);
  });
});

describe('utilities', () => {
  const { run } = scripted();

  test('digests and signatures are signed bytes (published values)', () => {
    const hex = `(bytes) => bytes.map((b) => ((b + 256) % 256).toString(16).padStart(2, '0')).join('')`;
    expect(
      run(
        `const hex = ${hex}; return hex(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc'))`,
      ),
    ).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    // RFC 4231, test case 2.
    expect(
      run(
        `const hex = ${hex}; return hex(Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe'))`,
      ),
    ).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
    expect(run(`return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc')[0]`)).toBe(-70);
  });

  test('text beyond ASCII must name its charset', () => {
    expect(() => run(`Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'é')`)).toThrow(
      'needs Utilities.Charset.UTF_8',
    );
    expect(
      run(
        `return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'é', Utilities.Charset.UTF_8).length`,
      ),
    ).toBe(32);
  });

  test('base64 both ways', () => {
    expect(
      run(`return [Utilities.base64Encode('a?>~'), Utilities.base64EncodeWebSafe([-1, -2, -3]),
        Utilities.newBlob(Utilities.base64Decode('aMOp')).getDataAsString()]`),
    ).toEqual(['YT8+fg==', '__79', 'hé']);
  });

  test('formatDate goes by the zone asked for', () => {
    expect(run(`return Utilities.formatDate(new Date(0), 'Asia/Kolkata', 'yyyy-MM-dd HH:mm')`)).toBe(
      '1970-01-01 05:30',
    );
    expect(run('return /^[0-9a-f-]{36}$/.test(Utilities.getUuid())')).toBe(true);
  });
});
