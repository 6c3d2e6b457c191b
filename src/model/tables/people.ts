import type { TableSpec } from '../schema';
import { currencyField, field, hireField, REQUIRED, table } from './define';

export function hires(): TableSpec {
  return table('hires', 'Hires', 'core', ['hireId'], 'name', [
    field(
      'hireId',
      'Hire ID',
      'id',
      2,
      'id|employee id|id de contratación|id do contratado|员工编号|工号',
      REQUIRED,
    ),
    field(
      'name',
      'Name',
      'text',
      2,
      'hire|hire name|full name|employee|employee name|agent|agent name|nombre|nombre completo|empleado|nome|nome completo|funcionário|姓名|名字|员工',
      REQUIRED,
    ),
    field(
      'role',
      'Role',
      'choice',
      1,
      'job|job title|position|title|puesto|rol|cargo|función|função|角色|岗位|职位',
      {
        required: true,
        optionsFrom: { table: 'roles', field: 'role' },
      },
    ),
    field(
      'startDate',
      'Start date',
      'date',
      2,
      'start|started|date of hire|hire date|joined|joining date|fecha de inicio|fecha de ingreso|data de início|data de admissão|入职日期|开始日期',
      REQUIRED,
    ),
    field('status', 'Status', 'choice', 2, 'employment status|estado|situación|situação|状态', {
      required: true,
      options: ['active', 'paused', 'left'],
    }),
    field('manager', 'Manager', 'text', 2, 'manager name|supervisor|team lead|jefe|gerente|gestor|经理|主管'),
    field('timeZone', 'Time zone', 'timeZone', 1, 'timezone|tz|zona horaria|fuso horário|时区'),
    field('fte', 'FTE', 'number', 2, 'full-time equivalent|jornada|carga horária|全职比例', {
      min: 0,
      aboveMin: true,
      max: 1,
    }),
    field('weekend', 'Weekend', 'weekend', 1, 'days off|fin de semana|fim de semana|周末|休息日'),
    field(
      'holidayCalendar',
      'Holiday calendar',
      'text',
      1,
      'calendar|holidays|calendario de festivos|calendario|calendário de feriados|calendário|节假日日历|日历',
    ),
    currencyField(),
    field(
      'leftOn',
      'Left on',
      'date',
      2,
      'end date|left|termination date|fecha de salida|fecha de baja|data de saída|离职日期',
    ),
  ]);
}

export function roles(): TableSpec {
  return table('roles', 'Roles', 'ramp', ['role', 'version', 'metric'], 'role', [
    field('role', 'Role', 'text', 1, 'job|position|puesto|rol|cargo|角色|岗位', REQUIRED),
    field('version', 'Version', 'integer', 1, 'v|versión|versão|版本', { required: true, min: 1 }),
    field('metric', 'Metric', 'text', 1, 'kpi|measure|métrica|indicador|指标', REQUIRED),
    field('kind', 'Kind', 'choice', 1, 'type of metric|tipo|clase|类型|类别', {
      required: true,
      options: ['primary', 'guardrail', 'leading'],
    }),
    field('direction', 'Direction', 'choice', 1, 'better|dirección|sentido|direção|方向', {
      required: true,
      options: ['higher', 'lower'],
    }),
    field('unit', 'Unit', 'text', 1, 'units|unidad|unidade|单位'),
    field('start', 'Start', 'number', 1, 'start level|from|inicio|início|起点'),
    field(
      'full',
      'Full',
      'number',
      1,
      'full productivity|full value|plena productividad|produtividade plena|满产值',
      {
        min: 0,
      },
    ),
    field('fullDay', 'Full day', 'number', 1, 'full productivity day|día pleno|dia pleno|满产日', {
      min: 0,
      aboveMin: true,
    }),
    field('curve', 'Curve', 'choice', 1, 'ramp curve|curva|曲线', {
      options: ['exp', 'linear', 'logistic', 'halflife'],
    }),
    field('shape', 'Shape', 'number', 1, 'k|half-life|forma|形状', { min: 0, aboveMin: true }),
    field('minimumN', 'Minimum n', 'integer', 1, 'min n|n min|n mínimo|最小样本量', { min: 0 }),
    field('day30', 'Day 30', 'number', 1, 'd30|target day 30|día 30|dia 30|第30天'),
    field('day60', 'Day 60', 'number', 1, 'd60|target day 60|día 60|dia 60|第60天'),
    field('day90', 'Day 90', 'number', 1, 'd90|target day 90|día 90|dia 90|第90天'),
    field('outcome', 'Outcome', 'longText', 1, 'goal|resultado|objetivo|成果|目标'),
  ]);
}

