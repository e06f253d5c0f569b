import { render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { OtherParts } from '../../components/OtherParts.tsx';

describe('the note on other parts', () => {
  it('leads to each of them', () => {
    const { container } = render(<OtherParts parts={[{ name: '2', href: 'https://www.example.gov.cn/bg_1.html' }]} />);
    expect(container.textContent).toBe('本页只是报告的一部分，其他部分： 2');
    expect(container.querySelector('a')?.href).toBe('https://www.example.gov.cn/bg_1.html');
  });

  it('is not there where the report stands on one page', () => {
    expect(render(<OtherParts parts={[]} />).container.innerHTML).toBe('');
  });
});
