import { describe, expect, it } from 'vitest';
import { plainTitle, titleText, withoutControls } from './plain-text.ts';

describe('the text of a title', () => {
  it.each([
    ['Plain title', 'Plain title'],
    ['  Spaced \n\t out  ', 'Spaced out'],
    ['Patch &amp; pray', 'Patch & pray'],
    ['Patch & pray', 'Patch & pray'],
    ['It&#8217;s &quot;fixed&quot; &#x2014; really', 'It’s "fixed" — really'],
    ['<b>Bold</b> and <em>loud</em>', 'Bold and loud'],
    ['One<br>two<br/>three', 'One two three'],
    ['<a href="https://example.org/?a=1&amp;b=2">Linked</a>', 'Linked'],
    ['Safe<script>alert(1)</script> title', 'Safe title'],
    ['Safe<style>b{color:red}</style> title', 'Safe title'],
    ['<img src="x" onerror="alert(1)">Image first', 'Image first'],
    ['<img src="only.png" alt="">', ''],
    ['Before<!-- hidden -->after', 'Beforeafter'],
    // Text that was never meant as markup
    ['Why <script> tags still matter', 'Why <script> tags still matter'],
    ['Overflow in Vec<T> and Map<K, V>', 'Overflow in Vec<T> and Map<K, V>'],
    ['a < b and c > d', 'a < b and c > d'],
    ['Fix for <CVE-2025-0001>', 'Fix for <CVE-2025-0001>'],
    ['The &lt;iframe&gt; sandbox', 'The <iframe> sandbox'],
    // Hostile
    ['NUL\0 and bell\x07 and escape\x1b[31m', 'NUL and bell and escape[31m'],
    ['Cut in a tag <a hre', 'Cut in a tag'],
    ['', ''],
  ])('%j is %j', (html, text) => {
    expect(titleText(html)).toBe(text);
  });

  it('is bounded, and quick however bad it is', () => {
    for (const part of ['<', '<a ', '<a>', '&', '&#', '<!--', '</', '<a b="', 'word ']) {
      const start = performance.now();
      expect(titleText(part.repeat(300_000)).length).toBeLessThanOrEqual(2_000);
      expect(performance.now() - start).toBeLessThan(1_000);
    }
  });

  it('that is plain already keeps its brackets', () => {
    expect(plainTitle(' Use of the <b> tag &amp; more\0 ')).toBe('Use of the <b> tag &amp; more');
  });

  it('keeps what is no control', () => {
    expect(withoutControls('tab\tline\nreturn\r é 漢 🔥\ufffe')).toBe('tab\tline\nreturn\r é 漢 🔥');
  });
});
