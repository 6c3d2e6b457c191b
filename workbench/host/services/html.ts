import type { Context, Shown } from './context';
import { enumeration, strict } from './strict';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function createHtmlService(ctx: Context): HtmlService {
  return strict<HtmlService>('HtmlService')({
    createHtmlOutputFromFile: (name: string) => {
      ctx.run.call('HtmlService.createHtmlOutputFromFile', 'none');
      const { files } = ctx.shared;
      const text = files[name] ?? files[`${name}.html`];
      return text === undefined ? ctx.run.fail(`No HTML file named ${name} was found.`) : createOutput(text);
    },
    createHtmlOutput: (html: unknown = '') => createOutput(String(html)),
    XFrameOptionsMode: enumeration<HtmlService['XFrameOptionsMode']>(
      'XFrameOptionsMode',
      'ALLOWALL',
      'DEFAULT',
    ),
  });
}

function createOutput(html: string): HtmlOutput {
  let page: Shown = { title: '', html, width: 300, height: 400 };
  const change = (to: Partial<Shown>): HtmlOutput => {
    page = { ...page, ...to };
    return output;
  };
  const output: HtmlOutput = strict<HtmlOutput>('HtmlOutput')(
    {
      setTitle: (title: string) => change({ title }),
      getTitle: () => page.title,
      setWidth: (width: number) => change({ width }),
      getWidth: () => page.width,
      setHeight: (height: number) => change({ height }),
      getHeight: () => page.height,
      getContent: () => page.html,
      setContent: (content: string) => change({ html: content }),
      append: (content: string) => change({ html: page.html + content }),
      addMetaTag: () => output,
      setXFrameOptionsMode: () => output,
    },
    () => page,
  );
  return output;
}
