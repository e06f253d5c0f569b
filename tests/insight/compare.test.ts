import { describe, expect, test } from 'vitest';
import { comparisonLine } from '../../lib/export/comparison.ts';
import { compareAll, compareTargets } from '../../lib/insight/compare.ts';
import { pairsOf } from '../../lib/insight/pairs.ts';
import { districtReport, kept } from './reports.ts';

/** Target, outcome, verdict and reason of one target, told by next year's review. */
function judged(targets: string, review: string): (string | null)[] {
  const before = kept(districtReport(2024, { targets }));
  const after = kept(districtReport(2025, { review }));
  const [row] = compareTargets({ before, after });
  if (!row) throw new Error(`No target was read from ${targets}.`);
  const { target, outcome, verdict, reason } = comparisonLine(row, 'zh-CN');
  return [target, outcome, verdict, reason];
}

describe('what became of a target', () => {
  test.each([
    // 左右
    ['地区生产总值增长5.5%左右', '地区生产总值增长5.6%。', '地区生产总值增长5.6%', '达到', null],
    ['地区生产总值增长5.5%左右', '地区生产总值增长5.5%左右。', '地区生产总值增长5.5%左右', '达到', null],
    ['地区生产总值增长5.5%左右', '地区生产总值486亿元、增长5%。', '地区生产总值486亿元、增长5%', '接近', null],
    ['地区生产总值增长5.5%左右', '地区生产总值增长4.9%。', '地区生产总值增长4.9%', '未达到', null],
    // without a bound, and 以上
    ['固定资产投资增长6%', '固定资产投资增长5.8%。', '固定资产投资增长5.8%', '未达到', null],
    ['固定资产投资增长6%以上', '固定资产投资下降3.1%。', '固定资产投资下降3.1%', '未达到', null],
    ['城镇新增就业8000人以上', '城镇新增就业8650人。', '城镇新增就业8650人', '达到', null],
    ['城镇新增就业1.2万人以上', '城镇新增就业超1.1万人。', '城镇新增就业超1.1万人', '无法判断', '只有约数'],
    // a ceiling, and what is better when it is lower
    ['城镇调查失业率控制在5.5%以内', '城镇调查失业率5.2%。', '城镇调查失业率5.2%', '达到', null],
    ['城镇调查失业率5.5%左右', '城镇调查失业率平均值5.8%。', '城镇调查失业率平均值5.8%', '接近', null],
    ['居民消费价格涨幅2%左右', '居民消费价格上涨0.3%。', '居民消费价格上涨0.3%', '达到', null],
    ['居民消费价格涨幅3%左右', '居民消费价格下降0.1%。', '居民消费价格下降0.1%', '达到', null],
    ['单位地区生产总值能耗下降3%以上', '单位地区生产总值能耗下降3.4%。', '单位地区生产总值能耗下降3.4%', '达到', null],
    [
      '单位地区生产总值能耗下降3%以上',
      '单位地区生产总值能耗下降2.1%。',
      '单位地区生产总值能耗下降2.1%',
      '未达到',
      null,
    ],
    // ranges
    ['地区生产总值增长5%—6%', '地区生产总值增长5.3%。', '地区生产总值增长5.3%', '达到', null],
    ['地区生产总值增长5%—6%', '地区生产总值增长6.4%。', '地区生产总值增长6.4%', '达到', '高于区间'],
    ['地区生产总值增长5%—6%', '地区生产总值增长4.8%。', '地区生产总值增长4.8%', '未达到', null],
    // units by table, never across currencies
    ['粮食产量12万吨以上', '粮食产量2.42亿斤。', '粮食产量2.42亿斤', '达到', null],
    ['实际使用外资2亿美元以上', '实际使用外资15亿元。', '实际使用外资15亿元', '无法判断', '口径不同'],
    // told in words
    [
      '居民消费价格涨幅2%左右',
      '地区生产总值增长5%，居民消费价格与上年基本持平。',
      '居民消费价格与上年基本持平',
      '达到',
      '推得',
    ],
    [
      '居民收入增长与经济增长同步',
      '地区生产总值增长5%，居民收入增长与经济增长基本同步。',
      '居民收入增长与经济增长基本同步',
      '无法判断',
      '只有文字',
    ],
    ['城镇调查失业率5%以内', '城镇调查失业率平均为4.2%。', '城镇调查失业率平均为4.2%', '达到', null],
    [
      '固定资产投资增速高于全国平均水平',
      '固定资产投资增长5.2%，高于全国0.8个百分点。',
      '固定资产投资增长5.2%',
      '达到',
      '推得',
    ],
    ['居民消费价格涨幅2%左右', '居民消费价格保持平稳。', '居民消费价格保持平稳', '无法判断', '只有文字'],
    // silence is a finding
    ['社会消费品零售总额增长6%', '地区生产总值增长5.6%。', null, '无法判断', '今年未提'],
    ['社会消费品零售总额增长6%', '过去五年，社会消费品零售总额年均增长6.2%。', null, '无法判断', '只有多年数'],
    ['单位地区生产总值能耗下降3%', '单位地区生产总值能耗比2020年下降11.7%。', null, '无法判断', '只有多年数'],
    ['城镇新增就业8000人以上', '过去五年，城镇新增就业累计4.2万人。', null, '无法判断', '只有多年数'],
    ['一般公共预算收入增长6%', '一般公共预算收入31.4亿元。', '一般公共预算收入31.4亿元', '无法判断', '口径不同'],
    ['固定资产投资增长6%', '固定资产投资增速高于全省1.2个百分点。', null, '无法判断', '只有相对数'],
    // a year that something is held against is not the year of what follows
    ['城镇调查失业率5%以内', '居民消费价格与上年持平，城镇调查失业率4.2%。', '城镇调查失业率4.2%', '达到', null],
    // incomes in words, held against output
    [
      '居民人均可支配收入增长与经济增长同步',
      '地区生产总值增长5.2%。居民人均可支配收入增长5.6%。',
      '居民人均可支配收入增长5.6%',
      '达到',
      '名义/实际',
    ],
    [
      '居民人均可支配收入增长快于经济增长',
      '地区生产总值增长5.2%。居民人均可支配收入增长5.2%。',
      '居民人均可支配收入增长5.2%',
      '未达到',
      '名义/实际',
    ],
    [
      '居民收入增长与经济增长同步',
      '地区生产总值增长5.2%。城乡居民人均可支配收入分别增长4.3%、7.1%。',
      '城乡居民人均可支配收入分别增长4.3%、7.1%',
      '无法判断',
      '口径不同',
    ],
    ['进出口总额保持正增长', '进出口总额增长3.2%。', '进出口总额增长3.2%', '达到', null],
    // town and country apart against an aim for all, and the other way round
    [
      '居民人均可支配收入增长5%',
      '城乡居民人均可支配收入分别增长5.2%、7.1%。',
      '城乡居民人均可支配收入分别增长5.2%、7.1%',
      '达到',
      '推得',
    ],
    [
      '居民人均可支配收入增长6%',
      '城乡居民人均可支配收入分别增长5.2%、7.1%。',
      '城乡居民人均可支配收入分别增长5.2%、7.1%',
      '无法判断',
      '口径不同',
    ],
    [
      '城乡居民人均可支配收入增长6%',
      '城乡居民人均可支配收入分别增长5.2%、5.8%。',
      '城乡居民人均可支配收入分别增长5.2%、5.8%',
      '未达到',
      null,
    ],
    [
      '城镇居民人均可支配收入增长6%',
      '居民人均可支配收入增长5.5%。',
      '居民人均可支配收入增长5.5%',
      '无法判断',
      '口径不同',
    ],
    // one thing, named otherwise
    ['加装电梯200部', '既有多层住宅加装电梯236部。', '既有多层住宅加装电梯236部', '达到', null],
    ['加装电梯200部', '办公楼加装电梯36部。', null, '无法判断', '今年未提'],
    ['新增设施农业面积5000亩', '新增设施农业5600亩。', '新增设施农业5600亩', '达到', null],
    ['清洁能源装机达到560万千瓦', '清洁能源装机容量达612万千瓦。', '清洁能源装机容量达612万千瓦', '达到', null],
    ['县城污水处理率达到97%', '县城污水集中处理率98.2%。', '县城污水集中处理率98.2%', '达到', null],
    ['农民人均可支配收入增长7%', '农村居民人均可支配收入增长7.4%。', '农村居民人均可支配收入增长7.4%', '达到', null],
    ['万人发明专利拥有量达到18件', '每万人发明专利拥有量19.6件。', '每万人发明专利拥有量19.6件', '达到', null],
    ['PM10年均浓度控制在50微克/立方米以内', 'PM10平均浓度46微克/立方米。', 'PM10平均浓度46微克/立方米', '达到', null],
    ['国控断面优良比例达到90%', '国控断面优良水质比例93.3%。', '国控断面优良水质比例93.3%', '达到', null],
    ['国控断面优良比例达到90%', '省控断面优良水质比例93.3%。', null, '无法判断', '今年未提'],
    ['义务教育巩固率保持在98%以上', '九年义务教育巩固率98.6%。', '九年义务教育巩固率98.6%', '达到', null],
    // one deed before and behind its thing
    ['土地供应3000亩', '供应土地3260亩。', '供应土地3260亩', '达到', null],
    ['土地供应3000亩', '盘活土地3260亩。', null, '无法判断', '今年未提'],
    ['新签约亿元以上项目50个', '签约亿元以上项目56个。', '签约亿元以上项目56个', '达到', null],
    ['新签约亿元以上项目50个', '开工亿元以上项目56个。', null, '无法判断', '今年未提'],
    ['转移农村劳动力4500人以上', '农村劳动力转移就业4872人。', '农村劳动力转移就业4872人', '达到', null],
    ['生猪出栏45万头', '出栏生猪43.6万头。', '出栏生猪43.6万头', '未达到', null],
    ['生猪出栏45万头', '生猪存栏43.6万头。', null, '无法判断', '今年未提'],
    ['基本建成安置房1500套', '安置房基本建成1380套。', '安置房基本建成1380套', '未达到', null],
    ['新开工保障性租赁住房3200套', '开工建设保障性租赁住房3460套。', '开工建设保障性租赁住房3460套', '达到', null],
    ['新开工保障性租赁住房3200套', '建成保障性租赁住房3460套。', '建成保障性租赁住房3460套', '无法判断', '口径不同'],
    // all there are, and those of the year
    ['5G基站达到2100个', '累计建成5G基站2236个。', '累计建成5G基站2236个', '达到', null],
    ['新建口袋公园20个', '累计建成口袋公园86个。', '累计建成口袋公园86个', '无法判断', '口径不同'],
    ['新建口袋公园20个', '全年累计建成口袋公园21个。', '全年累计建成口袋公园21个', '达到', null],
    // an aim to do better than the town, and one to do as before
    [
      '农村居民人均可支配收入增速高于城镇居民',
      '城镇、农村居民人均可支配收入分别增长4.6%、6.3%。',
      '城镇、农村居民人均可支配收入分别增长4.6%、6.3%',
      '达到',
      null,
    ],
    [
      '农村居民人均可支配收入增速高于城镇居民',
      '农村居民人均可支配收入增长6.3%。',
      '农村居民人均可支配收入增长6.3%',
      '无法判断',
      '只有相对数',
    ],
    ['一般公共预算收入与上年持平', '一般公共预算收入增长0.6%。', '一般公共预算收入增长0.6%', '无法判断', '只有文字'],
    // one of several rivals has the very name
    [
      '全社会固定资产投资增长6%',
      '全社会固定资产投资增长6.2%，地方固定资产投资增长9%。',
      '全社会固定资产投资增长6.2%',
      '达到',
      null,
    ],
    ['地方财政收入增长6%', '财政收入增长8%。', null, '无法判断', '今年未提'],
    // one thing under its older names
    [
      '一般公共预算收入增长6%',
      '一般公共财政预算收入完成7.3亿元，增长9.1%。',
      '一般公共财政预算收入完成7.3亿元，增长9.1%',
      '达到',
      null,
    ],
    ['研发经费支出占GDP比重3.1%', '全社会研发投入强度达到3.15%。', '全社会研发投入强度达到3.15%', '达到', null],
    ['新增市场主体2万户', '新设经营主体2.3万户。', '新设经营主体2.3万户', '达到', null],
    // growth of what is left is another measure than growth
    [
      '固定资产投资增长4%',
      '固定资产投资下降2.3%，扣除房地产开发投资后增长4.8%。',
      '固定资产投资下降2.3%',
      '未达到',
      null,
    ],
    // how far it is from another tells nothing without that
    [
      '农村居民人均可支配收入增长7%',
      '农村居民人均可支配收入增速快于城镇居民3个百分点。',
      null,
      '无法判断',
      '只有相对数',
    ],
    // what the catalogue only lists with a thing is not that thing
    ['固定资产投资增长6%', '项目投资增长8%。', null, '无法判断', '今年未提'],
    ['粮食产量增长1%', '粮食播种面积增长2%。', null, '无法判断', '今年未提'],
    ['粮食播种面积稳定在62万亩', '粮食播种面积62.3万亩。', '粮食播种面积62.3万亩', '达到', null],
    // a zone has its own output, five years their own sum, and growth is no fall
    ['地区生产总值增长6%', '经开区地区生产总值增长12%。', null, '无法判断', '今年未提'],
    ['园区工业总产值增长10%', '园区工业总产值增长12%。', '园区工业总产值增长12%', '达到', null],
    ['城镇新增就业1万人', '五年城镇新增就业5.2万人。', null, '无法判断', '只有多年数'],
    ['外贸进出口稳定增长', '外贸进出口下降3.2%。', '外贸进出口下降3.2%', '未达到', null],
    ['培育规上工业企业20家', '规上工业企业达到220家。', '规上工业企业达到220家', '无法判断', '口径不同'],
    ['创建省级绿色工厂3家', '获评省级绿色工厂4家。', '获评省级绿色工厂4家', '达到', null],
    // what is new and what there is are two measures of one thing
    ['新增养老床位600张', '全区养老床位达4800张。', '全区养老床位达4800张', '无法判断', '口径不同'],
    ['新增养老床位600张', '全区新增养老床位620张、总数达4800张。', '全区新增养老床位620张', '达到', null],
    ['口袋公园达到40个', '建成口袋公园11个。', null, '无法判断', '今年未提'],
    // one deed in other words, before its thing or behind it
    ['新建口袋公园10个', '建成口袋公园11个。', '建成口袋公园11个', '达到', null],
    ['完成老旧小区改造32个', '改造老旧小区36个。', '改造老旧小区36个', '达到', null],
    ['改造老旧电梯32台', '新增老旧电梯监测点36个。', null, '无法判断', '今年未提'],
    // one thing in other words, in another order, with words that come and go
    ['招商引资到位资金85亿元', '引进到位资金92.3亿元。', '引进到位资金92.3亿元', '达到', null],
    ['招商引资到位资金85亿元', '到位省外资金92.3亿元。', null, '无法判断', '今年未提'],
    ['新增发明专利授权150件', '新增授权发明专利178件。', '新增授权发明专利178件', '达到', null],
    ['改造农村户厕3000户', '改厕3124户。', '改厕3124户', '达到', null],
    ['原煤产量600万吨', '生产原煤648万吨。', '生产原煤648万吨', '达到', null],
    ['原煤产量600万吨', '原煤储量648万吨。', null, '无法判断', '今年未提'],
    ['新增城市公共停车位1500个', '新增停车泊位1820个。', '新增停车泊位1820个', '达到', null],
    ['新增城市公共停车位1500个', '停车位达到1.8万个。', null, '无法判断', '今年未提'],
    [
      '每千人口执业医师数达到3.4人',
      '每千人口执业（助理）医师数3.52人。',
      '每千人口执业（助理）医师数3.52人',
      '达到',
      null,
    ],
    ['修复退化草原4.5万亩', '退化草原修复4.8万亩。', '退化草原修复4.8万亩', '达到', null],
    ['修复退化草原4.5万亩', '退化草原4.8万亩。', null, '无法判断', '今年未提'],
    // a deed behind its thing, and at the end of the clause
    ['建成社区托育中心6个', '7个社区托育中心建成投用。', '7个社区托育中心建成投用', '达到', null],
    // what came new, as an amount and as a change
    ['新增规上工业企业40家', '规上工业企业净增43家，总数达286家。', '规上工业企业净增43家', '达到', null],
    // a share without its whole, and one of another whole
    [
      '高新技术产业产值占规上工业总产值比重达到62%',
      '高新技术产业产值占比提高到63.1%。',
      '高新技术产业产值占比提高到63.1%',
      '达到',
      null,
    ],
    ['茶产业产值占农业总产值比重达到20%', '茶产业产值占轻工业总产值比重23%。', null, '无法判断', '今年未提'],
    [
      '一般公共预算支出增长3%',
      '一般公共预算支出88.7亿元，增长4.1%。',
      '一般公共预算支出88.7亿元，增长4.1%',
      '达到',
      null,
    ],
    // the sum of a plan's years is no growth of one
    ['万元GDP能耗下降3%', '万元GDP能耗累计下降15.2%。', null, '无法判断', '只有多年数'],
    // what comes and goes in a name, and a deed within it, behind another or in other words
    ['新增省级以上绿色工厂6家', '新增省级绿色工厂8家。', '新增省级绿色工厂8家', '达到', null],
    ['新增省级绿色工厂6家', '新增市级绿色工厂8家。', null, '无法判断', '今年未提'],
    ['改造提升海堤12公里', '加固海堤13.5公里。', '加固海堤13.5公里', '达到', null],
    ['新增养老机构床位200张', '养老机构新增床位236张。', '养老机构新增床位236张', '达到', null],
    ['抽检食品合格率达到98%', '食品抽检合格率98.9%。', '食品抽检合格率98.9%', '达到', null],
    ['抽检食品合格率达到98%', '食品出厂合格率98.9%。', null, '无法判断', '今年未提'],
    ['新建改造公园绿地28公顷', '新建、改造各类公园绿地31.6公顷。', '改造各类公园绿地31.6公顷', '达到', null],
    ['新增公园绿地28公顷', '新增及改造公园绿地31.6公顷。', null, '无法判断', '今年未提'],
    ['清洁取暖改造4500户', '完成清洁取暖改造任务4620户。', '完成清洁取暖改造任务4620户', '达到', null],
    ['完成省级和美乡村建设5个', '建成省级和美乡村6个。', '建成省级和美乡村6个', '达到', null],
    ['完成省级和美乡村建设5个', '省级和美乡村达到56个。', null, '无法判断', '今年未提'],
    ['谋划储备项目200个', '谋划储备项目236个。', '谋划储备项目236个', '达到', null],
    ['谋划储备项目200个', '开工建设项目236个。', null, '无法判断', '今年未提'],
    ['新增贷款12亿元', '金融机构新增贷款13.4亿元。', '金融机构新增贷款13.4亿元', '达到', null],
    ['油茶林面积达到38万亩', '油茶林总面积达38.6万亩。', '油茶林总面积达38.6万亩', '达到', null],
    ['烤烟收购8.2万担', '收购烟叶8.25万担。', '收购烟叶8.25万担', '达到', null],
    ['新增科技型中小企业50家', '新入库科技型中小企业63家。', '新入库科技型中小企业63家', '达到', null],
    ['完成造林1.5万亩', '营造林1.67万亩。', '营造林1.67万亩', '达到', null],
    ['税收收入占一般公共预算收入比重达到68%', '税收占比70.3%。', '税收占比70.3%', '达到', null],
    ['限额以上社会消费品零售总额增长8%', '限上社零额增长8.2%。', '限上社零额增长8.2%', '达到', null],
    [
      '农牧区劳动力转移就业1万人次',
      '农牧区富余劳动力转移就业1.1万人次。',
      '农牧区富余劳动力转移就业1.1万人次',
      '达到',
      null,
    ],
    ['发明专利授权量增长12%', '有效发明专利增长20%。', null, '无法判断', '今年未提'],
    [
      '空气质量优良天数比例达到96.3%',
      '设区市空气质量优良天数比例达到96.9%。',
      '设区市空气质量优良天数比例达到96.9%',
      '达到',
      null,
    ],
    // which way it went, and of which waters, is not part of the name
    [
      'PM2.5年均浓度控制在40微克/立方米以内',
      'PM2.5年均浓度改善至38.1微克/立方米。',
      'PM2.5年均浓度改善至38.1微克/立方米',
      '达到',
      null,
    ],
    ['地表水国控断面优良水体比例达到95%', '国控断面优良水体比例97.1%。', '国控断面优良水体比例97.1%', '达到', null],
    [
      '主要污染物排放量继续下降',
      '化学需氧量等主要污染物排放量持续下降。',
      '化学需氧量等主要污染物排放量持续下降',
      '无法判断',
      '只有文字',
    ],
  ])('%s | %s', (target, review, outcome, verdict, reason) => {
    expect(judged(target, review).slice(1)).toEqual([outcome, verdict, reason]);
  });

  test('of several figures the exact and the one of the year itself', () => {
    const review =
      '粮食产量突破2亿斤。2024年，粮食产量2.36亿斤。固定资产投资增长4.1%，其中民间固定资产投资增长7%，高于全省固定资产投资1.2个百分点。';
    expect(judged('粮食产量2.3亿斤以上', review)).toEqual(['粮食产量2.3亿斤以上', '粮食产量2.36亿斤', '达到', null]);
    expect(judged('固定资产投资增长4%', review).slice(1)).toEqual(['固定资产投资增长4.1%', '达到', null]);
  });

  test('a sum up to now is no rival of what the year gave', () => {
    const review = '城镇新增就业8650人。五年规划如期完成，城镇新增就业累计4.1万人。';
    expect(judged('城镇新增就业8000人', review).slice(1)).toEqual(['城镇新增就业8650人', '达到', null]);
    expect(judged('城镇新增就业8000人', '城镇新增就业全年累计8650人。')[1]).toBe('城镇新增就业全年累计8650人');
  });

  test('figures that disagree are all shown, and give no verdict', () => {
    expect(judged('固定资产投资增长4%', '固定资产投资增长4.1%。扩大有效投资，固定资产投资增长4.4%。')).toEqual([
      '固定资产投资增长4%',
      '固定资产投资增长4.1%；固定资产投资增长4.4%',
      '无法判断',
      '多个候选',
    ]);
  });

  test('an aim beyond the aim has a line of its own', () => {
    const before = kept(districtReport(2024, { targets: '地区生产总值增长5%以上、力争达到6%' }));
    const after = kept(districtReport(2025, { review: '地区生产总值增长5.4%。' }));
    const rows = compareTargets({ before, after }).slice(0, 2);
    const lines = rows.map((row) => comparisonLine(row, 'zh-CN'));
    expect(lines.map(({ target, verdict, hardness }) => [target, verdict, hardness])).toEqual([
      ['地区生产总值增长5%以上', '达到', '以上'],
      ['地区生产总值增长5%以上、力争达到6%', '未达到', '以上、力争'],
    ]);
  });

  test("the report's own words stand beside the verdict", () => {
    const before = kept(districtReport(2024, { targets: '固定资产投资增长6%，城镇新增就业8000人以上' }));
    const review = '固定资产投资增长2.1%，未达年初预期。城镇新增就业8650人，超额完成全年任务。';
    const after = kept(districtReport(2025, { review, targets: '单位地区生产总值能耗完成上级下达任务' }));
    expect(
      compareTargets({ before, after })
        .map(({ worded }) => worded)
        .slice(0, 2),
    ).toEqual(['固定资产投资增长2.1%，未达年初预期', '城镇新增就业8650人，超额完成全年任务']);
  });

  test.each([
    ['城镇登记失业率控制在4%以内', '城镇登记失业率控制在目标范围内。', '城镇登记失业率控制在目标范围内'],
    ['城镇新增就业8000人', '新增城镇就业完成年度目标任务。', '新增城镇就业完成年度目标任务'],
    [
      '城镇登记失业人数控制在市下达目标以内',
      '城镇登记失业人数控制在市下达指标内。',
      '城镇登记失业人数控制在市下达指标内',
    ],
    [
      '地区生产总值增长7%',
      '地区生产总值126.3亿元，增长6.2%，没有完成年初预期目标。',
      '地区生产总值126.3亿元，没有完成年初预期目标',
    ],
    [
      '规模以上工业增加值增长12%',
      '规上工业增加值增长5.1%，固定资产投资增长3.4%，均未达到预期。',
      '规上工业增加值增长5.1%，均未达到预期',
    ],
    ['地区生产总值增长7%', '地区生产总值增长6.2%，固定资产投资增长3.4%，未达到预期。', null],
    [
      '固定资产投资增长6%',
      '固定资产投资、社会消费品零售总额等指标增速快于全国。',
      '固定资产投资、社会消费品零售总额等指标增速快于全国',
    ],
    ['社会消费品零售总额增长6%', '同时也要看到，投资和消费不及预期。', '投资和消费不及预期'],
    ['城镇调查失业率5.5%左右', '城镇调查失业率均值保持历史最好水平。', '城镇调查失业率均值保持历史最好水平'],
    ['出境断面水质稳定保持在Ⅱ类及以上', '出境断面水质保持Ⅱ类及以上。', '出境断面水质保持Ⅱ类及以上'],
    ['居民收入增长与经济增长同步', '民生持续改善，城乡居民收入稳步增长。', '城乡居民收入稳步增长'],
    ['城镇居民人均可支配收入增长5%', '居民收入与经济增长基本同步。', '居民收入与经济增长基本同步'],
    // what something is held against, what is still wished for, and what holds for five years are none
    ['地区生产总值增长6%', '居民收入与经济增长基本同步。', null],
    ['固定资产投资增长6%', '固定资产投资有待回升，压力较大。', null],
    ['居民收入增长与经济增长同步', '过去五年，居民收入与经济增长基本同步。', null],
    // what an aim in words asks for, told right behind its figure
    [
      '居民收入增长快于经济增长',
      '居民人均可支配收入增长6.1%，快于经济增速。',
      '居民人均可支配收入增长6.1%，快于经济增速',
    ],
    [
      '居民收入增长与经济增长同步',
      '居民人均可支配收入4.2万元，增长5%，与经济增长保持同步。',
      '居民人均可支配收入4.2万元，与经济增长保持同步',
    ],
    [
      '农村居民人均可支配收入增速高于全国平均水平',
      '城镇、农村居民人均可支配收入分别增长4.8%、6.3%，均高于全国平均水平。',
      '城镇、农村居民人均可支配收入分别增长4.8%、6.3%，均高于全国平均水平',
    ],
    ['居民收入增长快于经济增长', '居民人均可支配收入增长6.1%，快于城镇居民。', null],
    ['地区生产总值增长6%', '地区生产总值增速与预期目标有差距。', '地区生产总值增速与预期目标有差距'],
    // under the words that a look back has for the thing
    ['城镇调查失业率5.5%左右', '城镇调查失业率保持在预期目标以内。', '城镇调查失业率保持在预期目标以内'],
    ['进出口稳中提质', '进出口规模保持稳定。', '进出口规模保持稳定'],
    ['粮食产量稳定在20万吨', '粮食生产再获丰收。', '粮食生产再获丰收'],
    [
      '主要污染物排放完成国家下达目标',
      '主要污染物减排完成国家下达的年度目标。',
      '主要污染物减排完成国家下达的年度目标',
    ],
    ['主要污染物排放完成国家下达目标', '碳减排完成国家下达的年度目标。', null],
    ['地区生产总值增长5.5%左右', '地区生产总值增长5.2%，基本达到预期目标。', '地区生产总值增长5.2%，基本达到预期目标'],
    [
      '空气质量优良天数比率达到87%',
      '全年环境空气质量优良天数比率好于年度目标。',
      '全年环境空气质量优良天数比率好于年度目标',
    ],
    // but an aim of five years is judged by them
    [
      '单位地区生产总值能耗完成“十四五”考核目标',
      '过去五年，单位地区生产总值能耗累计下降17.2%，超额完成“十四五”考核目标。',
      '单位地区生产总值能耗累计下降17.2%，超额完成“十四五”考核目标',
    ],
    [
      '单位地区生产总值能耗完成年度目标',
      '过去五年，单位地区生产总值能耗累计下降17.2%，超额完成“十四五”考核目标。',
      null,
    ],
    // parts, and money that was taken in, judge nothing
    ['地区生产总值增长6%', '县域地区生产总值增速快于全国。', null],
    ['一般公共预算收入增长6%', '完成一般公共预算收入8亿元。', null],
  ])('words without a figure: %s | %s', (targets, review, words) => {
    const before = kept(districtReport(2024, { targets }));
    const [row] = compareTargets({ before, after: kept(districtReport(2025, { review })) });
    expect(row && comparisonLine(row, 'zh-CN').worded).toBe(words);
  });

  test('one aim for several things is an aim for each', () => {
    const before = kept(districtReport(2024, { targets: '城镇居民人均可支配收入和农民人均纯收入均增长6%' }));
    const after = kept(districtReport(2025, { review: '城镇居民人均可支配收入增长5.2%，农民人均纯收入增长7.1%。' }));
    expect(
      compareTargets({ before, after })
        .slice(0, 2)
        .map(({ name, verdict }) => [name, verdict.outcome]),
    ).toEqual([
      ['城镇居民人均可支配收入', 'missed'],
      // The older measure, which the catalogue only lists with the newer one.
      ['农民人均纯收入', 'met'],
    ]);
  });

  test('an aim for things that the catalogue does not know is one for each where each is told of', () => {
    const rows = (review: string) => {
      const before = kept(districtReport(2024, { targets: '化学需氧量、氨氮排放量分别下降3%' }));
      return compareTargets({ before, after: kept(districtReport(2025, { review })) }).map((row) => [
        row.name,
        row.verdict.outcome,
      ]);
    };
    expect(rows('化学需氧量排放量下降4.2%，氨氮排放量下降2.8%。').slice(0, 2)).toEqual([
      ['化学需氧量排放量', 'met'],
      ['氨氮排放量', 'missed'],
    ]);
    expect(rows('化学需氧量排放量下降4.2%。')[0]).toEqual(['化学需氧量、氨氮排放量', 'unknown']);
  });

  test("a judgement on another thing, or the plan's own aim, is none", () => {
    const before = kept(districtReport(2024, { targets: '地区生产总值增长6%，固定资产投资增长6%' }));
    const review = '单位地区生产总值能耗下降3%，完成年度任务。重点项目投资86亿元，超额完成年度计划。';
    const after = kept(districtReport(2025, { review, targets: '地区生产总值完成上级下达任务' }));
    expect(compareTargets({ before, after }).map(({ worded }) => worded)).toEqual([null, null, null, null]);
  });

  test('the target is beside the one that the next report sets', () => {
    const before = kept(districtReport(2024, { targets: '地区生产总值增长6%，固定资产投资增长6%' }));
    const after = kept(districtReport(2025, { targets: '地区生产总值增长5.5%左右' }));
    const rows = compareTargets({ before, after }).slice(0, 2);
    const lines = rows.map((row) => comparisonLine(row, 'zh-CN'));
    expect(lines.map(({ renewed }) => renewed)).toEqual(['地区生产总值增长5.5%左右', null]);
  });
});

