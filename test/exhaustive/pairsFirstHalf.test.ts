/** @jest-environment ./test/exhaustive/environment.cjs */
import { ACTIONS, LONG_ACTIONS } from './actions';
import { testPairs } from './pairs';

const half = Math.ceil(ACTIONS.length / 2);

testPairs(ACTIONS.slice(0, half), ACTIONS, 'Pairs × calls, first half');
testPairs(LONG_ACTIONS, LONG_ACTIONS.concat(ACTIONS.slice(0, 1)), 'Pairs × calls, long actions');
