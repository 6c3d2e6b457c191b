import type { PersonExport } from '../../../src/rpc/persons';
import { htmlFile, jsonFile, plainText } from '../../../src/sidebar/person/exportFile';

const data: PersonExport = {
  kind: 'hire',
  id: 'H-0001',
  name: 'Ana <b>Silva</b>',
  madeAt: '2026-03-06T10:00:00',
  sections: [
    {
      title: 'Check-ins',
      columns: ['Week of', 'Numbers', 'Done'],
      rows: [['2026-03-02', '</td><script>alert("1")</script>\n=2+2', true]],
    },
    { title: 'Contacts', columns: ['Date', 'Talk s'], rows: [['2026-03-02', 412]] },
  ],
};

describe('the page that a person reads', () => {
  const { name, type, text } = htmlFile(data);

  test('is named after them, without what a file system minds', () => {
    expect(name).toBe('Ana b Silva b – data held.html');
    expect(htmlFile({ ...data, name: '../..\u202e' }).name).toBe('person – data held.html');
    expect(type).toBe('text/html');
  });

  test('holds every value as text and asks nothing of the network', () => {
    expect(text).not.toContain('<script');
    expect(text).not.toContain('<b>');
    expect(text).toContain('&lt;/td&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;\n=2+2');
    expect(text).toContain("default-src 'none'");
    expect(text).toContain('<td>yes</td>');
    expect(text).toContain('<a href="#s1">Contacts</a>, 1 row');
  });
});

test('the data reads back with a key for each header', () => {
  const value = JSON.parse(jsonFile(data).text);
  expect(value.person).toEqual({ kind: 'hire', id: 'H-0001', name: 'Ana <b>Silva</b>' });
  expect(value.data[1]).toEqual({ title: 'Contacts', rows: [{ Date: '2026-03-02', 'Talk s': 412 }] });
});

test('the text to copy has headers in words and leaves blanks out', () => {
  const sections = [{ title: 'Leave', columns: ['From', 'Type'], rows: [['2026-03-02', '']] }];
  expect(plainText({ ...data, sections })).toBe(
    'Data held about Ana <b>Silva</b>\n\nPut together by Ramplight on 2026-03-06. Hire, H-0001.\n\nLEAVE\n\nFrom: 2026-03-02',
  );
});
