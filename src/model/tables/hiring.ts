import type { TableSpec } from '../schema';
import { currencyField, field, REQUIRED, table } from './define';

const STAGES = [
  'applied',
  'screened',
  'task invited',
  'task submitted',
  'task scored',
  'interview',
  'offer',
  'accepted',
  'started',
] as const;

const candidateId = () =>
  field(
    'candidateId',
    'Candidate ID',
    'id',
    2,
    'candidate|applicant id|id del candidato|id do candidato|候选人编号',
    REQUIRED,
  );

export function candidates(): TableSpec {
  return table('candidates', 'Candidates', 'tasks', ['candidateId'], 'name', [
    candidateId(),
    field(
      'name',
      'Name',
      'text',
      2,
      'full name|candidate|candidate name|applicant|nombre|nome|姓名|候选人',
      REQUIRED,
    ),
    field(
      'contact',
      'Contact',
      'text',
      2,
      'email|e-mail|phone|correo|teléfono|contato|telefone|联系方式|邮箱|电话',
    ),
    field('role', 'Role', 'choice', 1, 'job|position|puesto|rol|cargo|岗位|职位', {
      required: true,
      optionsFrom: { table: 'roles', field: 'role' },
    }),
    field('stage', 'Stage', 'choice', 2, 'status|etapa|estado|阶段', { required: true, options: STAGES }),
    field('source', 'Source', 'text', 1, 'channel|fuente|origen|fonte|origem|来源'),
    field(
      'applied',
      'Applied',
      'date',
      2,
      'applied on|application date|fecha de solicitud|data da candidatura|申请日期',
      REQUIRED,
    ),
    field('alias', 'Alias', 'id', 2, 'code name|alias del candidato|apelido|代号'),
  ]);
}

export function stages(): TableSpec {
  return table('stages', 'Stages', 'tasks', ['candidateId', 'stage', 'entered'], 'candidateId', [
    candidateId(),
    field('stage', 'Stage', 'choice', 2, 'status|etapa|estado|阶段', { required: true, options: STAGES }),
    field('entered', 'Entered', 'date', 2, 'from|start|entrada|desde|进入日期', REQUIRED),
    field('left', 'Left', 'date', 2, 'to|end|salida|hasta|saída|离开日期'),
    field('outcome', 'Outcome', 'choice', 2, 'result|resultado|结果', {
      options: ['advanced', 'rejected', 'withdrew', 'open'],
    }),
    field('reason', 'Reason', 'longText', 3, 'why|motivo|razón|razão|原因'),
  ]);
}

