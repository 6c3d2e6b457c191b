import { fold } from '../values/text';

/**
 * How a header may be read: as written, without brackets, window ("14 Day"), unit and "average".
 *
 * @example headerForms('14 Day Total Sales (₹)') // => ['14 day total sales ₹', '14 day total sales', 'total sales', 'sales']
 */
export function headerForms(header: string): readonly string[] {
  const forms = [fold(header)];
  const add = (form: string): void => {
    const tidy = form.trim();
    if (tidy !== '' && !forms.includes(tidy)) forms.push(tidy);
  };
  add(fold(header.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')));
  add(last(forms).replace(/[#$€£¥₹%]/g, ' '));
  add(last(forms).replace(/^\d+ days? /, ''));
  add(last(forms).replace(/\b(in )?(seconds|secs?|minutes|mins?|hours|ms|s)$/, ''));
  add(last(forms).replace(/^(avg|average|mean|total|sum of|sum) /, ''));
  return forms;
}

/** How well a header names a field: 1 is its name, 0 has nothing to do with it. */
export function headerScore(header: string, words: readonly string[]): number {
  const forms = headerForms(header);
  let best = 0;
  words.forEach((word, rank) => {
    const weight = 1 - Math.min(rank, 60) * 0.002;
    forms.forEach((form, i) => {
      if (form === word) best = Math.max(best, weight - i * 0.01);
      else if (contains(form, word)) {
        best = Math.max(best, weight * (0.5 + 0.3 * (word.length / form.length)) - i * 0.01);
      }
    });
  });
  return best;
}

/** The unit that a header states for lengths of time, or null. */
export function headerUnit(header: string): 'ms' | 's' | 'min' | 'h' | null {
  const text = fold(header);
  if (/\b(ms|milliseconds|millis)\b/.test(text)) return 'ms';
  if (/\b(seconds|secs?|s|sekunden|sek|segundos|segs?)\b|秒/.test(text)) return 's';
  if (/\b(minutes|mins?|minuten|minutos)\b|分钟/.test(text)) return 'min';
  return /\b(hours|hrs?|h|stunden|horas)\b|小时/.test(text) ? 'h' : null;
}

/** "14 Day Total Sales" → 14: the attribution window in an advertising header. */
export function headerWindow(header: string): number | null {
  const days = /\b(\d{1,2})[ -]days?\b/i.exec(header)?.[1];
  return days === undefined ? null : Number(days);
}

/** True for a mean of several contacts rather than their sum. */
export function isAverage(header: string): boolean {
  return /\b(avg|average|mean|durchschnitt(lich(e|er|es))?|mittler(e|er|es)|promedio|medi[oa]|moyen(ne)?|aht|tmo|tma)\b|ø|平均/.test(
    fold(header),
  );
}

function contains(form: string, word: string): boolean {
  if (/[^\p{ASCII}]/u.test(word)) return form.includes(word);
  return ` ${form} `.includes(` ${word} `);
}

function last(forms: readonly string[]): string {
  return forms[forms.length - 1] ?? '';
}
