/** One measurement in a process of its own; its answer goes to the output as JSON. Only its own code is loaded. */
const [part, ...args] = process.argv.slice(2);

async function answer(): Promise<unknown> {
  switch (part) {
    case 'function':
      return (await import('./functions')).measureFunction(args[0]!, Number(args[1]));
    case 'first':
      return (await import('./functions')).measureFirst(args[0]!, Number(args[1]));
    case 'report':
      return (await import('./engine')).measureReport(Number(args[0]));
    case 'load':
      return (await import('./load')).measureLoad();
    case 'cost':
      return (await import('./cost')).measureCosts(Number(args[0]));
    case 'import':
      return (await import('./cost')).measureImport(Number(args[0]));
    case 'slow':
      return (await import('./slow')).measureSlow();
    default:
      throw new Error(`There is no part "${part}"`);
  }
}

process.stdout.write(JSON.stringify(await answer()));

export {};
