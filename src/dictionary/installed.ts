/** Something was put in place … */
const INSTALLED = /updat|upgrad|install|更新|升级|安装/i;
/** … that is the program, and not a list, a key or a parameter set, nor only fetched or planned. */
const NOT_PROGRAM =
  /param|keys?\b|blacklist|black list|\btables?\b|\baids?\b|capk|menu|certificate|download|schedul|pending|available|fail|参数|密钥|黑名单|卡表|菜单|证书|下载|计划|待|可用|失败|公钥/i;
/** At least two numbers with a point between them: a lone number may count anything. */
const VERSION = /(?<![\d.])\d+(?:\.\d+){1,3}(?:-[0-9a-z]+)?(?![\d.])/gi;

/** The version that a message of success says was installed; of two the later named, as in "from 3.1 to 3.2". */
export const versionInstalled = (message: string): string | undefined =>
  INSTALLED.test(message) && !NOT_PROGRAM.test(message) ? message.match(VERSION)?.at(-1) : undefined;
