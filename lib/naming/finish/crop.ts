import crops from './data/crops.json' with { type: 'json' };

/** Measures that are told of a crop, and name nothing without it. */
const measures = ['总产量', '总产', '单产', '亩产', '产量', '播种面积'];

/** 粮食生产“二十二连丰”，产量达到38万吨: that it was produced is no part of the name. */
const produced = new RegExp(`^(${crops.join('|')})(?:生产|喜获|再获)[^、,;]*?(${measures.join('|')})$`);

/** How far back in its paragraph the crop may stand. */
const reach = 120;

/**
 * The name of a harvest with its crop, which may stand in an earlier clause or in the sentence before:
 * 粮食生产再获丰收。总产量达到53.2万吨 is 粮食总产量. Any other name stays as it is, and so does one before which
 * something else has been counted: 粮食稳定增产，新增绿色食品基地30万亩，播种面积达到128万亩.
 *
 * @param at where the figure begins in the text
 */
export function withCrop(name: string, text: string, at: number): string {
  const told = produced.exec(name);
  if (told) return `${told[1]}${told[2]}`;
  if (!measures.includes(name)) return name;
  const paragraph = text.slice(Math.max(text.lastIndexOf('\n', at) + 1, at - reach), at);
  const last = crops
    .map((crop) => ({ crop, place: paragraph.lastIndexOf(crop) }))
    .reduce((best, one) => (one.place > best.place ? one : best), { crop: '', place: -1 });
  const between = paragraph.slice(last.place + last.crop.length).split(/[，,。；;]/);
  const isOnlyOfIt = between.every((clause) => !/\d/.test(clause) || measures.some((word) => clause.startsWith(word)));
  return isOnlyOfIt ? last.crop + name : name;
}