export function tasks(): TableSpec {
  return table('tasks', 'Tasks', 'tasks', ['taskId'], 'candidateId', [
    field('taskId', 'Task ID', 'id', 1, 'task|id|id de la tarea|id da tarefa|任务编号', REQUIRED),
    candidateId(),
    field('rubric', 'Rubric', 'choice', 1, 'rúbrica|rubrica|评分标准', {
      required: true,
      optionsFrom: { table: 'rubrics', field: 'rubric' },
    }),
    field('sent', 'Sent', 'date', 1, 'sent on|invited|enviada|enviado|发送日期'),
    field('due', 'Due', 'date', 1, 'due date|deadline|fecha límite|prazo|截止日期'),
    field('submitted', 'Submitted', 'date', 2, 'submitted on|received|entregada|entregue|提交日期'),
    field(
      'minutesReported',
      'Minutes reported',
      'number',
      2,
      'minutes|time taken|minutos declarados|minutos informados|报告用时',
      {
        min: 0,
      },
    ),
    field('fee', 'Fee', 'money', 3, 'pay|amount|tarifa|pago|honorário|pagamento|费用|报酬', {
      required: true,
      min: 0,
    }),
    currencyField(REQUIRED),
    field(
      'payStatus',
      'Pay status',
      'choice',
      3,
      'payment status|payment|estado del pago|status do pagamento|支付状态',
      {
        required: true,
        options: ['promised', 'invoiced', 'approved', 'paid', 'failed'],
      },
    ),
    field('paidOn', 'Paid on', 'date', 3, 'paid|payment date|fecha de pago|data do pagamento|支付日期'),
    field('reference', 'Reference', 'text', 3, 'payment reference|referencia|referência|参考号'),
    field('link', 'Link', 'text', 2, 'url|submission|enlace|链接'),
    field(
      'rubricVersion',
      'Rubric version',
      'integer',
      1,
      'versión de la rúbrica|versão da rubrica|评分标准版本',
      { min: 1 },
    ),
    field('title', 'Title', 'text', 1, 'task title|título|标题'),
    field('deliverable', 'Deliverable', 'longText', 1, 'what to deliver|entregable|entregável|交付物'),
    field('timeBox', 'Time box min', 'number', 1, 'time box|time limit|tiempo límite|tempo limite|限时', {
      min: 0,
      aboveMin: true,
    }),
    field('hours', 'Hours', 'number', 3, 'paid hours|horas|小时', { min: 0 }),
    field('rate', 'Rate', 'money', 3, 'hourly rate|tarifa por hora|valor por hora|时薪', { min: 0 }),
    field('timeZone', 'Time zone', 'timeZone', 2, 'timezone|zona horaria|fuso horário|时区'),
    field('aiRule', 'AI rule', 'choice', 1, 'ai|uso de ia|人工智能规则', {
      options: ['not allowed', 'allowed with disclosure', 'allowed'],
    }),
    field('reuseRule', 'Reuse rule', 'choice', 1, 'reuse|reutilización|reutilização|再利用规则', {
      options: ['not used unless bought', 'bought with the fee'],
    }),
    field(
      'paymentDue',
      'Payment due',
      'date',
      3,
      'pay by|fecha de pago límite|vencimento do pagamento|付款期限',
    ),
    field(
      'feedbackDue',
      'Feedback due',
      'date',
      2,
      'feedback by|fecha de comentarios|prazo do feedback|反馈期限',
    ),
    field('requestedBy', 'Requested by', 'text', 2, 'requester|solicitado por|申请人'),
    field('invoice', 'Invoice', 'text', 3, 'invoice number|factura|fatura|发票号'),
    field('invoicedOn', 'Invoiced on', 'date', 3, 'invoice date|fecha de factura|data da fatura|开票日期'),
    field('approvedBy', 'Approved by', 'text', 2, 'approver|aprobado por|aprovado por|批准人'),
    field(
      'approvedOn',
      'Approved on',
      'date',
      3,
      'approval date|fecha de aprobación|data de aprovação|批准日期',
    ),
    field('accountEnding', 'Account ending', 'text', 3, 'account|cuenta terminada en|conta final|账户尾号'),
    field('paymentChecks', 'Payment checks', 'longText', 3, 'checks|comprobaciones|verificações|付款检查'),
    field('feedback', 'Feedback', 'longText', 3, 'feedback text|comentarios|comentários|反馈'),
    field('feedbackSent', 'Feedback sent', 'date', 2, 'comentarios enviados|feedback enviado|反馈发送日期'),
  ]);
}

export function rubrics(): TableSpec {
  const anchor = (level: number) =>
    field(
      `level${level}`,
      `Level ${level}`,
      'longText',
      1,
      `anchor ${level}|nivel ${level}|nível ${level}|等级 ${level}`,
      REQUIRED,
    );
  return table('rubrics', 'Rubrics', 'tasks', ['rubric', 'version', 'criterion'], 'rubric', [
    field('rubric', 'Rubric', 'text', 1, 'rubric name|rúbrica|rubrica|评分标准', REQUIRED),
    field('version', 'Version', 'integer', 1, 'v|versión|versão|版本', { required: true, min: 1 }),
    field('criterion', 'Criterion', 'text', 1, 'criteria|criterio|critério|标准|维度', REQUIRED),
    field('weight', 'Weight', 'number', 1, 'peso|ponderación|权重', { required: true, min: 0 }),
    field('gate', 'Gate', 'integer', 1, 'minimum level|must pass|mínimo|门槛', { min: 0, max: 4 }),
    ...[0, 1, 2, 3, 4].map(anchor),
    field('frozenOn', 'Frozen on', 'date', 1, 'frozen|congelada el|congelada em|冻结日期'),
  ]);
}

