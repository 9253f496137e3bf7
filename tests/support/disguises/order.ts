import type { Disguise } from './disguise';

/** Two cells' values, each put into a span: `p` and `q`, standing in `a` and `b`, drawn at `r` and `t`. */
const swap = (one: string, other: string): string =>
  `const cell=t=>[...document.querySelectorAll("td")].find(d=>d.textContent.trim()===t);const [a,b]=[cell("${one}"),cell("${other}")];const [p,q]=[a.firstChild,b.firstChild].map(n=>{const s=document.createElement("span");n.replaceWith(s);s.append(n);return s});const [r,t]=[p,q].map(e=>e.getBoundingClientRect());const each=f=>{p.style.cssText=f(t.left-r.left,t.top-r.top);q.style.cssText=f(r.left-t.left,r.top-t.top)};`;
const rowOf = (label: string): string =>
  `const row=[...document.querySelectorAll("tr")].find(r=>r.textContent.includes("${label}"));`;
const move = (cells: string, style: string): string =>
  `for(const d of document.querySelectorAll("${cells}")){const s=document.createElement("span");s.append(...d.childNodes);d.append(s);s.style.cssText="${style}"}`;
const BIRTH = '2006年03月18日';
const ENROLLED = '2026年09月01日';
const GRADUATED = '2030年06月30日';

/** Values or labels stand elsewhere on the screen than the structure says. */
export const ORDER: readonly Disguise[] = [
  {
    id: 'relative-swap',
    kind: 'order',
    field: 'birthDate',
    sees: ENROLLED,
    alone: true,
    script: `${swap(BIRTH, ENROLLED)}each((x,y)=>"position:relative;left:"+x+"px;top:"+y+"px")`,
  },
  {
    id: 'transform-swap',
    kind: 'order',
    field: 'enrollDate',
    sees: GRADUATED,
    alone: true,
    script: `${swap(ENROLLED, GRADUATED)}each((x,y)=>"display:inline-block;transform:translate("+x+"px,"+y+"px)")`,
  },
  {
    id: 'translate-swap',
    kind: 'order',
    field: 'enrollDate',
    sees: GRADUATED,
    alone: true,
    script: `${swap(ENROLLED, GRADUATED)}each((x,y)=>"display:inline-block;translate:"+x+"px "+y+"px")`,
  },
  {
    id: 'absolute-swap',
    kind: 'order',
    field: 'level',
    sees: '计算机科学与技术',
    alone: true,
    script: `${swap('本科', '计算机科学与技术')}for(const [e,o] of [[p,t],[q,r]]){e.parentElement.style.height="43px";e.style.cssText="position:absolute;left:"+o.left+"px;top:"+(o.top+scrollY)+"px"}`,
  },
  {
    id: 'margin-swap',
    kind: 'order',
    field: 'enrollDate',
    sees: GRADUATED,
    alone: true,
    script: `${swap(ENROLLED, GRADUATED)}each((x,y)=>"display:inline-block;margin:"+y+"px "+(-x)+"px "+(-y)+"px "+x+"px")`,
  },
  {
    id: 'offset-path',
    kind: 'order',
    field: 'enrollDate',
    sees: GRADUATED,
    alone: true,
    script: `${swap(ENROLLED, GRADUATED)}each((x,y)=>"display:inline-block;offset-path:path('M0 0 L"+x+" "+y+"');offset-distance:100%;offset-rotate:0deg;offset-anchor:0 0;offset-position:0 0")`,
  },
  {
    id: 'anchor-swap',
    kind: 'order',
    field: 'enrollDate',
    sees: GRADUATED,
    alone: true,
    script: `${swap(ENROLLED, GRADUATED)}a.style.cssText="anchor-name:--a;height:43px";b.style.cssText="anchor-name:--b;height:43px";for(const [e,n] of [[p,"b"],[q,"a"]])e.style.cssText="position:absolute;position-anchor:--"+n+";left:calc(anchor(left) + 14px);top:calc(anchor(top) + 9px)"`,
  },
  {
    id: 'label-swap',
    kind: 'order',
    field: 'enrollDate',
    sees: '(beside the label 预计毕业日期)',
    alone: true,
    script: `const th=t=>[...document.querySelectorAll("th")].find(d=>d.textContent.startsWith(t));const [a,b]=[th("入学日期"),th("预计毕业日期")].map(h=>{const s=document.createElement("span");s.append(...h.childNodes);h.append(s);return s});const [r,t]=[a,b].map(e=>e.getBoundingClientRect());for(const [e,x,y] of [[a,t.right-r.right,t.top-r.top],[b,r.right-t.right,r.top-t.top]])e.style.cssText="position:relative;left:"+x+"px;top:"+y+"px"`,
  },
  {
    id: 'cell-order',
    kind: 'order',
    field: 'birthDate',
    sees: '汉族',
    alone: true,
    script: `${rowOf('出生日期')}row.style.display="flex";[...row.cells].forEach((c,i)=>{c.style.order=[0,3,2,1][i]})`,
  },
  {
    id: 'grid-areas',
    kind: 'order',
    field: 'birthDate',
    sees: '汉族',
    alone: true,
    script: `${rowOf('出生日期')}row.style.cssText="display:grid;grid-template-columns:118px 227px 118px 227px";[...row.cells].forEach((c,i)=>{c.style.gridArea="1/"+[1,4,3,2][i]})`,
  },
  {
    id: 'row-rtl',
    kind: 'order',
    field: 'school',
    sees: '(labels stand behind their values)',
    alone: true,
    script: `${rowOf('学校名称')}row.style.cssText="display:flex;direction:rtl";for(const c of row.cells)c.style.direction="ltr"`,
  },
  {
    id: 'rows-up',
    kind: 'order',
    field: 'studentNo',
    sees: '(the values of the rows below)',
    alone: true,
    script: move('tr td:nth-child(2)', 'position:relative;top:-43px'),
  },
  {
    id: 'values-far',
    kind: 'order',
    field: 'studentNo',
    sees: '(beside no label at all)',
    alone: true,
    script: move('tr:nth-child(8) td:nth-child(2)', 'position:relative;top:420px'),
  },
  {
    id: 'column-swap',
    kind: 'order',
    field: 'gender',
    sees: '林知夏',
    alone: true,
    script:
      move('tr td:nth-child(4)', 'position:relative;left:-345px') +
      move('tr td:nth-child(2)', 'position:relative;left:345px'),
  },
  {
    id: 'in-one-text',
    kind: 'order',
    field: 'birthDate',
    sees: ENROLLED,
    alone: true,
    script: `const box=document.createElement("div");box.innerHTML="<p>姓名：<b>林知夏</b></p><p>出生日期：<b class=d1>${BIRTH}</b></p><p>入学日期：<b class=d2>${ENROLLED}</b></p><p>性别：女</p><p>民族：汉族</p><p>证件号码：500109200603180029</p><p>学校名称：西南大学</p><p>层次：本科</p><p>专业：计算机科学与技术</p><p>学制：4 年</p><p>学号：222026321062001</p><p>预计毕业日期：${GRADUATED}</p>";document.querySelector("table").replaceWith(box);const [p,q]=["d1","d2"].map(c=>box.querySelector("."+c));const h=q.getBoundingClientRect().top-p.getBoundingClientRect().top;p.style.cssText="position:relative;top:"+h+"px";q.style.cssText="position:relative;top:"+(-h)+"px"`,
  },
];
