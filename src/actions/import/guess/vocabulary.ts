import type { ImportTable } from '../../../rpc/imports';

/**
 * What exports call a table's fields, besides our own headers and aliases: Amazon, Google, Meta, TikTok and Shopify
 * ads; Zendesk, Intercom, Freshdesk, Genesys, Five9, Talkdesk; HubSpot, Salesforce, Pipedrive; HR systems. Folded as
 * `fold` does; the likelier name first.
 */
export type FieldWords = Readonly<Record<string, readonly string[]>>;

const PERSON =
  'agent|agent name|assignee|assignee name|assigned to|handled by|user name|user|employee|employee name|rep|representative|advisor|operator|teammate|staff|associate|owner|hire|hire id|name|full name|agente|atendente|asesor|mitarbeiter|bearbeiter|conseiller|客服|坐席|员工|姓名';
const DATE = 'date|day|datum|fecha|data|dia|jour|tag|日期|date time|timestamp';

const WORDS: Readonly<Record<ImportTable, Readonly<Record<string, string>>>> = {
  contacts: {
    date: `${DATE}|call date|contact date|solved at|closed at|resolved at|completed at|end time|start time|created at|created|interval start|conversation start|opened|month|mes|monat|mois|月份`,
    hireId: PERSON,
    sourceId:
      'call id|ticket id|conversation id|contact id|interaction id|case number|case id|chat id|call number|ticket|ticket number|id|source id|reference|工单号',
    channel: 'channel|media type|ticket channel|via|contact type|canal|kanal|渠道',
    talk: 'talk|talk time|total talk|talk duration|average talk|call duration|handle time|average handle time|aht|total handle|handling time|agent work time|duration|tmo|tma|duracion|duracao|dauer|gesprachsdauer|duree|tiempo de conversacion|tempo de conversa|gesprachszeit|bearbeitungszeit|通话时长|处理时长',
    hold: 'hold|hold time|total hold|hold duration|average hold|tiempo en espera|haltezeit',
    wrap: 'wrap|wrap up|wrap time|wrap up time|acw|acw time|after call work|after call work time|average acw|nachbearbeitung',
    handled:
      'handled|contacts handled|calls handled|handle count|calls answered|calls reached|calls connected|number of calls|total calls|handle|tickets solved|llamadas atendidas|llamadas contestadas|llamadas|chamadas atendidas|chamadas|angenommene anrufe|anrufe|gesprache|appels traites|appels|处理量',
    answered: 'answered|call answered|is answered|abandoned|is abandoned|atendida|angenommen|是否接通',
    reopened: 'reopened|reopens|reopen count|was reopened',
    quality: 'quality|qa|qa score|quality score|evaluation score|qualitat|calidad|质检分',
  },
  adSpend: {
    date: `${DATE}|reporting date|date start|reporting starts`,
    hireId: 'hire|hire id|marketer|manager|account manager|buyer|media buyer|owner|responsible',
    platform: 'platform|ad platform|network|channel|source|plataforma',
    campaign:
      'campaign|campaign name|kampagne|campana|nombre de la campana|campanha|nome da campanha|campagne|广告活动|推广计划',
    spend:
      'spend|cost|amount spent|ad spend|total spend|total cost|spent|kosten|ausgaben|coste|gasto|importe gastado|inversion|custo|valor gasto|investimento|depense|花费|消耗',
    revenue:
      'total sales|sales|revenue|conversion value|conv value|total conv value|purchases conversion value|website purchases conversion value|total revenue|purchase value|umsatz|ingresos|ventas|receita|vendas|chiffre d affaires|销售额|gmv|成交金额',
    refunds: 'refunds|refund|returns|returned sales|reembolsos|erstattungen|退款',
    orders:
      'total orders|orders|purchases|website purchases|conversions|bestellungen|pedidos|commandes|订单|订单数',
    currency: 'currency|currency code|wahrung|moneda|moeda|devise|币种|货币',
    windowDays: 'attribution window|window days|window',
  },
  listings: {
    date: `${DATE}|completed|submitted|submitted at|published|created at|created`,
    hireId: PERSON,
    sourceId: 'source id|task id|id|reference',
    listing:
      'listing|sku|asin|item|item id|product|product name|title|seller sku|producto|produto|artikel|产品|商品',
    marketplace: 'marketplace|site|country|store|platform|channel|站点',
    type: 'type|task type|listing type|category',
    complexity: 'complexity|weight|difficulty',
    accepted: 'accepted|approved|passed|first pass|outcome|result|status',
    rework: 'rework|revisions|rework cycles|reworks|corrections',
    minutes: 'minutes|time spent|duration|handling time|minuten|minutos',
  },
  output: {
    date: `${DATE}|completed|closed at|created at|month|mes|monat|mois|月份`,
    hireId: PERSON,
    sourceId: 'source id|id|reference',
    metric: 'metric|measure|kpi|type|activity',
    quantity: 'quantity|qty|count|units|amount|number|done|menge|cantidad|quantidade|数量',
  },
  pipeline: {
    date: `${DATE}|close date|created date|create date|stage changed|last modified date`,
    hireId: `deal owner|opportunity owner|lead owner|sales rep|account executive|${PERSON}`,
    lead: 'lead|lead name|deal|deal name|opportunity|opportunity name|company|company name|account name|contact|client',
    stage: 'stage|deal stage|pipeline stage|lead status|status|phase|etapa',
    value: 'value|deal value|amount|deal amount|deal size|betrag|importe|valor',
    currency: 'currency|currency code|wahrung|moneda|moeda|币种',
    firstReplyMinutes:
      'first reply minutes|first reply time|first response time|first reply|first response|response time',
  },
  hires: {
    hireId: 'hire id|employee id|employee number|emp id|worker id|id',
    name: 'name|full name|employee name|employee|hire|worker|nombre|nome|姓名',
    role: 'role|job title|position|title|job|puesto|cargo|stelle|职位',
    startDate:
      'start date|hire date|date of hire|joined|join date|first day|fecha de inicio|data de inicio|eintrittsdatum|入职日期',
    status: 'status|employment status',
    manager: 'manager|manager name|reports to|supervisor|team lead|vorgesetzter|gerente|主管',
    timeZone: 'time zone|timezone|tz',
    fte: 'fte|full time equivalent',
    weekend: 'weekend',
    holidayCalendar: 'holiday calendar|calendar|country',
    currency: 'currency',
    leftOn: 'left on|termination date|date of termination|end date|last day|leaving date',
  },
  holidays: {
    calendar: 'calendar|country|region|state|country code|land|pais',
    date: DATE,
    fraction: 'fraction|share of day|half day',
    name: 'name|holiday|holiday name|description|feiertag|festivo|feriado|节日',
  },
  fx: {
    date: DATE,
    currency: 'currency|currency code|ccy|quote currency|target currency',
    rate: 'units per eur|rate|exchange rate|eur rate|value|close|kurs|obs value',
    source: 'source|provider',
  },
  leave: {
    hireId: PERSON,
    from: 'from|start|start date|from date|leave start|first day|desde|von|开始日期',
    to: 'to|end|end date|to date|leave end|last day|until|hasta|bis|结束日期',
    fraction: 'fraction|part of day|half day',
    type: 'type|leave type|absence type|reason|kind|tipo|art',
  },
};

