// Hands reports in, or has them checked without keeping anything, and shows what came of it.
import { ask, line, wait } from './service.js';

const VERDICTS = {
  passed: '通过', passedWithWarnings: '通过，有提醒', failed: '有错误', unreadable: '无法读取',
};
const CLASSES = {
  passed: 'PASSED', passedWithWarnings: 'PASSED_WITH_WARNINGS', failed: 'FAILED', unreadable: 'UNREADABLE',
};
const SEVERITIES = { error: ['ERROR', '错误'], warning: ['WARNING', '提醒'], info: ['INFO', '提示'] };
const PATIENCE = 120;

const form = document.getElementById('hand-in');
const list = document.getElementById('list');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const buttons = form.querySelectorAll('button');
  buttons.forEach((button) => { button.disabled = true; });
  document.getElementById('outcome').hidden = false;
  list.replaceChildren();
  try {
    await (event.submitter?.value === 'check' ? checkAll() : submitAll());
  } catch (failure) {
    line(list, failure.message, 'ERROR');
  } finally {
    buttons.forEach((button) => { button.disabled = false; });
  }
});

/** One after the other, so that each finding stands below its file. */
async function checkAll() {
  for (const file of form.elements.file.files) {
    const part = section(file.name);
    const state = line(part, '正在读取和核对……');
    try {
      const fields = hints(new FormData());
      fields.append('file', file);
      const report = await ask('/api/parse', { method: 'POST', body: fields });
      const result = await ask('/api/validate', {
        method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(report),
      });
      show(state, result.verdict);
      report.notes.forEach((note) => line(part, note.message, 'note'));
      findings(part, result.findings);
    } catch (failure) {
      state.textContent = failure.message;
      state.className = 'ERROR';
    }
  }
}

async function submitAll() {
  const fields = hints(new FormData());
  [...form.elements.file.files].forEach((file) => fields.append('file', file));
  line(list, '正在提交……');
  const taken = await ask('/api/submissions', { method: 'POST', body: fields });
  list.replaceChildren();
  await Promise.all(taken.items.map(async (item) => {
    const part = section(item.fileName);
    if (item.status === 'refused') {
      line(part, `没有收下：${item.detail ?? item.reason}`, 'ERROR');
      return;
    }
    line(part, item.status === 'known' ? '这份文件以前提交过。' : '已收下。');
    await follow(item, line(part, '正在读取和核对……'));
  }));
}

/** Until the verdict is there, and the page that shows it, which is made by another service. */
async function follow(item, state) {
  const page = `/reports/${encodeURIComponent(item.submissionId)}`;
  for (let second = 0; second < PATIENCE; second++) {
    const submission = await ask(item.href);
    if (submission.stage === 'validated' && (await fetch(page, { method: 'HEAD' })).ok) {
      show(state, submission.verdict);
      const link = document.createElement('a');
      link.href = page;
      link.textContent = '查看核对结果';
      state.append(' ', link);
      return;
    }
    await wait(1000);
  }
  state.textContent = '还在处理，请稍后在汇总页查看。';
}

function hints(fields) {
  for (const name of ['organ', 'region', 'year']) {
    const value = form.elements[name].value.trim();
    if (value) {
      fields.append(name, value);
    }
  }
  return fields;
}

function findings(part, found) {
  if (found.length === 0) {
    return;
  }
  const items = document.createElement('ol');
  items.className = 'findings';
  for (const finding of found) {
    const item = document.createElement('li');
    const text = document.createElement('p');
    const [name, words] = SEVERITIES[finding.severity] ?? ['', finding.severity];
    const severity = document.createElement('strong');
    severity.className = name;
    severity.textContent = words;
    text.append(severity, ` ${finding.message}`);
    item.append(text);
    if (finding.places?.length > 0) {
      line(item, `位置：${finding.places.map(place).join('、')}`, 'note');
    }
    if (finding.suggestion?.reason) {
      line(item, finding.suggestion.reason, 'note');
    }
    items.append(item);
  }
  part.append(items);
}

function place(found) {
  return [found.page && `第${found.page}页`, found.line && `第${found.line}行`, found.cell && `单元格${found.cell}`]
    .filter(Boolean).join('');
}

function section(title) {
  const part = document.createElement('section');
  const heading = document.createElement('h3');
  heading.textContent = title;
  part.append(heading);
  list.append(part);
  return part;
}

function show(state, verdict) {
  state.textContent = VERDICTS[verdict] ?? verdict;
  state.className = CLASSES[verdict] ?? '';
}
