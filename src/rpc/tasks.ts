import type { ChangeAnswer, Done } from '../model/preview';

export type AiRule = 'not allowed' | 'allowed with disclosure' | 'allowed';
export type ReuseRule = 'not used unless bought' | 'bought with the fee';
export type PayStatus = 'promised' | 'invoiced' | 'approved' | 'paid' | 'failed';
/** What may be done next with a payment. */
export type PayStep = Exclude<PayStatus, 'promised'>;

/** Something to do: pay, give feedback, score, or wait for a submission and ask when it is late. */
export type DueItem = {
  readonly kind: 'pay' | 'feedback' | 'score' | 'submission';
  readonly candidateId: string;
  readonly taskId: string;
  /** Never the name: raters look at this screen too. */
  readonly alias: string;
  readonly rubric: string;
  readonly version: number | null;
  readonly sentence: string;
  readonly overdue: boolean;
};

/** All tasks on one version of a rubric. */
export type RoundEntry = {
  readonly rubric: string;
  readonly version: number;
  readonly tasks: number;
  readonly submitted: number;
  readonly scored: number;
};

export type TasksView = {
  readonly candidates: number;
  readonly rubrics: number;
  readonly tasks: number;
  /** What is overdue first. */
  readonly due: readonly DueItem[];
  /** Candidates by the stage they stand in, apart from those whose way has ended. */
  readonly stages: readonly { readonly stage: string; readonly count: number }[];
  readonly ended: number;
  readonly rounds: readonly RoundEntry[];
  /** Where a task paid less, or took longer, than it promised; one sentence each. */
  readonly unfair: readonly string[];
  /** Cells and rows of the sheets that do not fit, one sentence each. */
  readonly notices: readonly string[];
};

/** How a candidate's way ended; `''` while it has not. */
export type CandidateEnd = '' | 'withdrew' | 'rejected';

export type CandidateEntry = {
  readonly candidateId: string;
  readonly name: string;
  readonly alias: string;
  readonly role: string;
  readonly stage: string;
  readonly ended: CandidateEnd;
  readonly tasks: number;
};

export type TaskEntry = {
  readonly taskId: string;
  readonly title: string;
  readonly rubric: string;
  readonly version: number | null;
  /** When it was sent, is due, was submitted, took how long; one line. */
  readonly line: string;
  readonly submitted: string;
  /** Submitted, or scored without anybody noting it. */
  readonly isIn: boolean;
  /** The day that it is on the candidate's calendar. */
  readonly today: string;
  readonly minutes: number | null;
  readonly link: string;
  readonly fee: string;
  readonly payStatus: PayStatus;
  /** How the payment stands, with dates. */
  readonly payLine: string;
  readonly overdue: boolean;
};

export type CandidateView = CandidateEntry & {
  readonly contact: string;
  readonly source: string;
  readonly applied: string;
  readonly stages: readonly {
    readonly stage: string;
    readonly entered: string;
    readonly left: string;
    readonly outcome: string;
    readonly reason: string;
  }[];
  readonly taskList: readonly TaskEntry[];
  readonly today: string;
};

export type CandidateInput = {
  readonly name: string;
  readonly contact: string;
  readonly role: string;
  readonly source: string;
  /** ISO date; `''` is today. */
  readonly applied: string;
  /** Where it stands in a pasted list; 0 when typed into the form. */
  readonly row: number;
};

export type CandidateForm = {
  readonly roles: readonly string[];
  readonly sources: readonly string[];
  readonly today: string;
};

/** What a candidate is asked to do, and what for. */
export type TaskCard = {
  readonly rubric: string;
  readonly title: string;
  readonly deliverable: string;
  /** Minutes; null when blank, as with the other numbers. */
  readonly timeBox: number | null;
  readonly hours: number | null;
  /** Money for an hour; the fee is hours × rate. */
  readonly rate: number | null;
  readonly currency: string;
  readonly due: string;
  readonly timeZone: string;
  readonly aiRule: AiRule;
  readonly reuseRule: ReuseRule;
  /** Days from the submission to the payment, 0–7, and to the feedback. */
  readonly payDays: number | null;
  readonly feedbackDays: number | null;
};

/** Who asks for the work: the same in every brief, kept in Settings. */
export type TaskSender = {
  readonly company: string;
  /** An e-mail address or a link. */
  readonly contact: string;
  readonly handIn: string;
};

export type TaskForm = {
  readonly rubrics: readonly {
    readonly name: string;
    readonly version: number;
    /** Why no task can be sent with it yet; `''` when one can. */
    readonly problem: string;
    /** As the last task on it was, or what is usual; its due date is from today. */
    readonly card: TaskCard;
  }[];
  /** Who can be sent a task: those whose way has ended are left out. */
  readonly candidates: readonly {
    readonly candidateId: string;
    readonly name: string;
    readonly stage: string;
    /** Rubrics of the tasks that they have already. */
    readonly has: readonly string[];
  }[];
  readonly timeZones: readonly string[];
  /** As it was said before. */
  readonly sender: TaskSender;
  readonly today: string;
  /** Who sends it, as stated; `''` when nobody said. */
  readonly user: string;
};

