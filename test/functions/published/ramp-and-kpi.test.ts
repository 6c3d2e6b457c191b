import { type PublishedCase, testPublished } from '../published';
import * as functions from '../ramp-and-kpi';
import { useZone } from '../zone';
import cases from './ramp-and-kpi.json';

const ZONE = 'America/Sao_Paulo';

beforeAll(() => {
  useZone(ZONE);
});

testPublished(cases as PublishedCase[], functions, ZONE);
