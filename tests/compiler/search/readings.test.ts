import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../src/compiler/search/readings.ts';

describe('readingOf', () => {
  it.each([
    ['番禺', 'pan yu'],
    ['从化', 'cong hua'],
    ['增城', 'zeng cheng'],
    ['琶洲', 'pa zhou'],
    ['沥滘', 'li jiao'],
    ['黄埔', 'huang pu'],
    ['花都区', 'hua du qu'],
    ['花都汽车城', 'hua du qi che cheng'],
    ['白鹅潭', 'bai e tan'],
    ['长洲岛', 'chang zhou dao'],
    ['长隆万博', 'chang long wan bo'],
    ['龙穴岛', 'long xue dao'],
    ['东涌', 'dong chong'],
    ['车陂涌', 'che bei chong'],
    ['厦滘', 'xia jiao'],
    ['石碁', 'shi qi'],
    ['冼村', 'xian cun'],
    ['员村', 'yuan cun'],
    ['大厦', 'da sha'],
    ['首都', 'shou du'],
    ['电子商务之都', 'dian zi shang wu zhi du'],
    ['率先实现', 'shuai xian shi xian'],
    ['可口可乐', 'ke kou ke le'],
    ['乐金', 'le jin'],
    ['银行', 'yin hang'],
    ['重工', 'zhong gong'],
  ])('reads %s as %s', (name, reading) => {
    expect(readingOf(name)).toBe(reading);
  });

  it('keeps other words and figures, and drops signs', () => {
    expect(readingOf('机械谷（Machinery Valley）')).toBe('ji xie gu machinery valley');
    expect(readingOf('第10.5代')).toBe('di 10 5 dai');
  });

  it('writes ü as Chinese keyboards do', () => {
    expect(readingOf('绿色战略')).toBe('lv se zhan lve');
  });

  it('has none for a name without Chinese characters', () => {
    expect(readingOf('GAC Aion')).toBeNull();
  });
});
