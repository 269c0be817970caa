import type { FreeArgs, Words } from '../words.ts';

const at = (a: FreeArgs): string => (a.line === undefined ? `${a.file}` : `${a.file}:${a.line}`);
const why = (a: FreeArgs): string => (a.why === undefined ? '' : `（${a.why}）`);
const names = (a: FreeArgs): string => (a.found === undefined || a.found === '' ? '无' : `${a.found}`);
const near = (a: FreeArgs): string => (a.near === undefined || a.near === '' ? '' : `是不是要找 ${a.near}？`);
/** 列出所需内容的帮助。 */
const help = (a: FreeArgs): string => `${['posalarm', a.command ?? ''].join(' ').trim()} --help`;

/** 可能就是所缺那一列的列，以及如何指明。 */
const likely = (a: FreeArgs, looks: string): string =>
  a.likely === undefined ? '' : `其中 ${a.likely} 像是${looks}。`;
const orName = (a: FreeArgs, otherwise: string): string =>
  a.likely === undefined
    ? otherwise
    : `如确是，请把 columns: { ${a.field}: ${a.first} } 这一行存为 columns.yaml，运行时加上 --profile columns.yaml。`;

export const errors: Words['errors'] = {
  'file-missing': (a) => ({
    what: `没有找到 ${a.file}：此处应有日志文件或文件夹。`,
    hint: '请检查路径；路径含空格或通配符时请加引号。',
  }),
  'file-unreadable': (a) => ({
    what: `${a.file} 存在，但无法读取${why(a)}。`,
    hint: '请确认有读取权限，且文件未被其他程序占用，然后重新运行。',
  }),
  'folder-without-logs': (a) => ({
    what: `文件夹 ${a.folder ?? a.file} 中没有日志：未找到 .csv、.txt、.log、.json、.jsonl 或 .ndjson 文件（含 gzip 压缩）或 .zip 压缩包。`,
    hint: '请直接指定日志文件，或指定存放日志的文件夹。',
  }),
  'no-match': (a) => ({
    what: `没有文件与 ${a.pattern ?? a.file} 匹配。`,
    hint: '请检查通配符和当前所在文件夹，可先用 ls 试一下。',
  }),
  'file-empty': (a) => ({
    what: `${a.file} 是空文件，没有任何记录。`,
    hint: '请重新导出；若仍为空，请把导出的时间段放长一些。',
  }),
  'header-only': (a) => ({
    what: `${a.file} 只有表头，没有记录。`,
    hint: '请选择终端有交易的时间段重新导出。',
  }),
  'file-binary': (a) => ({
    what: `${a.file} 不是文本文件（应为 CSV 或 JSON）。`,
    hint: '电子表格和 PDF 请先另存为 CSV；压缩包支持 gzip 和 zip，其余请先解压。',
  }),
  'encoding-unreadable': (a) => ({
    what: `${at(a)} 不是有效的 ${a.encoding ?? 'UTF-8、GB18030 或 UTF-16'} 文本。`,
    hint: '请以 UTF-8 重新导出；在电子表格中可另存为“CSV UTF-8”。',
  }),
  'gzip-damaged': (a) => ({
    what: `${a.file} 是 gzip 文件，但无法完整解压。`,
    hint: '多半是传输中断，请重新获取，并用 gzip -t 检查。',
  }),
  'zip-damaged': (a) => ({
    what: `${a.file} 是 zip 压缩包，但无法解开，或解开后与其目录不符。`,
    hint: '多半是传输中断，请重新获取，并用 unzip -t 检查。',
  }),
  'zip-encrypted': (a) => ({
    what: `${a.file} 设有密码。`,
    hint: '请先用密码解压，再指定其中的文件。',
  }),
  'zip-method': (a) => ({
    what: `${a.file} 的压缩方式（zip 方法 ${a.found}）无法读取，只支持存储和 deflate 两种。`,
    hint: '请先解压，再指定其中的文件。',
  }),
  'zip-several': (a) => ({
    what: `${a.file} 的压缩包中应只有一个日志，实际有 ${a.found} 个。`,
    hint: '请把压缩包存为 .zip 文件后再指定，其中每个日志都会读取。',
  }),
  'zip-without-logs': (a) => ({
    what: `${a.file} 中没有可读的日志（.csv、.txt、.tsv、.log、.json、.jsonl、.ndjson）。`,
    hint: '请确认压缩包无误；压缩包里套压缩包的，请先解开。',
  }),
  'archive-unsafe': (a) => ({
    what:
      a.why === 'stdin'
        ? '标准输入中的压缩包最多读取 64 MB，此包超出。'
        : `${a.file} 解开后的大小${a.why === 'ratio' ? '' : `或文件数（${a.why}）`}远超任何日志的压缩程度，未予解压。`,
    hint: '若确信无误，请自行解压后指定其中的文件。',
  }),
  'no-known-column': (a) => ({
    what: `${at(a)} 中没有认得出的列名（如 交易时间、终端号、应答码），实际为：${names(a)}。`,
    hint: 'posalarm inspect 可查看读到了什么；加上 --write-profile 可写出配置模板，在其中指明各列。',
  }),
  'no-header': (a) => ({
    what: `${at(a)} 应为列名，实际首行就是数据。按内容可以确定的列：${names(a)}；哪一列是应答码或报警信息无法确定。`,
    hint: '用 posalarm inspect --write-profile 写出按位置列出各列的配置，在其中指明 response_code 或 message，再以 --profile 运行。',
  }),
  'no-time-column': (a) => ({
    what: `${at(a)} 中缺少时间列，现有的列为：${names(a)}。${likely(a, '时间')}`,
    hint: orName(a, '请在导出时加上交易时间，或在配置（--profile）中指明时间列。'),
  }),
  'nothing-to-explain': (a) => ({
    what: `${at(a)} 中应至少有应答码、应答信息、报警代码、报警信息之一，现有的列为：${names(a)}。${likely(a, '所需的列')}`,
    hint: orName(a, '请在导出时加上应答码或报警信息，或在配置（--profile）中指明对应的列。'),
  }),
  'json-unreadable': (a) => ({
    what: `${at(a)} 处不符合 JSON 格式${a.found === undefined ? '' : `：${a.found}`}。`,
    hint: '请重新导出，或用 JSON 校验工具检查该文件。',
  }),
  'json-truncated': (a) => ({
    what: `${a.file} 的 JSON 不完整，到第 ${a.line ?? '末'} 行中断；此前的记录已采用。`,
    hint: '多半是传输中断，请重新获取或重新导出。',
  }),
  'json-no-records': (a) => ({
    what: `${a.file} 中没有记录列表：应为数组、内含数组的对象，或每行一个对象。`,
    hint: '请确认这是交易或报警的明细导出，而不是汇总。',
  }),
  'csv-unreadable': (a) => ({
    what: `表格读到 ${at(a)} 后无法继续${a.found === undefined ? '' : `：${a.found}`}。`,
    hint: '请查看该行是否有未闭合的引号，改好后重新运行。',
  }),
  'time-ambiguous': (a) => ({
    what: `${at(a)} 中的时间（如 ${a.found}）有不止一种读法${a.formats === undefined ? '' : `（${a.formats}）`}，单行、全部日期和日志所属国家都无法判定。`,
    hint: `请用 --time-format ${String(a.formats ?? 'DD/MM/YYYY, MM/DD/YYYY').replaceAll(', ', ' 或 --time-format ')} 指明顺序，或写在配置（--profile）中。`,
  }),
  'year-missing': (a) => ({
    what: `${at(a)} 中的时间（如 ${a.found}）没有年份，无法推定。`,
    hint: '请用 --year 指明首条记录的年份，或按 YYYY-MM-DD HH:mm:ss 导出时间。',
  }),
  'nothing-accepted': (a) => ({
    what: `${a.file} 中没有一行能读取${a.rejected === undefined ? '' : `（${a.rejected} 行被拒）`}。`,
    hint: '原因见报告“未能读取”一节，常见的是时间写法或分隔符与预期不同。',
  }),
  'too-many-rejects': (a) => ({
    what: `有 ${a.rejected} 行无法读取，超过允许的 ${a.limit} 行。`,
    hint: '报告列出了每一行的文件、行号和原因。请修正导出文件，或调大 --max-rejects。',
  }),
  'nothing-read': () => ({
    what: '所有输入都无法读取，没有可报告的内容。',
    hint: '请按上面的提示至少修正其中一个，再重新运行。',
  }),
  'report-missing': (a) => ({
    what: `${a.file} 处没有已保存的报告。`,
    hint: '请检查路径；posalarm analyze … -o json:report.json 可生成这样的报告。',
  }),
  'report-invalid': (a) => ({
    what:
      a.found === undefined || a.found === ''
        ? `${a.file} 不是 posalarm 的 JSON 报告。`
        : `${a.file} 不是本版本能读取的 JSON 报告，问题在 ${a.found} 处。`,
    hint: '请指定用 -f json 生成且未经改动的报告；若由更高版本生成，请使用该版本。',
  }),
  'own-report': (a) => ({
    what: `${a.file} 是 posalarm 写出的报告，不是日志。`,
    hint: '请给出生成这份报告的日志。报告可用 posalarm convert 转换格式，用 diff 比较，或单独交给 why A1 解释其中的报警。',
  }),
  'pipe-undecided': (a) => ({
    what: `${a.file === '-' ? '标准输入' : a.file} 只能读一遍，而后面的行表明，前面部分行的含义与当时的判断不同：应答码属于哪个网络，或应答为空表示什么。`,
    hint: '请先存成文件再指定该文件，或用 --profile 指明；在此之前，部分原因可能有误。',
  }),
  'incident-unknown': (a) => ({
    what: `没有事件 ${a.found}${a.count === undefined || a.count === 0 ? '；这里没有事件' : `；共有 ${a.count} 起，从 I1 起编号`}。`,
    hint: '编号见同样日志、同样设置下的报告；报警的编号以 A 开头。',
  }),
  'no-input': () => ({
    what: '没有指定要分析的日志。',
    hint: '请给出文件、文件夹或通配符，例如 posalarm analyze logs/*.csv；单独一个 - 表示读取标准输入。',
  }),
  'stdin-twice': () => ({
    what: '标准输入（-）只能读一次，却指定了多次。',
    hint: '请只保留一个 -，其余日志用文件名指定。',
  }),
  'profile-unknown': (a) => ({
    what: `--profile 后应为配置名或配置文件，但 ${a.found} 两者都不是。`,
    hint: `内置配置有：${a.known}；也可以给出自己的配置文件路径。`,
  }),
  'profile-sample': (a) => ({
    what: `配置 ${at(a)} 的第 ${a.number ?? ''} 个样例与所写不符：${a.column ?? '记录'} 应为 ${a.expected}，实为 ${a.found}。`,
    hint: '请修正对应关系或样例；posalarm inspect 可查看导出文件是怎样理解的。',
  }),
  'profile-invalid': (a) => ({
    what: `配置 ${at(a)} 无法使用：应为 ${a.expected}，实际为 ${a.found}。`,
    hint: '请修正该处后重新运行。',
  }),
  'time-zone-unknown': (a) => ({
    what: `时区应为 IANA 名称，如 Asia/Shanghai，实际为 ${a.found}。${near(a)}`,
    hint: '名称列表见 https://www.iana.org/time-zones；UTC 总是可用。',
  }),
  'option-value': (a) => ({
    what: `${`${a.option}`.startsWith('-') ? '选项 ' : ''}${a.option} 应为 ${a.expected}，实际为 ${a.found}。`,
    hint: `可用的取值见 ${help(a)}。`,
  }),
  'option-time': (a) => ({
    what: `选项 ${a.option} 应为时间，如 2026-03-04 或 2026-03-04T12:00，实际为 ${a.found}。`,
    hint: '不带时差的时间按报告时区（--time-zone）理解。',
  }),
  'option-unknown': (a) => ({
    what: `没有 ${a.found} 这个选项或命令。${near(a)}`,
    hint: `用 ${help(a)} 查看全部。`,
  }),
  'option-needs-value': (a) => ({
    what: `${a.option}`.startsWith('-') ? `选项 ${a.option} 后面应有一个值。` : `缺少 ${a.option}。`,
    hint: `可用的取值见 ${help(a)}。`,
  }),
  'format-unknown': (a) => ({
    what: `没有 ${a.found} 这种报告格式。`,
    hint: `可用格式：${a.known}。`,
  }),
  'output-form': (a) => ({
    what: `选项 -o 应写作 name:path，如 json:night.json，实际为 ${a.found}。`,
    hint: '请写明格式、英文冒号和输出文件。',
  }),
  'output-unwritable': (a) => ({
    what: `报告无法写入 ${a.file}${why(a)}。`,
    hint: '请确认文件夹存在、有写入权限，且磁盘未满。',
  }),
  'output-folder-missing': (a) => ({
    what: `报告要写入 ${a.file}，但没有文件夹 ${a.folder}。`,
    hint: '请先建立该文件夹，或换一个路径。',
  }),
  'output-is-input': (a) => ({
    what: `报告要写入 ${a.file}，但它是本次读取的日志。`,
    hint: '请换一个路径，以免覆盖日志。',
  }),
  'cause-unknown': (a) => ({
    what: `应为原因编号，如 payment-environment/network，实际为 ${a.found}。${near(a)}`,
    hint: '用 posalarm explain 查看全部原因。',
  }),
  'severity-unknown': (a) => ({
    what: `应为 critical、major、minor、warning 或 indeterminate，实际为 ${a.found}。`,
    hint: '这是 ITU-T X.733 的告警级别，由重到轻。',
  }),
  'rule-unknown': (a) => ({
    what: `没有规则 ${a.found}。${near(a)}`,
    hint: '用 posalarm rules list 查看全部规则。',
  }),
  'topic-unknown': (a) => ({
    what: `${a.found} 不是已知的代码、原因、现象或规则。${near(a)}`,
    hint: '可以试应答码（如 55）、原因（如 hardware-failure/printer），或 posalarm rules list 中的规则。',
  }),
  'settings-exist': (a) => ({
    what: `此处已有设置文件 ${a.file}，未作改动。`,
    hint: '请直接编辑该文件，或在其他文件夹运行 posalarm init；posalarm schema 列出全部设置。',
  }),
  'baseline-missing': (a) => ({
    what: `没有找到基线文件 ${a.file}。`,
    hint: '请检查路径（--baseline），或用同样的日志建立：posalarm baseline update。',
  }),
  'baseline-invalid': (a) => ({
    what: `${a.file} 不是本版本可读的基线${a.at === undefined || a.at === '' ? '' : `，问题在 ${a.at}`}${a.expected === undefined || a.expected === '' ? '' : `（应为 ${a.expected}）`}。`,
    hint: '基线只由 posalarm baseline update 写入：请从版本库取回，或移走后重新建立。',
  }),
  'alarm-unknown': (a) => ({
    what: `没有报警 ${a.found}${a.count === undefined ? '' : `；共有 ${a.count} 条，从 A1 起编号`}。`,
    hint: '编号见同样日志、同样设置下的报告：加 --detail，或用 -f json。',
  }),
  'config-missing': (a) => ({
    what: `没有找到设置文件 ${a.file}。`,
    hint: '请检查 --config 后的路径，或去掉该选项。',
  }),
  'config-invalid': (a) => ({
    what: `${at(a)} 的设置无法使用：应为 ${a.expected}，实际为 ${a.found}。`,
    hint: '请修正该处后重新运行。',
  }),
  'config-key-unknown': (a) => ({
    what: `${at(a)} 的设置无法使用：${a.within === undefined ? '' : `${a.within} 中`}没有 ${a.found} 这一项。${near(a)}`,
    hint: '全部设置项及说明可用 posalarm init 生成样本查看；编辑器所用的清单见 posalarm schema。',
  }),
};
