import fc from 'fast-check';
import mustMatch from './must-match.json' with { type: 'json' };

/** A phrase of the list with the figures it holds. */
interface Example {
  readonly text: string;
  readonly figures: readonly { readonly span: string; readonly bound: string }[];
}

/** A number as a report might print it, with what it says. */
export interface Printed {
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly bound: 'exact' | 'min' | 'about';
}

const exact = (text: string, value: number, unit: string): Printed => ({ text, value, unit, bound: 'exact' });
const open = (text: string, value: number, unit: string): Printed => ({ text, value, unit, bound: 'min' });
const around = (text: string, value: number, unit: string): Printed => ({ text, value, unit, bound: 'about' });

const whole = fc.integer({ min: 2, max: 999_999 });
const digit = fc.integer({ min: 1, max: 9 });
/** 2–9: 一 before a unit often counts nothing. */
const several = fc.integer({ min: 2, max: 9 });
const tenths = fc.integer({ min: 11, max: 9_999 }).filter((n) => n % 10 !== 0);
const hundreds = fc.integer({ min: 1_000, max: 999_999 });

const signs = [...'零一二三四五六七八九'];
/** The digits one by one: 305 is 三零五, as they stand behind 点. */
const oneByOne = (n: number) => [...String(n)].map((figure) => signs[Number(figure)]).join('');

/** A whole number below 10,000 in Han numerals, 零 where places are skipped. */
function hanBelowMyriad(n: number): string {
  let said = '';
  let skipped = false;
  for (const [scale, sign] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const figure = Math.floor(n / scale) % 10;
    if (figure === 0) skipped = said !== '';
    else {
      said += `${skipped ? '零' : ''}${scale === 10 && figure === 1 && said === '' ? '' : signs[figure]}${sign}`;
      skipped = false;
    }
  }
  return said;
}

/** A whole number in Han numerals. */
export function han(n: number): string {
  const hundredMillions = Math.floor(n / 1e8);
  const myriads = Math.floor(n / 1e4) % 1e4;
  const rest = n % 1e4;
  let said = hundredMillions > 0 ? `${han(hundredMillions)}亿` : '';
  if (myriads > 0) said += `${said && myriads < 1000 ? '零' : ''}${hanBelowMyriad(myriads)}万`;
  if (rest > 0) said += `${said && rest < 1000 ? '零' : ''}${hanBelowMyriad(rest)}`;
  return said;
}

const capitals = new Map(
  [...'一二三四五六七八九十百千'].map((plain, i) => [plain, '壹贰叁肆伍陆柒捌玖拾佰仟'.charAt(i)]),
);
/** A whole number as bills print it, with a figure before each scale: 壹拾贰. */
const capital = (n: number) => [...han(n).replace(/^十/, '一十')].map((sign) => capitals.get(sign) ?? sign).join('');

