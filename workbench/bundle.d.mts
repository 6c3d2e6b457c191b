import type { BuildOptions } from 'esbuild';

export declare const server: BuildOptions & { readonly write: false };
export declare const node: BuildOptions;
export declare const esmBanner: { readonly js: string };