export function fieldWords(table: ImportTable): FieldWords {
  const words: Record<string, readonly string[]> = {};
  for (const [field, list] of Object.entries(WORDS[table])) words[field] = list.split('|');
  return words;
}

/** Columns that exports have and we have no field for: a pattern over the folded header, and the reason's key. */
const NOT_FIELDS: readonly (readonly [readonly ImportTable[] | 'all', RegExp, string])[] = [
  ['all', /\b(last|previous|prior) (year|month|week|period|quarter)\b/, 'otherPeriod'],
  [['adSpend'], /\b(impr|impressions|views|reach|frequency|viewable)\b/, 'views'],
  [['adSpend'], /^((all )?link )?(clicks|interactions|engagements)( all)?$/, 'clicks'],
  [
    ['adSpend'],
    /\b(ctr|cpc|cpm|cpa|acos|roas|tacos|cvr|avg|average|rate)\b|\bcost (per|conv)\b|\bvalue (cost|conv)\b|\bper\b/,
    'computed',
  ],
  [
    ['adSpend'],
    /\b(advertised|other|brand halo|new to brand|view through) ?(sku|asin|sales|orders|units)?\b/,
    'subset',
  ],
  [['adSpend'], /^(start|end) date$|^reporting ends$/, 'campaignDates'],
  [
    ['adSpend'],
    /\b(budget|bid|bidding|targeting|status|reasons?|strategy|portfolio|optimization|share|is|objective|type|id)\b/,
    'setting',
  ],
  [
    ['contacts'],
    /\b(speed of answer|wait|queue time|ring|ringing|asa|time to answer|first response|first reply|alert)\b/,
    'wait',
  ],
  [['contacts'], /^(time|hour|time of day|uhrzeit|hora)$/, 'timeOfDay'],
  [['contacts'], /\b(satisfaction|csat|rating|nps|stars)\b/, 'csat'],
  [['contacts'], /\b(topic|subject|category|tags?|priority|notes?|description)\b/, 'noField'],
  [['contacts'], /\b(resolved|resolution|fcr)\b/, 'resolved'],
];

/** Why a column can hold none of the table's fields, or null when nothing speaks against it. */
export function notAField(table: ImportTable, folded: string): string | null {
  for (const [tables, pattern, reason] of NOT_FIELDS) {
    if ((tables === 'all' || tables.includes(table)) && pattern.test(folded)) return reason;
  }
  return null;
}
