import { expect, test } from "vitest";
import { htmlOf } from "../../src/site/markdown-html.ts";

test("the id at the end of a heading becomes its own", () => {
  expect(htmlOf('## How *much* <a id="amount"></a>')).toBe(
    '<h2 id="amount">How <em>much</em></h2>\n',
  );
  expect(htmlOf('## 资助标准 <a id="amount"></a>')).toBe('<h2 id="amount">资助标准</h2>\n');
});

test("words in another language carry it", () => {
  expect(htmlOf('> <span lang="en">up to 6 million</span>')).toContain(
    '<p><span lang="en">up to 6 million</span></p>',
  );
});

test("no other HTML gets through, written or escaped", () => {
  expect(htmlOf("<script>alert(1)</script>")).toBe(
    "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n",
  );
  expect(htmlOf('<span lang="en" onclick="x">a')).not.toContain("<span");
  expect(htmlOf('\\<span lang="en"\\>')).not.toContain("<span");
  expect(htmlOf("[a](javascript:alert)")).not.toContain("<a");
});

test("links to pages lead to HTML, with their places; others stay", () => {
  expect(htmlOf("[a](article-2.md#caps)")).toContain('href="article-2.html#caps"');
  expect(htmlOf("[a](article-2.md)")).toContain('href="article-2.html"');
  expect(htmlOf("[a](#meanings)")).toContain('href="#meanings"');
});

test("cells carry the head of their column", () => {
  const html = htmlOf("| Support | Award |\n| --- | --- |\n| a<br>b | 1 |");
  expect(html).toContain('<th scope="col" class="short">Support</th>');
  expect(html).toContain('<td data-label="Support" class="short">a<br>\nb</td>');
  expect(html).toContain('<td data-label="Award" class="short">1</td>');
});

test("only columns of short cells are kept from breaking", () => {
  const html = htmlOf(
    "| 金额 | 理由 |\n| --- | --- |\n| 1,666,666.66元 | 按比例核减为一百万 |\n| 0元 | 不予资助 |",
  );
  expect(html).toContain('<td data-label="金额" class="short">1,666,666.66元</td>');
  expect(html).toContain('<td data-label="理由">不予资助</td>');
});

test("a table without a head lists terms", () => {
  const html = htmlOf("|  |  |\n| --- | --- |\n| Issued by | Longgang |\n| In force | now |");
  expect(html).not.toContain("thead");
  expect(html).toContain('<table class="terms">');
  expect(html).toContain('<th scope="row">Issued by</th>\n<td>Longgang</td>');
  expect(html).toContain('<th scope="row">In force</th>');
});

test("each of several tables is labelled by its own head", () => {
  const one = "| A |\n| --- |\n| 1 |\n| 2 |";
  const html = htmlOf(`${one}\n\n|  |  |\n| --- | --- |\n| x | y |\n\n${one.replace("A", "B")}`);
  expect(html.match(/data-label="A"/g)).toHaveLength(2);
  expect(html.match(/data-label="B"/g)).toHaveLength(2);
  expect(html.match(/class="terms"/g)).toHaveLength(1);
});

test("a line in bold that ends in a Chinese full stop is bold", () => {
  expect(htmlOf("**按算力费用的30%给予资助。**")).toContain(
    "<strong>按算力费用的30%给予资助。</strong>",
  );
});
