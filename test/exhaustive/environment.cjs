const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

const { createContext } = vm;

/** Node's environment on an ordinary global object where Node has it: through a proxy every global look-up is slow. */
module.exports = class extends TestEnvironment {
  constructor(...args) {
    vm.createContext = (global, ...rest) => createContext(vm.constants.DONT_CONTEXTIFY ?? global, ...rest);
    try {
      super(...args);
    } finally {
      vm.createContext = createContext;
    }
  }
};
