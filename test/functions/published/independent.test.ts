import { type PublishedCase, testPublished } from '../published';
import * as functions from '../ramp-and-kpi';
import * as statistics from '../stats-and-tasks';
import { useZone } from '../zone';
import cases from './independent.json';

const ZONE = 'Asia/Singapore';

beforeAll(() => {
  useZone(ZONE);
});

testPublished(cases as unknown as PublishedCase[], { ...functions, ...statistics }, ZONE);
