/** @jest-environment ./test/exhaustive/environment.cjs */
import { ACTIONS } from './actions';
import { testPairs } from './pairs';

testPairs(ACTIONS.slice(Math.ceil(ACTIONS.length / 2)), ACTIONS, 'Pairs × calls, second half');