export function plans(): TableSpec {
  return table('plans', 'Plans', 'ramp', ['planId'], 'hireId', [
    field('planId', 'Plan ID', 'id', 1, 'id|id del plan|id do plano|计划编号', REQUIRED),
    hireField(),
    field('milestone', 'Milestone', 'integer', 1, 'day|ramp day|hito|marco|里程碑', {
      required: true,
      options: ['14', '30', '60', '90'],
    }),
    field('phase', 'Phase', 'choice', 1, 'stage|fase|阶段', {
      required: true,
      options: ['learn', 'contribute', 'own'],
    }),
    field(
      'due',
      'Due',
      'date',
      1,
      'due date|deadline|vence|fecha límite|vencimento|prazo|截止日期|到期日',
      REQUIRED,
    ),
    field('metric', 'Metric', 'text', 1, 'kpi|measure|métrica|indicador|指标', REQUIRED),
    field('direction', 'Direction', 'choice', 1, 'better|dirección|sentido|direção|方向', {
      options: ['higher', 'lower'],
    }),
    field('target', 'Target', 'number', 1, 'goal|meta|objetivo|目标值|目标', REQUIRED),
    field('unit', 'Unit', 'text', 1, 'units|unidad|unidade|单位'),
    field('outcome', 'Outcome', 'longText', 1, 'result|resultado|成果'),
    field('owner', 'Owner', 'text', 2, 'responsible|responsable|responsável|负责人'),
    field('evidence', 'Evidence', 'longText', 1, 'link|proof|evidencia|evidência|证据|凭证'),
    field('done', 'Done', 'boolean', 1, 'completed|complete|hecho|completado|feito|concluído|完成'),
    field('roleVersion', 'Role version', 'integer', 1, 'version|versión del rol|versão do cargo|角色版本', {
      min: 1,
    }),
    field('originalDue', 'Original due', 'date', 1, 'first due|fecha original|prazo original|原截止日期'),
  ]);
}

export function checkIns(): TableSpec {
  return table('checkIns', 'Check-ins', 'ramp', ['hireId', 'weekOf'], 'hireId', [
    hireField(),
    field('weekOf', 'Week of', 'date', 1, 'week|semana|semana de|周|周起始', REQUIRED),
    field('numbers', 'Numbers', 'longText', 2, 'numbers vs target|cifras|números|数据'),
    field(
      'slowed',
      'What slowed you',
      'longText',
      2,
      'blockers|obstáculos|qué te frenó|o que atrapalhou|阻碍',
    ),
    field('helpNeeded', 'Help needed', 'longText', 2, 'help|ayuda necesaria|ajuda necessária|所需帮助'),
    field('nextFocus', 'Next focus', 'longText', 2, 'focus|próximo foco|próximo enfoque|下周重点'),
    field('managerAction', 'Manager action', 'longText', 2, 'action|acción del jefe|ação do gestor|经理行动'),
    field('actionDue', 'Action due', 'date', 1, 'due|fecha de la acción|prazo da ação|行动截止日期'),
    field('done', 'Done', 'boolean', 1, 'completed|hecho|feito|完成'),
  ]);
}
