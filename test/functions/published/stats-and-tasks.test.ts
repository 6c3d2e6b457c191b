import { type PublishedCase, testPublished } from '../published';
import * as functions from '../stats-and-tasks';
import cases from './stats-and-tasks.json';

testPublished(cases as unknown as PublishedCase[], functions, 'UTC');