export type BriefFact = { readonly label: string; readonly value: string };

/** What a candidate is given to read: by alias, without any other candidate. */
export type BriefView = {
  readonly taskId: string;
  readonly candidateId: string;
  readonly alias: string;
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly BriefFact[];
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly scoring: string;
  readonly criteria: readonly {
    readonly criterion: string;
    readonly line: string;
    /** By level, 0–4. */
    readonly anchors: readonly string[];
  }[];
  readonly closing: readonly { readonly heading: string; readonly text: string }[];
};

/** A check of payout hygiene; the first kinds are computed, the others a person answers. */
export type PayCheckId =
  | 'invoiceNew'
  | 'invoiceDate'
  | 'approvalDate'
  | 'amount'
  | 'terms'
  | 'approver'
  | 'duplicate'
  | 'iban'
  | 'order'
  | 'referenceNew'
  | 'accountKnown'
  | 'payee'
  | 'invoiceWhole'
  | 'evidence'
  | 'account'
  | 'bankChange'
  | 'rate'
  | 'receipt';

export type PayAnswer = {
  readonly id: PayCheckId;
  readonly outcome: 'pass' | 'fail' | 'waived';
  /** Who waived it. */
  readonly by: string;
};

/** What a person says about one step of a payment. */
export type PayInput = {
  readonly step: PayStep;
  readonly date: string;
  readonly invoice?: string;
  /** What the invoice says. */
  readonly amount?: number;
  /** An IBAN, or the last characters of an account; only four are kept. */
  readonly account?: string;
  readonly reference?: string;
  /** Why a payment failed. */
  readonly reason?: string;
  readonly answers: readonly PayAnswer[];
};

/** What the computed checks go by. */
export type PayFacts = {
  readonly fee: number;
  /** What hours × rate come to; null where the task says neither. */
  readonly agreed: number | null;
  readonly currency: string;
  /** Invoice numbers of the same payee's other tasks. */
  readonly invoices: readonly string[];
  /** Other tasks of the same payee with the same fee, and when they were paid or approved. */
  readonly similar: readonly { readonly taskId: string; readonly on: string }[];
  /** Last characters of the accounts that this payee was paid to, or was to be. */
  readonly endings: readonly string[];
  /** References of payments, of other tasks and of those of this one that failed. */
  readonly references: readonly { readonly taskId: string; readonly reference: string }[];
  readonly requestedBy: string;
  /** Dates of what went before; blank where the sheet has none. */
  readonly sent: string;
  readonly invoicedOn: string;
  readonly approvedOn: string;
  /** Who is at the keyboard, as stated. */
  readonly user: string;
};

export type PayView = {
  readonly taskId: string;
  readonly candidateId: string;
  /** Not shown until somebody asks for it: raters come here from the list of what is due. Blank when their row is gone. */
  readonly name: string;
  readonly alias: string;
  readonly title: string;
  /** As the reader's locale writes it, with its currency. */
  readonly fee: string;
  readonly status: PayStatus;
  readonly line: string;
  readonly overdue: boolean;
  readonly facts: PayFacts;
  /** What was checked so far, as the sheet keeps it. */
  readonly checked: string;
  readonly next: readonly PayStep[];
  readonly today: string;
};

export type TaskRpc = {
  tasks: (input: Record<string, never>) => TasksView;
  candidates: (input: Record<string, never>) => {
    readonly candidates: readonly CandidateEntry[];
    readonly notices: readonly string[];
  };
  candidate: (input: { candidateId: string }) => CandidateView;
  candidateForm: (input: Record<string, never>) => CandidateForm;
  /** `seed`: random characters of the page, so that the aliases of preview and confirmation are the same. */
  candidatesAdd: (input: {
    candidates: readonly CandidateInput[];
    seed: string;
    confirm?: string;
  }) => ChangeAnswer;
  candidateWithdraw: (input: {
    candidateId: string;
    on: string;
    reason: string;
    confirm?: string;
  }) => ChangeAnswer;
  taskForm: (input: Record<string, never>) => TaskForm;
  taskSend: (input: {
    candidateIds: readonly string[];
    card: TaskCard;
    /** Left out, Settings stay as they are. */
    sender?: TaskSender;
    seed: string;
    confirm?: string;
  }) => ChangeAnswer;
  taskSubmitted: (input: {
    taskId: string;
    submitted: string;
    minutes: number | null;
    link: string;
    confirm?: string;
  }) => ChangeAnswer;
  taskBrief: (input: { taskId: string }) => BriefView;
  /** Writes the brief as a printable sheet and shows it. */
  taskBriefPrint: (input: { taskId: string }) => Done;
  pay: (input: { taskId: string }) => PayView;
  payStep: (input: PayInput & { taskId: string; confirm?: string }) => ChangeAnswer;
};
