import { withWords } from '../lexicon/with-words.ts';
import type { Part, Stage, Status } from '../model/terms.ts';

/** Result or target, how sure, and the wording that decided. */
export interface StatusReading {
  readonly status: Status;
  readonly stage: Stage;
  readonly cue: string | null;
  readonly confidence: number;
}

/** What decides a figure's status. */
export interface StatusInput {
  readonly part: Part;
  readonly partStated: boolean;
  /** Whether the part's figures are results whatever their clauses say. */
  readonly settled: boolean;
  /** The year in which the report is given. */
  readonly year: number | null;
  /** The sentence up to the figure, and from the figure to its clause's end. */
  readonly before: string;
  readonly after: string;
  /** The figure's own clause up to the figure. */
  readonly clause: string;
  /** The words behind that clause. */
  readonly following: string;
  /** The figure itself says that it has come about: 翻了七番. */
  readonly cameAbout: boolean;
  /** What is left behind: the 从 of 从…到…. */
  readonly from: boolean;
  /** A share of a plan that has been carried out: 完成年度投资计划165%. */
  readonly progress: boolean;
  /** Its words look back on years that are over: 五年来，. */
  readonly lookBack: boolean;
  /** A place in an order is stated of what is, unless it is aimed at. */
  readonly rank: boolean;
}

/** 年初确定的财政收入增长5%的目标可望完成: the figure is the aim. */
const asAim = withWords(
  /^的?(?:左右|以上|以内)?的(?:SETFOR)*AIM(?=[,;。、]|$|[可能已将会]|预计|得以|如期|基本|顺利|圆满|全面|完成)/,
);

/** 超额完成50微克/立方米年度目标: what was surpassed is the aim. */
const surpassed = withWords(/^(?:左右|以上|以内)?的?(?:SETFOR)*AIM(?=[,;。、]|$)/);
/** 批准的收入为53亿元,实际完成54亿元: what the next clause holds against what came about was planned. */
const heldAgainst = /^,(?:全年|预计)?实际(?:完成|执行|收入|支出|实现)(?:数)?(?:为|了)?\d/;
/** 调整后的一般公共预算收入为190亿元 is what was planned anew. */
const plannedAnew = /调整后的?[^,;]{0,16}(?:收入|支出)(?:预算)?(?:为|是|调整为)$/;
/** 经济总量将增长40%以上 is expected; 将补助提高到500元 takes the standard in hand. */
const expectedToCome = /(?<!预计[^,;]*)(?:还|仍)?将(?:增长|达到?|突破|超过|下降)(?:到|至)?$/;

/** 规划面积由9平方公里扩大到118平方公里: the plan is what has been widened. */
const areaGrew = /规划面积[由从]/;

