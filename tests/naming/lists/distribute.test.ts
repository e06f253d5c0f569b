import { describe, expect, test } from 'vitest';
import { distribute, distributeShares } from '../../../lib/naming/lists/distribute.ts';

describe('the names of a list', () => {
  test.each([
    ['投资、消费、出口', 3, ['投资', '消费', '出口']],
    ['汽车、家电零售额', 2, ['汽车零售额', '家电零售额']],
    ['汽车零售额和家电零售额', 2, ['汽车零售额', '家电零售额']],
    ['第一、第三产业增加值', 2, ['第一产业增加值', '第三产业增加值']],
    ['诉求解决率、满意率', 2, ['诉求解决率', '诉求满意率']],
    ['城乡居民收入', 2, ['城镇居民收入', '农村居民收入']],
    ['城乡常住居民收入', 2, ['城镇居民收入', '农村居民收入']],
    ['存贷款余额', 2, ['存款余额', '贷款余额']],
    ['进出口', 2, ['进口', '出口']],
    ['银行存贷款', 2, ['银行存款', '银行贷款']],
    ['新能源汽车产销量', 2, ['新能源汽车产量', '新能源汽车销量']],
    ['粮肉奶产量', 3, ['粮产量', '肉产量', '奶产量']],
    ['优势产业、高技术制造业、优势产业增加值', 3, ['优势产业增加值', '高技术制造业增加值', '优势产业增加值']],
    ['汽车、有色金属行业增加值', 2, ['汽车行业增加值', '有色金属行业增加值']],
    ['城北、城南机场旅客吞吐量', 2, ['城北机场旅客吞吐量', '城南机场旅客吞吐量']],
    ['对东盟、中东出口', 2, ['对东盟出口', '对中东出口']],
    ['生产安全事故起数、死亡人数、直接经济损失', 3, ['生产安全事故起数', '生产安全死亡人数', '生产安全直接经济损失']],
    ['生产安全死亡事故起数和死亡人数', 2, ['生产安全死亡事故起数', '生产安全死亡人数']],
    ['政府投资和社会投资类项目全流程审批时间', 2, ['政府投资类项目全流程审批时间', '社会投资类项目全流程审批时间']],
    ['纺织、食品、家具三大产业产值', 3, ['纺织产值', '食品产值', '家具产值']],
    ['汽车和电子两大支柱产业', 2, ['汽车产业', '电子产业']],
    ['汽车、电子、纺织两大产业园产值', 3, ['汽车产值', '电子产值', '纺织两大产业园产值']],
    ['城镇新增就业、创业担保贷款', 2, ['城镇新增就业', '创业担保贷款']],
  ])('%s with %d figures', (phrase, count, names) => {
    expect(distribute(phrase, count)).toEqual(names);
  });

  test('quotations are not parted', () => {
    expect(distribute('“走出去、引进来”企业、外资企业', 2)).toEqual(['“走出去、引进来”企业', '外资企业']);
  });

  test('a list longer than its figures gives its last names', () => {
    expect(distribute('农业、工业增加值、服务业增加值', 2)).toEqual(['工业增加值', '服务业增加值']);
  });

  test('a letter for each crop, but not of other things', () => {
    expect(distribute('粮肉奶产量', 2)).toBeUndefined();
    expect(distribute('粮食产量', 2)).toBeUndefined();
  });

  test('shares of a list have the last one’s rate or 占比', () => {
    expect(distributeShares('食品、药品抽检合格率', 2)).toEqual(['食品合格率', '药品抽检合格率']);
    expect(distributeShares('工业增加值、进出口总额占比', 2)).toEqual(['工业增加值占比', '进出口总额占比']);
    expect(distributeShares('城镇化率、森林覆盖率', 2)).toEqual(['城镇化率', '森林覆盖率']);
    expect(distributeShares('高技术制造业、装备制造业增加值占工业比重', 2)).toEqual(
      distribute('高技术制造业、装备制造业增加值占工业比重', 2),
    );
  });

  test('a list shorter than its figures gives none', () => {
    expect(distribute('投资、消费', 3)).toBeUndefined();
    expect(distribute('地区生产总值', 2)).toBeUndefined();
  });

  test('城乡 with one figure or three is left whole', () => {
    expect(distribute('城乡居民收入', 3)).toBeUndefined();
  });
});
