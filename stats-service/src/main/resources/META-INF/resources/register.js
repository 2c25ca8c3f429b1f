// Takes the register of organs from a file, and shows which lines were not taken.
import { ask, line, table } from './service.js';

const form = document.getElementById('register');
const outcome = document.getElementById('outcome');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const button = form.querySelector('button');
  button.disabled = true;
  outcome.replaceChildren();
  line(outcome, '正在导入……');
  try {
    const taken = await ask('/api/register', {
      method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: form.elements.file.files[0],
    });
    outcome.replaceChildren();
    line(outcome, `新增 ${taken.added} 个机关，更改 ${taken.changed} 个，没有变化 ${taken.unchanged} 个。`);
    if (taken.refused.length > 0) {
      line(outcome, `有 ${taken.refused.length} 行没有收下，改好后可以再导入整个文件。`, 'ERROR');
      table(outcome, '没有收下的行', ['行', '代码', '原因'],
        taken.refused.map((one) => [one.line, one.code ?? '', one.reason]));
    }
  } catch (failure) {
    outcome.replaceChildren();
    line(outcome, failure.message, 'ERROR');
  } finally {
    button.disabled = false;
  }
});
