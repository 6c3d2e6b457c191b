import { type PublishedCase, testPublished } from '../published';
import * as functions from '../ramp-and-kpi';
import * as statistics from '../stats-and-tasks';
import { useZone } from '../zone';
import kpis from './independent.json';
import tasks from './independent-tasks.json';

const ZONE = 'Asia/Singapore';

beforeAll(() => {
  useZone(ZONE);
});

testPublished([...kpis, ...tasks] as unknown as PublishedCase[], { ...functions, ...statistics }, ZONE);
