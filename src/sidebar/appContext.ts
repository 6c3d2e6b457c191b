import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PersonKind } from '../model/persons';
import type { Done } from '../model/preview';
import type { HireCard, HomeView } from '../rpc/hires';
import type { ClientError } from './client';

type CandidateOfRound = {
  readonly rubric: string;
  readonly version: number;
  readonly candidateId: string;
  readonly alias: string;
};

/** Every screen and what it needs to open. */
export type Route =
  | { readonly screen: 'home' }
  | { readonly screen: 'setup' }
  | { readonly screen: 'hire'; readonly hireId: string }
  | { readonly screen: 'hireForm'; readonly hireId?: string }
  | { readonly screen: 'plan'; readonly hireId: string; readonly name: string }
  | { readonly screen: 'import' }
  | { readonly screen: 'report' }
  | { readonly screen: 'adopt' }
  | { readonly screen: 'dashboard' }
  | { readonly screen: 'undo'; readonly changeId?: string }
  | { readonly screen: 'verifyLog' }
  | { readonly screen: 'yourName' }
  | { readonly screen: 'people' }
  | { readonly screen: 'person'; readonly kind: PersonKind; readonly id: string; readonly name: string }
  | { readonly screen: 'erase'; readonly kind: PersonKind; readonly id: string }
  | { readonly screen: 'rubrics' }
  | { readonly screen: 'rubric'; readonly name: string; readonly version?: number }
  | { readonly screen: 'rubricAdd'; readonly id: string; readonly name: string }
  | { readonly screen: 'rubricEdit'; readonly name?: string }
  | { readonly screen: 'tasks' }
  | { readonly screen: 'candidates' }
  | { readonly screen: 'candidateAdd' }
  | { readonly screen: 'candidate'; readonly candidateId: string }
  | { readonly screen: 'withdraw'; readonly candidateId: string; readonly name: string }
  | { readonly screen: 'taskSend'; readonly candidateId?: string }
  | {
      readonly screen: 'sent';
      readonly rubric: string;
      /** By the names that the form showed. */
      readonly to: readonly { readonly candidateId: string; readonly name: string }[];
    }
  | { readonly screen: 'submit'; readonly taskId: string; readonly candidateId: string }
  | { readonly screen: 'brief'; readonly taskId: string }
  | { readonly screen: 'pay'; readonly taskId: string }
  | { readonly screen: 'score' }
  | { readonly screen: 'ratings' }
  | { readonly screen: 'scoreSheet'; readonly taskId: string; readonly alias: string }
  | { readonly screen: 'rounds' }
  | { readonly screen: 'compare'; readonly rubric: string; readonly version: number }
  | { readonly screen: 'cut'; readonly rubric: string; readonly version: number }
  | ({ readonly screen: 'decide' | 'feedback' } & CandidateOfRound)
  | { readonly screen: 'fairness' }
  | { readonly screen: 'repair' }
  | { readonly screen: 'more' }
  | { readonly screen: 'help' };

export type App = {
  readonly go: (route: Route) => void;
  /** To the screen before, home when there is none. */
  readonly back: () => void;
  /** Where an errand ends: only home lies behind it, and what was done stays said. */
  readonly land: (route: Route) => void;
  /** Says what was done, with its Undo, and looks at the spreadsheet anew. */
  readonly finished: (done: Done) => void;
  /** What the first screen knows; null until it has been read. */
  readonly home: HomeView | null;
  readonly homeError: ClientError | null;
  readonly loadingHome: boolean;
  readonly reloadHome: () => void;
};

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error('useApp outside AppContext');
  return app;
}

export function useHireCard(hireId: string): HireCard | null {
  return useApp().home?.hires.find((hire) => hire.hireId === hireId) ?? null;
}