export function scores(): TableSpec {
  return table('scores', 'Scores', 'tasks', ['taskId', 'rater', 'criterion', 'revision'], 'taskId', [
    field('taskId', 'Task ID', 'id', 1, 'task|id de la tarea|id da tarefa|任务编号', REQUIRED),
    field('rater', 'Rater', 'text', 2, 'reviewer|scorer|evaluador|avaliador|评分人', REQUIRED),
    field('criterion', 'Criterion', 'text', 1, 'criteria|criterio|critério|标准|维度', REQUIRED),
    field('level', 'Level', 'integer', 3, 'score|rating|nivel|nível|等级|分数', {
      required: true,
      min: 0,
      max: 4,
    }),
    field('evidence', 'Evidence', 'longText', 3, 'notes|comment|evidencia|evidência|证据|备注'),
    field(
      'submittedAt',
      'Submitted at',
      'timestamp',
      2,
      'submitted|at|enviada a las|enviada em|提交时间',
      REQUIRED,
    ),
    field('revision', 'Revision', 'integer', 1, 'rev|revisión|revisão|修订', { min: 1 }),
    field('reason', 'Reason', 'longText', 3, 'why|motivo|razón|razão|原因'),
  ]);
}

/** Judgements of the modified Angoff method: the level that a just acceptable hire would reach. */
export function cuts(): TableSpec {
  return table('cuts', 'Cut scores', 'tasks', ['rubric', 'version', 'judge', 'criterion'], 'rubric', [
    field('rubric', 'Rubric', 'text', 1, 'rubric name|rúbrica|rubrica|评分标准', REQUIRED),
    field('version', 'Version', 'integer', 1, 'v|versión|versão|版本', { required: true, min: 1 }),
    field('judge', 'Judge', 'text', 2, 'rater|juez|juiz|评委', REQUIRED),
    field('criterion', 'Criterion', 'text', 1, 'criteria|criterio|critério|标准|维度', REQUIRED),
    field('level', 'Level', 'number', 1, 'judgement|nivel|nível|等级', { required: true, min: 0, max: 4 }),
    field('setAt', 'Set at', 'timestamp', 1, 'at|set on|fijado el|definido em|设定时间', REQUIRED),
  ]);
}

export function decisions(): TableSpec {
  return table('decisions', 'Decisions', 'tasks', ['candidateId', 'at'], 'candidateId', [
    candidateId(),
    field('alias', 'Alias', 'id', 2, 'code name|apelido|代号'),
    field('band', 'Band', 'integer', 3, 'rank band|banda|faixa|分档', { min: 1 }),
    field('ruleOutcome', 'Rule outcome', 'text', 3, 'rule|resultado de la regla|resultado da regra|规则结果'),
    field('decision', 'Decision', 'text', 3, 'decisión|decisão|决定', REQUIRED),
    field('reason', 'Reason', 'longText', 3, 'why|motivo|razón|razão|原因', REQUIRED),
    field('approver', 'Approver', 'text', 2, 'approved by|aprobador|aprovador|审批人', REQUIRED),
    field('at', 'At', 'timestamp', 2, 'time|decided at|fecha|em|决定时间', REQUIRED),
    field('rubric', 'Rubric', 'text', 1, 'rúbrica|rubrica|评分标准'),
    field(
      'rubricVersion',
      'Rubric version',
      'integer',
      1,
      'versión de la rúbrica|versão da rubrica|评分标准版本',
      { min: 1 },
    ),
  ]);
}
