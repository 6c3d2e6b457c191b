/** What the frame's page asks for. */
export type FrameActions = {
  /** Functions that the page may call. */
  readonly functions: readonly string[];
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  close(): void;
  focusGrid(): void;
  height?(pixels: number): void;
};

declare const FRAME_SCRIPT: string;

/** A page of the add-on in a sandboxed frame, with `google.script` bridged to the workbench. */
export function scriptFrame(html: string, title: string, actions: FrameActions): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-modals allow-popups allow-downloads');
  frame.srcdoc = withBridge(html, actions.functions);
  const answer = (message: object): void =>
    frame.contentWindow?.postMessage({ ramplight: true, ...message }, '*');
  const listen = ({ source, data }: MessageEvent): void => {
    if (!frame.isConnected) {
      removeEventListener('message', listen);
      return;
    }
    if (source !== frame.contentWindow || data?.ramplight !== true) return;
    const { kind, id, name, args, height } = data;
    if (kind === 'run') {
      actions.run(name, args).then(
        (value) => answer({ kind: 'done', id, value }),
        (error: unknown) =>
          answer({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) }),
      );
    } else if (kind === 'close') actions.close();
    else if (kind === 'focus') actions.focusGrid();
    else if (kind === 'height') actions.height?.(Number(height));
  };
  addEventListener('message', listen);
  return frame;
}

function withBridge(html: string, functions: readonly string[]): string {
  const callable = functions.filter((name) => !name.endsWith('_')).join(' ');
  const bridge = `<meta name="google-script-functions" content="${callable}"><script>${FRAME_SCRIPT}</script>`;
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + bridge) : bridge + html;
}