describe("the nation's growth, given away by several reports", () => {
  const place = (name: string, review: string) => kept(districtReport(2025, { place: name, review }));
  const two = [
    place('广州市白云区', '固定资产投资增长4.5%，高于全国1.3个百分点。'),
    place('广州市番禺区', '固定资产投资增长3.8%，高于全国0.6个百分点。'),
  ];
  const before = kept(districtReport(2024, { targets: '固定资产投资增长6%' }));
  const after = kept(districtReport(2025, { review: '固定资产投资增速高于全国3.4个百分点。' }));

  test('makes a growth of a distance', () => {
    const [row] = compareAll([before, after, ...two]);
    expect(row?.verdict).toEqual({ outcome: 'met', reason: 'derived', gap: 0.6 });
  });

  test('one report alone, or two that differ, give none away', () => {
    const odd = place('广州市番禺区', '固定资产投资增长3.8%，高于全国0.5个百分点。');
    for (const others of [two.slice(0, 1), [...two.slice(0, 1), odd]]) {
      expect(compareAll([before, after, ...others])[0]?.verdict.reason).toBe('relative');
    }
  });
});

describe('pairs of reports', () => {
  const qinglan = [2023, 2024, 2025].map((year) => kept(districtReport(year, {})));
  const other = kept(districtReport(2025, { place: '广州市白云区' }));

  test('are of one place and successive years, whatever order they come in', () => {
    const years = (records: typeof qinglan) => pairsOf(records).map(({ before, after }) => [before.year, after.year]);
    expect(years([...qinglan, other])).toEqual([
      [2023, 2024],
      [2024, 2025],
    ]);
    expect(years([other, ...qinglan].reverse())).toEqual(years([...qinglan, other]));
  });
});

