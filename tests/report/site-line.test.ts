import { describe, expect, test } from 'vitest';
import { isBoilerplate } from '../../lib/report/site-line.ts';

describe('lines that belong to the page', () => {
  test.each([
    '【打印】【我要纠错】【关闭窗口】',
    '选择区域：某省>>>',
    '※ 了解更多政策信息，请浏览政策法规库 ※',
    '扫一扫在手机打开当前页',
    '点击关注微信公众号',
    '长按识别二维码关注我们',
    '附件下载>>',
    '关联稿件：',
    '（信息来源：青岚市统计局）',
    '（原文地址：https://tjj.example.gov.cn/zwgk/public/6617368/3906652491.html）',
    '（数据图表略，请访问原文地址查阅）',
    '（附表与附图略，请访问原文地址查阅）',
    '一审:甲乙 丙丁',
    '□青岚日报记者 甲乙 整理',
    '（下转07版）',
    '主办单位：青岚市人民政府办公室 技术支持：某公司',
    '网站标识码：0000000088',
    '【字体:大 中 小】',
    '上一篇：某市召开会议',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(true);
  });
});

describe('lines of the report that look like them', () => {
  test.each([
    '数据来源：本公报财政数据来自市财政局；用水量数据来自市水利局。',
    '资料来源：市统计局、市财政局',
    '选择区域合作伙伴12家',
    '2.关注重点人群就业',
    '（一）审慎做好债务管理',
    '附件：1.2025年新增债务限额分配计划表',
    '主办重大赛事12场',
    '各媒体记者站12家',
    '微信公众号关注用户超过120万人',
  ])('%s', (line) => {
    expect(isBoilerplate(line)).toBe(false);
  });
});