/** 保护名录(共9种): a list that a plan holds is there. */
const listed = /^(?!.*(?:公布|发布|制定|编制|建立|形成|更新)).*(名录|名单|清单|目录)\((?:共计?)?$/;

/** 已建成的, 已经脱贫的: what a figure of the plan counts is there already. */
const cameAboutBefore = /已经?[\u4e00-\u9fff]{1,8}的(?:约|近|超)?$/;

function aimOf(clause: string, after: string): RegExpExecArray | null {
  // 提前实现财政收入达到20亿元的目标: it has been reached.
  return /(?:实现|完成|达成)了?[^,;]*$/.test(clause) ? null : asAim.exec(after);
}

/**
 * 争取到国债450亿元 and 争取新增专项债3903亿元 have been got, in a review; 争取新增企业5家 has not. 低于年初预期目标2个百分点 is
 * how far a result is from its aim.
 */
const aimed =
  /力争|确保|目标(?:是|为|:)|(?<!(?:[低高快慢]于|超过?|未达|比)[^,;]{0,8})预期目标|(?<![于过超比达成])(?:年度|年初)目标(?:值|为|是)*$|不低于|不少于|有望|争取(?:达到|实现|突破|引进|新增(?!(?:地方)?(?:政府)?(?:专项债|债务|债券))|完成)|拟|(?<!招生)计划(?:投资(?!完成率)|完成|实施|建设|新增|引进|总投资)|规划(?:投资|总投资|面积)|年度投资计划$|年度计划(?:投资)?$|目标任务数为?$|目标任务为?$|(?:收入|支出)预算数?(?:为|是)$|(?:年初|调整后?的?|变动)预算数?(?:为|是)?$|执行中(?:调整|变更|追加|压减)为$/;
const projected =
  /预计达产|达产后|满产后|达产达效|协议达产|投产后|建成后|建成投产后|全部建成后|全面建成后|协议(?:投资|总投资|达|产值)|预计(?:总投资|年产值|年产|可实现|可带动|带动|产值)|计划(?:总)?投资(?!完成率)|设计(?:年产|产能|处理)|可(?:实现|新增|带动|形成)年?|将(?:新增|带动|实现|形成|增加)|合同(?:投资|总投资)|投资总额达?计划/;
// 已开工的项目完成投资30亿元: what has begun is to come that far.
const done =
  /同比|[比较](?:上年|去年|上一年|(?:19|20)\d{2}年)|累计已|已经?(?:建成|批建|批复|认定|建立|确定|入库|完成|达|超|有|累计|实现|突破|引进|形成|投入|签约|落地|开工)(?!的[^,;]*(?:完成|实现|达到|新增))|获批|获评|荣获|入选|去年|上年(?!结转|结余|滚存)|超额完成|提前完成|居全国第|全国第|截至(?:目前|20|去年|\d)|(?<!项)目前|(?<!利用|依托|盘活|整合)现有|现状(?!调查|评估)|历史新高|[增长高升降低少成现到造献担](?:了)(?:约|近|超|超过)?$/;
const ofPlan = /(?:占|完成|达|为)(?:了)?[^,;。]{0,8}(?:计划|规划|预算)(?:总)?(?:投资|任务)?(?:总?额)?的$/;
const estimate = /预计|预期全年|估计|初步核算|初步统计/;
const shortfall = /未达|低于年初|不及预期|未完成|未实现|没有完成|差距|不及/;
/** 增长3.1%,未达年初预期: the clause behind says that the aim was missed. */
const missedNext = withWords(/^,(?:均|都|仍|但)?(未达|低于SETFOR|不及预期|未完成|没有完成)/);
const futureYear = /(?:(?<!截)[到至]|于|力争)?((?:20)\d{2})年(?:底|末)?/g;

/**
 * Result or target: the part decides, strong cues override it both ways, the problems paragraph is a shortfall.
 * Where cue and part clash and neither is strong the confidence falls below one half: shown as unclear.
 */
export function readStatus(input: StatusInput): StatusReading {
  const { part, before, clause } = input;
  // 下降5%(因上年基数高): what a bracket behind remarks decides nothing.
  const after = input.after.replace(/\([^()]*\)?/g, '');
  const near = clause + after;
  const expected = part === 'plan' || part === 'outlook' || part === 'annex' ? 'target' : 'actual';
  const sure = input.partStated ? 0.95 : 0.8;
  // 从320元提高至500元: 320 is what there is, whatever is aimed at.
  if (input.from)
    return { status: 'actual', stage: 'baseline', cue: null, confidence: expected === 'actual' ? sure : 0.8 };
  if (input.settled)
    return { status: 'actual', stage: 'achieved', cue: done.exec(clause)?.[0] ?? null, confidence: 0.95 };
  if (part === 'problems') return { status: 'actual', stage: 'shortfall', cue: null, confidence: 0.85 };
  const aim = /超额(?:完成|实现)了?[^,;]*$/.test(clause) ? surpassed.exec(after) : null;
  if (aim) return { status: 'target', stage: 'annual-target', cue: aim[0], confidence: 0.75 };
  // 新签约亿元以上项目74个、协议投资额388亿元: what the next figure is to be says nothing of those signed.
  const project = projected.exec(clause + after.replace(/、.*$/s, ''));
  // 占规划总投资的65%: under way.
  const planned =
    input.progress || ofPlan.test(clause) || areaGrew.test(clause)
      ? null
      : (aimOf(clause, after) ??
        aimed.exec(clause) ??
        aimed.exec(after.slice(0, 6).replace(/[、,].*$/s, '')) ??
        plannedAnew.exec(clause) ??
        (/(?:收入|支出)(?:预算)?(?:为|是)?$/.test(clause) ? heldAgainst.exec(input.following) : null) ??
        expectedToCome.exec(clause));
  const past = done.exec(clause) ?? done.exec(after.slice(0, 12)) ?? (input.cameAbout ? ['了'] : null);
  if (expected === 'actual') {
    if (input.rank && !/力争|确保|目标/.test(clause))
      return { status: 'actual', stage: 'achieved', cue: past?.[0] ?? null, confidence: sure };
    if (project && !past && !/已(?:经)?(?:达产|投产|建成)/.test(near))
      return { status: 'target', stage: 'project-plan', cue: project[0], confidence: 0.8 };
    if (planned && !past)
      return {
        status: 'target',
        stage: /计划|规划|投资|拟/.test(planned[0]) ? 'project-plan' : 'annual-target',
        cue: planned[0],
        confidence: 0.75,
      };
    if (planned) return { status: 'actual', stage: 'achieved', cue: past?.[0] ?? null, confidence: 0.45 };
    const later = laterYear(before, input.year);
    if (later) return { status: 'target', stage: 'plan-target', cue: later, confidence: 0.75 };
    if (shortfall.test(near))
      return { status: 'actual', stage: 'shortfall', cue: shortfall.exec(near)?.[0] ?? null, confidence: 0.8 };
    const missed = missedNext.exec(input.following);
    if (missed) return { status: 'actual', stage: 'shortfall', cue: missed[1] ?? null, confidence: 0.8 };
    const guess = estimate.exec(before.slice(before.lastIndexOf(';') + 1));
    return {
      status: 'actual',
      stage: guess ? 'estimated' : 'achieved',
      cue: guess?.[0] ?? past?.[0] ?? null,
      confidence: sure,
    };
  }
  // 五年来，接待来访团组52个 in the closing words.
  if (input.lookBack && !planned)
    return { status: 'actual', stage: 'achieved', cue: past?.[0] ?? null, confidence: 0.7 };
  const stage: Stage = part === 'outlook' || laterYear(before, (input.year ?? 0) + 1) ? 'plan-target' : 'annual-target';
  if (past && !planned) {
    // In the plan a comparison with the past is not always the past: 较上年增长5%左右 is an aim.
    const compares = /同比|[比较]上年|[比较]去年|[比较](?:19|20)\d{2}年|历史新高|全国第/.test(past[0]);
    // 争取再获批10家 is one too; 获批省级试点 alone has happened.
    const own =
      compares || (/入选|获评|荣获|获批/.test(past[0]) && /争取|争创|推动|推荐|支持|新|再|更多|要/.test(clause));
    if (own) return { status: 'target', stage, cue: past[0], confidence: 0.6 };
    return { status: 'actual', stage: 'baseline', cue: past[0], confidence: 0.7 };
  }
  // 我区有188条村、近50万乡村人口: plainly there already, though the plan names it.
  // 对已脱贫的5106人落实帮扶政策: who they are came about before.
  if (planned === null && cameAboutBefore.test(clause))
    return { status: 'actual', stage: 'baseline', cue: '已', confidence: 0.7 };
  const isAim =
    planned !== null ||
    laterYear(before, input.year) !== undefined ||
    /[要将须应能可让使]有|每|争取|实现|达到/.test(clause);
  if (!isAim && /^[^,;。]{1,8}(?<![现具拥所享建设配])有(?:[^,;。]{0,24}[、和])?(?:约|近|超)?$/.test(clause)) {
    return { status: 'actual', stage: 'baseline', cue: '有', confidence: 0.7 };
  }
  const list = listed.exec(clause);
  if (list) return { status: 'actual', stage: 'baseline', cue: list[1] ?? null, confidence: 0.7 };
  const pastYear = earlierYear(clause, input.year);
  if (pastYear) return { status: 'actual', stage: 'baseline', cue: pastYear, confidence: 0.75 };
  return {
    status: 'target',
    stage: project ? 'project-plan' : stage,
    cue: planned?.[0] ?? project?.[0] ?? null,
    confidence: sure,
  };
}

/** 到2025年 in the words before a figure, where that year is not over when the report is given. */
function laterYear(before: string, year: number | null): string | undefined {
  if (year === null) return undefined;
  let found: string | undefined;
  for (const match of before.matchAll(futureYear)) {
    found = Number(match[1]) >= year && /^[到至力]/.test(match[0]) ? match[0] : undefined;
  }
  return found;
}

/** 2024年 in a clause of the plan for 2025: what is already there. */
function earlierYear(clause: string, year: number | null): string | undefined {
  const match = /(?<![比较自从“《〔到至—-])((?:19|20)\d{2})年(?!以来|版|第)/.exec(clause);
  return match && Number(match[1]) < (year ?? 0) ? match[0] : undefined;
}
