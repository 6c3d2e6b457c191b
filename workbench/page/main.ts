import { tell } from './dialogs';
import { startWorkbench } from './workbench';
import type { AddOn } from './workbook';

/** The add-on as it is pushed to Google; the page runs nothing else. */
async function fetchAddOn(): Promise<AddOn> {
  const text = async (file: string): Promise<string> => {
    const response = await fetch(file);
    if (!response.ok)
      throw new Error(`${file} is missing: run "npm run build" and start the workbench again.`);
    return response.text();
  };
  const [code, sidebar] = await Promise.all([text('Code.js'), text('Sidebar.html')]);
  return { code, files: { Sidebar: sidebar } };
}

fetchAddOn()
  .then(startWorkbench)
  .then(() => {
    document.documentElement.dataset.ready = 'true';
  })
  .catch((error: unknown) => {
    console.error(error);
    return tell('The workbench did not start', error instanceof Error ? error.message : String(error));
  });