describe('a report in traditional letters', () => {
  const TARGETS = '固定資產投資增長8%以上，改造老舊小區28個，確保城鎮新增就業8000人，居民收入增長快於經濟增長';
  const targets = '固定资产投资增长8%以上，改造老旧小区28个，确保城镇新增就业8000人，居民收入增长快于经济增长';
  const REVIEW =
    '固定資產投資增長4.2%，未達年初預期。老舊小區改造完成31個，城鎮新增就業8650人。地區生產總值增長5%，居民人均可支配收入增長5.6%。';
  const review =
    '固定资产投资增长4.2%，未达年初预期。老旧小区改造完成31个，城镇新增就业8650人。地区生产总值增长5%，居民人均可支配收入增长5.6%。';
  const told = (aims: string, results: string) =>
    compareTargets({
      before: kept(districtReport(2024, { targets: aims })),
      after: kept(districtReport(2025, { review: results })),
    }).map((row) => {
      const { indicator, verdict, reason, hardness } = comparisonLine(row, 'zh-CN');
      return [indicator, verdict, reason, hardness, row.worded === null];
    });

  test.each([
    ['before', TARGETS, review],
    ['behind', targets, REVIEW],
    ['both', TARGETS, REVIEW],
  ])('is held against one in simplified letters: %s', (_which, aims, results) => {
    expect(told(aims, results).length).toBeGreaterThan(3);
    expect(told(aims, results)).toEqual(told(targets, review));
  });

  test('and its own words stand as printed', () => {
    const after = kept(districtReport(2025, { review: REVIEW }));
    const [row] = compareTargets({ before: kept(districtReport(2024, { targets })), after });
    expect(row?.worded).toBe('固定資產投資增長4.2%，未達年初預期');
  });
});
