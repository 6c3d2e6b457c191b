declare module '*.xml' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is how esbuild hands over a text file.
  export default text;
}
