// Lets a reviewer act from the page of a report: every form says by its address and fields what validate-service shall do.
import { ask, table, wait } from './service.js';

const NAME = 'gouji.reviewer';
const PATIENCE_MILLISECONDS = 60_000;
const STEP_MILLISECONDS = 300;
const MOST_ACTS = 500;
const FINDING_ACTS = { confirmed: '确认', dismissed: '不成立', open: '重新打开' };
const REVIEW_ACTS = {
  returned: '退回报告', accepted: '接受报告（审核通过）', withdrawn: '撤回报告', open: '重新打开报告',
};
const SAID_PLAINLY = {
  changedMeanwhile: '这份报告的结果刚刚被别人改动，您的操作没有记录。请刷新页面，看过之后再操作。',
  reviewerMissing: '请先填写审核人姓名。',
};
// The Swedish way of writing a moment is that of the pages; offices all over the country keep Beijing time.
const MINUTE = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short', timeStyle: 'short', timeZone: 'Asia/Shanghai',
});

/** The rules, once somebody needs their names. */
let catalogue;

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (!form.matches('.act')) {
    return;
  }
  event.preventDefault();
  const told = form.querySelector('output');
  const request = requestOf(form, event.submitter);
  enable(false);
  document.querySelectorAll('form.act output').forEach((output) => tell(output, ''));
  tell(told, '正在记录……');
  const action = form.getAttribute('action');
  try {
    const result = await ask(event.submitter.getAttribute('formaction') ?? action, request);
    await showRevision(result.revision, action);
    tellDone(action);
  } catch (failure) {
    enable(true);
    tell(told, SAID_PLAINLY[failure.code] ?? failure.message, 'ERROR');
    if (failure.code === 'reviewerMissing') {
      reviewer().focus();
    } else {
      event.submitter.focus();
    }
  }
});

document.addEventListener('change', (event) => {
  if (event.target === reviewer()) {
    localStorage.setItem(NAME, reviewer().value);
  }
});

// A number in the table, or one that is suggested, goes into the form for corrections.
document.addEventListener('click', (event) => {
  const chosen = event.target.closest('[data-cell]');
  const form = document.getElementById('correct');
  if (chosen && form) {
    const value = form.querySelector('input');
    form.elements.cell.value = chosen.dataset.cell;
    value.value = chosen.dataset.value ?? '';
    value.focus();
  }
});

begin();

async function begin() {
  reviewer().value = localStorage.getItem(NAME) ?? '';
  enable(true);
  await showActs();
}

function report() {
  return document.getElementById('report');
}

function reviewer() {
  return document.getElementById('reviewer');
}

/** The fields as they are; an empty value is a cell that is blank. The number has so few digits that none is lost. */
function requestOf(form, submitter) {
  const given = Object.fromEntries(new FormData(form));
  if (submitter.name) {
    given[submitter.name] = submitter.value;
  }
  if ('value' in given) {
    given.value = given.value === '' ? null : Number(given.value);
  }
  return {
    method: form.dataset.method ?? 'POST',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${report().dataset.revision}"` },
    body: JSON.stringify({ ...given, by: reviewer().value }),
  };
}

/** The page is made by another service, which learns of the act a moment later. */
async function showRevision(revision, action) {
  for (let waited = 0; waited < PATIENCE_MILLISECONDS; waited += STEP_MILLISECONDS) {
    const page = await fetch(window.location.pathname, { headers: { Accept: 'text/html' }, cache: 'no-store' })
      .then((answer) => answer.text(), () => '');
    const fresh = new DOMParser().parseFromString(page, 'text/html').getElementById('report');
    if (fresh && Number(fresh.dataset.revision) >= revision) {
      keepReasons(fresh, action);
      report().replaceWith(fresh);
      await begin();
      return;
    }
    await wait(STEP_MILLISECONDS);
  }
  throw new Error('操作已经记录，但这一页还没有更新。请过一会儿刷新页面。');
}

/** Reasons that are written but not yet given stay, but for that of the act. */
function keepReasons(fresh, action) {
  for (const form of report().querySelectorAll('form.act')) {
    const same = formOf(fresh, form.getAttribute('action'));
    if (same && form.getAttribute('action') !== action) {
      same.elements.reason.value = form.elements.reason.value;
    }
  }
}

function formOf(part, action) {
  return [...part.querySelectorAll('form.act')].find((form) => form.getAttribute('action') === action);
}

/** Where the act was done, or beside the decision if nothing is left to do there; not a button: pressed again it would undo. */
function tellDone(action) {
  const told = (formOf(document, action) ?? document.getElementById('decide')).querySelector('output');
  tell(told, '已记录。');
  told.focus();
}

function tell(output, text, className = '') {
  output.textContent = text;
  output.className = className;
}

function enable(enabled) {
  document.querySelectorAll('form.act fieldset').forEach((fields) => { fields.disabled = !enabled; });
}

async function showActs() {
  const list = document.getElementById('acts');
  try {
    const acts = await ask(`/api/validations/${report().dataset.submission}/acts?size=${MOST_ACTS}`);
    if (acts.total === 0) {
      list.textContent = '还没有人审核。';
      return;
    }
    const rows = await Promise.all(acts.items.map(async (act) => [
      MINUTE.format(new Date(act.at)), act.by, await wordsOf(act), act.reason ?? '',
    ]));
    table(list, `共 ${acts.total} 次，最近的在前${acts.total > MOST_ACTS ? `，列出 ${MOST_ACTS} 次` : ''}`,
      ['时间', '审核人', '操作', '理由'], rows);
  } catch (failure) {
    list.textContent = failure.message;
  }
}

async function wordsOf(act) {
  switch (act.kind) {
    case 'findingState':
      return `${FINDING_ACTS[act.after]}：${await findingOf(act.subject)}`;
    case 'correction':
      return `更正“${labelOf(act.subject)}”：${act.before ?? '空白'} 改为 ${act.after ?? '空白'}`;
    case 'correctionWithdrawn':
      return `撤销更正“${labelOf(act.subject)}”：不再是 ${act.before ?? '空白'}`;
    default:
      return REVIEW_ACTS[act.after];
  }
}

/** What the page says of it; a finding that is no longer there is called after its rule. */
async function findingOf(key) {
  const finding = [...document.querySelectorAll('[data-finding]')].find((one) => one.dataset.finding === key);
  if (finding) {
    return finding.textContent;
  }
  const id = key.replace(/-[0-9a-f]+$/, '');
  catalogue ??= ask('/api/rules');
  return (await catalogue).rules.find((rule) => rule.id === id)?.title.zh ?? id;
}

function labelOf(cell) {
  return document.querySelector(`td[data-cell="${CSS.escape(cell)}"]`)?.title ?? cell;
}
