// What the pages with scripts have in common: asking the services, and showing what they say.

/** The answer as JSON; what the service says is wrong becomes the failure, with the problem's code. */
export async function ask(address, request = {}) {
  let response;
  try {
    // Whatever the language of the browser: the pages are Chinese.
    response = await fetch(address, { ...request, headers: { 'Accept-Language': 'zh', ...request.headers } });
  } catch {
    throw new Error('连接不上服务，请稍后再试。');
  }
  const json = (response.headers.get('Content-Type') ?? '').includes('json') ? await response.json() : null;
  if (!response.ok || json === null) {
    const failure = new Error(json?.detail ?? json?.title ?? `服务没有给出结果（${response.status}）。`);
    failure.code = json?.code;
    throw failure;
  }
  return json;
}

export function wait(milliseconds) {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

export function line(parent, text, className = '') {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  paragraph.className = className;
  parent.append(paragraph);
  return paragraph;
}

/** @param rows texts of the boxes, line by line; the first of a line names it */
export function table(parent, caption, headings, rows) {
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  const made = document.createElement('table');
  made.className = 'list';
  made.createCaption().textContent = caption;
  const head = made.createTHead().insertRow();
  headings.forEach((heading) => box(head, heading, 'col'));
  const body = made.createTBody();
  for (const [name, ...texts] of rows) {
    const row = body.insertRow();
    box(row, name, 'row');
    texts.forEach((text) => { row.insertCell().textContent = text; });
  }
  sheet.append(made);
  parent.append(sheet);
}

function box(row, text, scope) {
  const heading = document.createElement('th');
  heading.scope = scope;
  heading.textContent = text;
  row.append(heading);
}
