import { AdoptScreen } from './adopt/AdoptScreen';
import type { Route } from './appContext';
import { Compare } from './comparison/Compare';
import { Cut } from './comparison/Cut';
import { Decide } from './comparison/Decide';
import { Fairness } from './comparison/Fairness';
import { Feedback } from './comparison/Feedback';
import { Rounds } from './comparison/Rounds';
import { ImportScreen } from './import/ImportScreen';
import { Erase } from './person/Erase';
import { People } from './person/People';
import { Person } from './person/Person';
import { ReportScreen } from './report/ReportScreen';
import { Rubric } from './rubrics/Rubric';
import { RubricAdd } from './rubrics/RubricAdd';
import { RubricEdit } from './rubrics/RubricEdit';
import { Rubrics } from './rubrics/Rubrics';
import { RatingsScreen } from './scoring/ratings/RatingsScreen';
import { ScoreQueue } from './scoring/ScoreQueue';
import { ScoreSheet } from './scoring/ScoreSheet';
import { Dashboard } from './screens/Dashboard';
import { Help } from './screens/Help';
import { Hire } from './screens/Hire';
import { HireForm } from './screens/HireForm';
import { Home } from './screens/Home';
import { More } from './screens/More';
import { Plan } from './screens/Plan';
import { Repair } from './screens/Repair';
import { SetUp } from './screens/SetUp';
import { Undo } from './screens/Undo';
import { VerifyLog } from './screens/VerifyLog';
import { YourName } from './screens/YourName';
import { Brief } from './tasks/Brief';
import { Candidate } from './tasks/Candidate';
import { CandidateAdd } from './tasks/CandidateAdd';
import { Candidates } from './tasks/Candidates';
import { Pay } from './tasks/Pay';
import { Sent } from './tasks/Sent';
import { Submit } from './tasks/Submit';
import { TaskSend } from './tasks/TaskSend';
import { Tasks } from './tasks/Tasks';
import { Withdraw } from './tasks/Withdraw';

/** The component of a route. */
export function Screen({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'home':
      return <Home />;
    case 'setup':
      return <SetUp />;
    case 'hire':
      return <Hire hireId={route.hireId} />;
    case 'hireForm':
      return <HireForm hireId={route.hireId} />;
    case 'plan':
      return <Plan hireId={route.hireId} name={route.name} />;
    case 'import':
      return <ImportScreen />;
    case 'adopt':
      return <AdoptScreen />;
    case 'report':
      return <ReportScreen />;
    case 'dashboard':
      return <Dashboard />;
    case 'undo':
      return <Undo changeId={route.changeId} />;
    case 'yourName':
      return <YourName />;
    case 'verifyLog':
      return <VerifyLog />;
    case 'people':
      return <People />;
    case 'person':
      return <Person kind={route.kind} id={route.id} name={route.name} />;
    case 'erase':
      return <Erase kind={route.kind} id={route.id} />;
    case 'rubrics':
      return <Rubrics />;
    case 'rubric':
      return <Rubric name={route.name} version={route.version} />;
    case 'rubricAdd':
      return <RubricAdd id={route.id} name={route.name} />;
    case 'rubricEdit':
      return <RubricEdit name={route.name} />;
    case 'tasks':
      return <Tasks />;
    case 'candidates':
      return <Candidates />;
    case 'candidateAdd':
      return <CandidateAdd />;
    case 'candidate':
      return <Candidate candidateId={route.candidateId} />;
    case 'withdraw':
      return <Withdraw candidateId={route.candidateId} name={route.name} />;
    case 'taskSend':
      return <TaskSend candidateId={route.candidateId} />;
    case 'sent':
      return <Sent rubric={route.rubric} to={route.to} />;
    case 'submit':
      return <Submit taskId={route.taskId} candidateId={route.candidateId} />;
    case 'brief':
      return <Brief taskId={route.taskId} />;
    case 'pay':
      return <Pay taskId={route.taskId} />;
    case 'ratings':
      return <RatingsScreen />;
    case 'score':
      return <ScoreQueue />;
    case 'scoreSheet':
      return <ScoreSheet taskId={route.taskId} alias={route.alias} />;
    case 'rounds':
      return <Rounds />;
    case 'compare':
      return <Compare rubric={route.rubric} version={route.version} />;
    case 'cut':
      return <Cut rubric={route.rubric} version={route.version} />;
    case 'decide':
      return <Decide {...route} />;
    case 'feedback':
      return <Feedback {...route} />;
    case 'fairness':
      return <Fairness />;
    case 'repair':
      return <Repair />;
    case 'more':
      return <More />;
    case 'help':
      return <Help />;
  }
}