/** 12345 in groups of three. */
const grouped = (n: number, sign: string) => String(n).replace(/\B(?=(?:\d{3})+$)/g, sign);
const fullWidth = (text: string) =>
  text.replace(/[\d.,%-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const decimal = (n: number, sign = '.') => `${Math.floor(n / 10)}${sign}${n % 10}`;

/** Each way of writing a number that official Chinese uses. */
export const forms: Readonly<Record<string, fc.Arbitrary<Printed>>> = {
  '350家': whole.map((n) => exact(`${n}家`, n, '家')),
  '4,200人': hundreds.map((n) => exact(`${grouped(n, ',')}人`, n, '人')),
  '4，200人': hundreds.map((n) => exact(`${grouped(n, '，')}人`, n, '人')),
  '420 000套': hundreds.map((n) => exact(`${grouped(n, ' ')}套`, n, '套')),
  '420 000套, no-break': hundreds.map((n) => exact(`${grouped(n, '\u00a0')}套`, n, '套')),
  '420 000套, thin': hundreds.map((n) => exact(`${grouped(n, '\u2009')}套`, n, '套')),
  '420 000套, narrow': hundreds.map((n) => exact(`${grouped(n, '\u202f')}套`, n, '套')),
  '３５０家': whole.map((n) => exact(`${fullWidth(String(n))}家`, n, '家')),
  '12.6亩': tenths.map((n) => exact(`${decimal(n)}亩`, n / 10, '亩')),
  '３．５吨': tenths.map((n) => exact(`${fullWidth(decimal(n))}吨`, n / 10, '吨')),
  '12·6%': tenths.map((n) => exact(`${decimal(n, '·')}%`, n / 10, '%')),
  '12•6万吨': tenths.map((n) => exact(`${decimal(n, '•')}万吨`, n * 1000, '吨')),
  '3点5亿元': tenths.map((n) => exact(`${decimal(n, '点')}亿元`, n * 1e7, '元')),
  '3.2万人': tenths.map((n) => exact(`${decimal(n)}万人`, n * 1000, '人')),
  '3.2亿元': tenths.map((n) => exact(`${decimal(n)}亿元`, n * 1e7, '元')),
  '1.2万亿元': tenths.map((n) => exact(`${decimal(n)}万亿元`, n * 1e11, '元')),
  '5千万元': digit.map((n) => exact(`${n}千万元`, n * 1e7, '元')),
  '3百万元': digit.map((n) => exact(`${n}百万元`, n * 1e6, '元')),
  '2千亿元': digit.map((n) => exact(`${n}千亿元`, n * 1e11, '元')),
  '4万5千公里': fc.tuple(digit, digit).map(([a, b]) => exact(`${a}万${b}千公里`, a * 1e4 + b * 1e3, '公里')),
  '5万6000人': fc
    .tuple(digit, fc.integer({ min: 1000, max: 9999 }))
    .map(([a, b]) => exact(`${a}万${b}人`, a * 1e4 + b, '人')),
  '4万2,715元': fc
    .tuple(digit, fc.integer({ min: 1000, max: 9999 }))
    .map(([a, b]) => exact(`${a}万${grouped(b, ',')}元`, a * 1e4 + b, '元')),
  '2亿4000万元': fc
    .tuple(whole, fc.integer({ min: 1, max: 9999 }))
    .map(([a, b]) => exact(`${a}亿${b}万元`, a * 1e8 + b * 1e4, '元')),
  '2亿6千万元': fc.tuple(digit, digit).map(([a, b]) => exact(`${a}亿${b}千万元`, a * 1e8 + b * 1e7, '元')),
  '1万2千3百亩': fc
    .tuple(digit, digit, digit)
    .map(([a, b, c]) => exact(`${a}万${b}千${c}百亩`, a * 1e4 + b * 1e3 + c * 1e2, '亩')),
  '1万零500户': fc
    .tuple(digit, fc.integer({ min: 100, max: 999 }))
    .map(([a, b]) => exact(`${a}万零${b}户`, a * 1e4 + b, '户')),
  '2万3千多户': fc.tuple(digit, digit).map(([a, b]) => open(`${a}万${b}千多户`, a * 1e4 + b * 1e3, '户')),
  '2亿6千多万美元': fc.tuple(digit, digit).map(([a, b]) => open(`${a}亿${b}千多万美元`, a * 1e8 + b * 1e7, '美元')),
  '1100余家': whole.map((n) => open(`${n}余家`, n, '家')),
  '27余万人': whole.map((n) => open(`${n}余万人`, n * 1e4, '人')),
  '2万余户': whole.map((n) => open(`${n}万余户`, n * 1e4, '户')),
  '30几家': several.map((n) => open(`${n * 10}几家`, n * 10, '家')),
  一百四十亿元: whole.map((n) => exact(`${han(n)}亿元`, n * 1e8, '元')),
  二万五千人: fc.integer({ min: 11, max: 99_999_999 }).map((n) => exact(`${han(n)}人次`, n, '人次')),
  三十万平方米: fc.integer({ min: 11, max: 9999 }).map((n) => exact(`${han(n)}万平方米`, n * 1e4, '平方米')),
  一千零八公里: fc.integer({ min: 11, max: 9999 }).map((n) => exact(`${han(n)}公里`, n, '公里')),
  三点七倍: fc.tuple(several, digit).map(([a, b]) => exact(`${signs[a]}点${signs[b]}倍`, (a * 10 + b) / 10, '倍')),
  十二点五亿元: fc
    .tuple(fc.integer({ min: 11, max: 999 }), digit)
    .map(([a, b]) => exact(`${han(a)}点${signs[b]}亿元`, (a * 10 + b) * 1e7, '元')),
  五十来个: several.map((n) => around(`${signs[n]}十来个`, n * 10, '个')),
  '20来家': several.map((n) => around(`${n * 10}来家`, n * 10, '家')),
  一百来万元: several.map((n) => around(`${signs[n]}百来万元`, n * 1e6, '元')),
  壹拾贰万叁仟元: fc.integer({ min: 11, max: 99_999_999 }).map((n) => exact(`${capital(n)}元`, n, '元')),
  贰亿伍仟万元: fc
    .tuple(several, several)
    .map(([a, b]) => exact(`${capital(a)}亿${capital(b)}仟万元`, a * 1e8 + b * 1e7, '元')),
  两千多亩: several.map((n) => open(`${signs[n]}千多亩`, n * 1000, '亩')),
  十几万人: fc.constant(open('十几万人', 100_000, '人')),
  '8.1%': tenths.map((n) => exact(`${decimal(n)}%`, n / 10, '%')),
  '8.1％': tenths.map((n) => exact(`${decimal(n)}％`, n / 10, '%')),
  '3.2‰': tenths.map((n) => exact(`${decimal(n)}‰`, n / 10, '‰')),
  百分之六点三: fc
    .tuple(fc.integer({ min: 1, max: 99 }), digit)
    .map(([a, b]) => exact(`百分之${han(a)}点${oneByOne(b)}`, (a * 10 + b) / 10, '%')),
  '百分之6.3': tenths.map((n) => exact(`百分之${decimal(n)}`, n / 10, '%')),
  千分之三: several.map((n) => exact(`千分之${signs[n]}`, n / 10, '%')),
  三成: several.map((n) => exact(`${signs[n]}成`, n * 10, '%')),
  三成半: several.map((n) => exact(`${signs[n]}成半`, n * 10 + 5, '%')),
  三成五: fc.tuple(several, digit).map(([a, b]) => exact(`${signs[a]}成${signs[b]}`, a * 10 + b, '%')),
  零点五个百分点: digit.map((n) => exact(`零点${signs[n]}个百分点`, n / 10, '百分点')),
  '2.5个百分点': tenths.map((n) => exact(`${decimal(n)}个百分点`, n / 10, '百分点')),
  两个半百分点: several.map((n) => exact(`${signs[n]}个半百分点`, n + 0.5, '百分点')),
  五倍半: several.map((n) => exact(`${signs[n]}倍半`, n + 0.5, '倍')),
  '1.3×10^4千瓦': tenths.map((n) => exact(`${decimal(n)}×10^4千瓦`, n * 1000, '千瓦')),
  '1.3×10⁴千瓦': tenths.map((n) => exact(`${decimal(n)}×10⁴千瓦`, n * 1000, '千瓦')),
  '-1.8%': tenths.map((n) => exact(`-${decimal(n)}%`, -n / 10, '%')),
  '−1.8%': tenths.map((n) => exact(`−${decimal(n)}%`, -n / 10, '%')),
  '负1.8亿元': tenths.map((n) => exact(`负${decimal(n)}亿元`, -n * 1e7, '元')),
  '40万元港币': whole.map((n) => exact(`${n}万元港币`, n * 1e4, '港元')),
  '20万㎥': whole.map((n) => exact(`${n}万㎥`, n * 1e4, 'm³')),
  '40㎢': whole.map((n) => exact(`${n}㎢`, n, 'km²')),
  '180万辆（艘、架）次': whole.map((n) => exact(`${n}万辆（艘、架）次`, n * 1e4, '辆(艘、架)次')),
};

/** What stands around a figure in a sentence. */
const sentences: readonly (readonly [before: string, after: string])[] = [
  ['全年总量达到', '。'],
  ['规模为', '，比上年有所变化。'],
  ['其中，全区合计', '；'],
  ['累计为', '、位居前列'],
];

/**
 * Words beside a figure that belong to it, so that another figure there says something else: a currency or letters
 * before it (US$3.1亿, GDP88.4亿元, 港币40万元), an index, a place in an order, what goes on its unit (3亿元项目).
 */
const partBefore = /[A-Za-z$￥]$|(?:港币|人民币|[天指]数|前)$/;
const partAfter = /^(?:多功能|半成品|上市|亿元|内$|的县)/;

/** Each phrase of the list with exactly one figure, without it. */
export const contexts: typeof sentences = [
  ...sentences,
  ...Object.values<readonly Example[]>(mustMatch)
    .flat()
    .flatMap(({ text, figures: [only, ...others] }) => {
      if (only?.bound !== 'exact' || others.length > 0) return [];
      const at = text.indexOf(only.span);
      return [[text.slice(0, at), text.slice(at + only.span.length)] as const];
    })
    .filter(([before, after]) => !partBefore.test(before) && !partAfter.test(after)),
];
