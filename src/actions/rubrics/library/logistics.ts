import { judged, type Template } from './template';

export function logistics(): Template {
  return {
    id: 'logistics',
    name: 'Logistics exception',
    about:
      'Work through a board of late, lost and held shipments: what comes first, what it costs, and who must know.',
    criteria: [
      judged('Triage', 25, [
        'Works down the list as it stands; the shipment that is lost by tonight’s cut-off is not touched.',
        'Orders by age or by who complains; cut-offs, stock-outs and perishable goods play no part.',
        'The most urgent shipment comes first; of the next three, one is out of order by the deadlines in the material.',
        'Order follows deadline and damage done by waiting: cut-off, stock-out date, penalty, perishability, each stated.',
        'Order follows deadline and damage done by waiting, each stated; shipments with one cause are handled as one, and what may wait is listed with the date until which it may.',
      ]),
      judged('Cause and evidence', 20, [
        'No cause is named, or the carrier is blamed for all.',
        'A cause is guessed without a look at scans, documents or addresses.',
        'The cause is right for most shipments; the scan, document or message that shows it is named for some.',
        'For each shipment the cause is right, with the scan time, document field or message that shows it; what is unknown is marked.',
        'For each shipment the cause is right and shown by a scan, document or message; a pattern (lane, warehouse shift, label, customs code) is found, with the number of shipments behind it.',
      ]),
      judged(
        'Customs and safety',
        15,
        [
          'Proposes to understate value, misname goods, or ship dangerous goods undeclared.',
          'A missing document, code or declaration is not noticed.',
          'Notices the missing document, code or declaration; the document or party that would mend it is not named or not the right one.',
          'Names the missing or wrong field, who must supply it and by when; declared value, code and goods agree with the invoice.',
          'Names the missing or wrong field, who must supply it and by when; works out duty and storage cost of waiting, and proposes the change that prevents it next time.',
        ],
        2,
      ),
      judged('Cost of the options', 20, [
        'No cost.',
        'One option with a cost, and no other to set it against.',
        'Two options for the main shipment with freight cost; refunds, penalties or lost sales are left out, or a sum is wrong.',
        'Two or more options for each main shipment with freight, refund, penalty and lost sales; sums are right and the choice follows.',
        'Two or more options for each main shipment with freight, refund, penalty and lost sales; the choice holds when the arrival slips by a day, or the point at which it turns is given; a claim is filed in time, with its amount.',
      ]),
      judged('Messages', 20, [
        'Nobody is told.',
        'One text for all, or messages without order number or date.',
        'Carrier and customer are told what happened; what they must do, or the new date, is missing from one of them.',
        'Carrier, warehouse and customer each get what they need: number, facts, one request, a date, and who answers.',
        'Carrier, warehouse and customer each get facts, one request and a date that the evidence supports; the next update is promised and put on the board, and remedies stay within the policy.',
      ]),
    ],
  };
}
