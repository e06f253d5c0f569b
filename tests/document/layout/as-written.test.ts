import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../lib/document/layout/as-written.ts';

describe('letters that a font shows alike', () => {
  it.each([
    ['⽩云区⼈⺠政府', '白云区人民政府'],
    ['全区各类经营主体达到9.1万⼾，发展实现了与国际接轨', '全区各类经营主体达到9.1万户，发展实现了与国际接轨'],
    ['全區發展實現經營主體9.1萬⼾', '全區發展實現經營主體9.1萬戶'],
    ['规划期为2023―2035年', '规划期为2023—2035年'],
    ['”十一五”和”十二五”时期', '“十一五”和“十二五”时期'],
    ['实施“双碳”行动”', '实施“双碳”行动”'],
    ['行动”，“十一五”时期', '行动”，“十一五”时期'],
    ['行动”\n计划”', '行动”\n计划”'],
    ['长者食堂12家——全区', '长者食堂12家——全区'],
  ])('%s is %s', (told, written) => expect(asWritten(told)).toBe(written));
});
