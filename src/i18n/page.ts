import { adoptScreens } from './en/adopt';
import { decisionScreens } from './en/decisionScreens';
import { functionSentences } from './en/functions';
import { importPage, importShared } from './en/import';
import { importScreens } from './en/importScreens';
import { personScreens } from './en/personScreens';
import { reportScreens } from './en/report';
import { rubricScreens, rubricShared } from './en/rubrics';
import { scoringScreens } from './en/scoringScreens';
import { sidebar } from './en/sidebar';
import { taskScreens } from './en/taskScreens';
import { taskShared } from './en/tasks';
import { merged, translator } from './translate';

/** What the sidebar says; apart from `text.ts`, so that neither bundle carries the other's sentences. */
const english = () =>
  merged(
    sidebar,
    adoptScreens,
    decisionScreens,
    functionSentences,
    importPage,
    importShared,
    importScreens,
    personScreens,
    reportScreens,
    rubricScreens,
    rubricShared,
    scoringScreens,
    taskScreens,
    taskShared,
  );

const text = translator(english);

/** A sentence of the page. `t('home.onTrack', { count: 3 })` → "3 on track". */
export const t = text.t;

export const setLanguage = text.setLanguage;

/** The sentence of a key that is known only when running (a fault's, a reason's); null when there is none. */
export const lookUp = text.lookUp;
