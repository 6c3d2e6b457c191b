import type { TableSpec } from '../schema';
import { currencyField, eventFields, field, hireField, REQUIRED, table } from './define';

const NOT_NEGATIVE = { min: 0 } as const;

export function listings(): TableSpec {
  return table('listings', 'Listings', 'kpi', ['sourceId'], 'date', [
    ...eventFields(),
    field(
      'listing',
      'Listing',
      'text',
      1,
      'sku|asin|item|product|title|anuncio|producto|anúncio|produto|商品|刊登',
    ),
    field('marketplace', 'Marketplace', 'text', 1, 'market|site|channel|mercado|canal|站点|平台'),
    field('type', 'Type', 'text', 1, 'category|listing type|tipo|categoría|categoria|类型'),
    field('complexity', 'Complexity', 'number', 1, 'weight|complejidad|complexidade|复杂度', NOT_NEGATIVE),
    field(
      'accepted',
      'Accepted',
      'boolean',
      1,
      'approved|passed|live|aceptado|aprobado|aceito|aprovado|通过|已上架',
    ),
    field(
      'rework',
      'Rework',
      'number',
      1,
      'rework cycles|revisions|retrabajo|revisiones|retrabalho|返工',
      NOT_NEGATIVE,
    ),
    field('minutes', 'Minutes', 'number', 1, 'time|time spent|minutos|tiempo|tempo|分钟|用时', NOT_NEGATIVE),
  ]);
}

export function contacts(): TableSpec {
  return table('contacts', 'Contacts', 'kpi', ['sourceId'], 'date', [
    ...eventFields(),
    field('channel', 'Channel', 'text', 1, 'topic|queue|type|canal|tema|cola|fila|渠道|主题'),
    field(
      'talk',
      'Talk s',
      'seconds',
      1,
      'talk|talk time|avgtalkduration|talk duration|call duration|duration|handle time|handling time|tiempo de conversación|duración|tempo de conversa|duração|通话时长|处理时长',
      NOT_NEGATIVE,
    ),
    field(
      'hold',
      'Hold s',
      'seconds',
      1,
      'hold|hold time|tiempo en espera|tempo em espera|保持时长',
      NOT_NEGATIVE,
    ),
    field(
      'wrap',
      'Wrap s',
      'seconds',
      1,
      'wrap|wrap-up|wrap up time|after-call work|acw|trabajo posterior|pós-atendimento|话后时长|整理时长',
      NOT_NEGATIVE,
    ),
    field(
      'handled',
      'Handled',
      'number',
      1,
      'contacts handled|calls handled|answered|answered (y/n)|atendidos|atendidas|respondida|处理量|接听',
      NOT_NEGATIVE,
    ),
    field('reopened', 'Reopened', 'boolean', 1, 'reopen|reabierto|reaberto|重新打开'),
    field(
      'quality',
      'Quality',
      'number',
      2,
      'quality score|qa|qa score|csat|satisfaction|satisfaction rating|calidad|qualidade|satisfação|质量|满意度',
    ),
  ]);
}

export function adSpend(): TableSpec {
  return table('adSpend', 'Ad spend', 'kpi', ['sourceId'], 'date', [
    ...eventFields(),
    field('platform', 'Platform', 'text', 1, 'channel|network|plataforma|red|rede|平台'),
    field('campaign', 'Campaign', 'text', 1, 'campaign name|campaña|campanha|广告活动|计划名称'),
    field(
      'spend',
      'Spend',
      'money',
      1,
      'cost|ad spend|amount spent|gasto|coste|costo|inversión|custo|investimento|花费|支出',
      {
        required: true,
        min: 0,
      },
    ),
    field(
      'revenue',
      'Revenue',
      'money',
      1,
      'sales|attributed sales|14 day total sales|7 day total sales|conversion value|conv. value|purchase value|ventas|ingresos|vendas|receita|销售额|收入',
      REQUIRED,
    ),
    field(
      'refunds',
      'Refunds',
      'money',
      1,
      'returns|refunded|reembolsos|devoluciones|devoluções|退款',
      NOT_NEGATIVE,
    ),
    field(
      'orders',
      'Orders',
      'number',
      1,
      'conversions|purchases|total orders|14 day total orders|pedidos|conversiones|conversões|订单|订单数',
      NOT_NEGATIVE,
    ),
    currencyField(REQUIRED),
    field(
      'windowDays',
      'Window days',
      'integer',
      1,
      'attribution window|window|ventana|janela|归因窗口',
      NOT_NEGATIVE,
    ),
  ]);
}

export function output(): TableSpec {
  return table('output', 'Output', 'kpi', ['sourceId'], 'date', [
    ...eventFields(),
    field('metric', 'Metric', 'text', 1, 'kpi|measure|what|métrica|indicador|指标', REQUIRED),
    field('quantity', 'Quantity', 'number', 1, 'count|amount|number|cantidad|quantidade|数量', REQUIRED),
  ]);
}

export function listingTests(): TableSpec {
  const count = { required: true, min: 0 } as const;
  return table('listingTests', 'Listing tests', 'kpi', ['test', 'listing'], 'test', [
    field('test', 'Test', 'text', 1, 'experiment|test name|prueba|experimento|teste|测试|实验', REQUIRED),
    field('listing', 'Listing', 'text', 1, 'sku|asin|item|anuncio|anúncio|商品', REQUIRED),
    hireField({}),
    field('from', 'From', 'date', 1, 'start|desde|de|inicio|início|开始', REQUIRED),
    field('to', 'To', 'date', 1, 'end|hasta|até|fin|fim|结束'),
    field(
      'sessionsA',
      'Sessions A',
      'integer',
      1,
      'visits a|control sessions|sesiones a|sessões a|会话 a',
      count,
    ),
    field(
      'conversionsA',
      'Conversions A',
      'integer',
      1,
      'orders a|control conversions|conversiones a|conversões a|转化 a',
      count,
    ),
    field(
      'sessionsB',
      'Sessions B',
      'integer',
      1,
      'visits b|variant sessions|sesiones b|sessões b|会话 b',
      count,
    ),
    field(
      'conversionsB',
      'Conversions B',
      'integer',
      1,
      'orders b|variant conversions|conversiones b|conversões b|转化 b',
      count,
    ),
    field('plannedShare', 'Planned share', 'share', 1, 'share of a|split|reparto|divisão|计划占比', {
      min: 0,
      aboveMin: true,
      max: 1,
    }),
    field('decision', 'Decision', 'text', 1, 'outcome|decisión|decisão|决定'),
  ]);
}

export function pipeline(): TableSpec {
  return table('pipeline', 'Pipeline', 'kpi', ['hireId', 'lead', 'stage'], 'date', [
    field('date', 'Date', 'date', 1, 'day|created|created at|close date|closed|fecha|data|日期', REQUIRED),
    hireField(),
    field(
      'lead',
      'Lead',
      'text',
      2,
      'deal|deal name|opportunity|company|account|cliente|negocio|negócio|线索|商机|客户',
      REQUIRED,
    ),
    field('stage', 'Stage', 'choice', 1, 'status|deal stage|etapa|fase|estado|阶段', {
      required: true,
      options: ['lead', 'qualified', 'won', 'lost'],
    }),
    field('value', 'Value', 'money', 1, 'amount|deal value|deal amount|importe|valor|金额'),
    currencyField(),
    field(
      'firstReplyMinutes',
      'First reply minutes',
      'number',
      1,
      'response time|first response|first reply|tiempo de respuesta|tempo de resposta|首次响应分钟',
      NOT_NEGATIVE,
    ),
  ]);
}
