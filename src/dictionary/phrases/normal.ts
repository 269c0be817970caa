import { numberSpelledOut, spellOut } from './abbreviations.ts';

/** What Taiwan calls otherwise, in simplified characters: terms of its terminals and of the trade. */
const TAIWAN: Readonly<Record<string, string>> = {
  逾时: '超时',
  网路: '网络',
  伺服器: '服务器',
  晶片: '芯片',
  印表机: '打印机',
  印表: '打印',
  萤幕: '屏幕',
  当机: '死机',
  软体: '软件',
  硬体: '硬件',
  韧体: '固件',
  程式: '程序',
  讯号: '信号',
  用罄: '用完',
  连线: '连接',
  金钥: '密钥',
  记忆体: '内存',
  记忆卡: '存储卡',
  支援: '支持',
  相容: '兼容',
  档案: '文件',
  资料库: '数据库',
  设定: '设置',
  列印: '打印',
  特约商店: '商户',
  特店: '商户',
  端末机: '终端',
  终端机: '终端',
  刷卡机: '终端',
  信用卡机: '终端',
  读卡机: '读卡器',
  电文: '报文',
  加值: '充值',
  结余: '余额',
  签入: '签到',
  登入: '登录',
  硬碟: '硬盘',
  数据机: '调制解调器',
  // Hong Kong as it is spoken.
  唔: '不',
  冇: '没有',
  咗: '了',
  畀: '被',
  俾: '被',
  嘅: '的',
  喺: '在',
  攞: '取',
  啱: '对',
  睇: '看',
  嚟: '来',
  佢: '他',
  嗰: '那',
  揿: '按',
  嘢: '东西',
};
/** Words whose characters mean something else once they are simplified: 凭证 is a voucher in Beijing, 憑證 a certificate in Taipei. */
const TAIWAN_IN_FULL: readonly (readonly [RegExp, string])[] = [
  [/憑證/g, '证书'],
  [/未登錄/g, '未注册'],
  [/觸控/g, '触摸'],
];
const TAIWANESE = new RegExp(Object.keys(TAIWAN).join('|'), 'g');

/** A text in the two forms in which terms are looked for. */
export interface NormalText {
  /** Chinese characters, letters and digits, clauses parted by a comma, nothing else; simplified, half-width, lower-case. */
  readonly chinese: string;
  /** Lower-case words with one space before, between and after them. */
  readonly english: string;
  readonly han: boolean;
  /** Kana, Hangul, Cyrillic, Greek, Thai or Arabic occur. */
  readonly scripts: boolean;
  readonly latin: boolean;
}

/** Traditional characters that occur on terminals, each followed by its simplified form. */
const TRADITIONAL =
  '無无紙纸機机錯错誤误碼码號号額额餘余賬账帳账戶户發发請请簽签結结異异連连線线網网絡络時时斷断開开關关電电壓压驅驱動动讀读寫写鍵键盤盘顯显幣币銀银聯联應应終终設设備备觸触損损壞坏檢检測测試试過过熱热溫温還还復复沖冲銷销傳传輸输據据證证書书鑰钥權权許许範范圍围資资訊讯議议協协導导貨货單单類类執执運运儲储庫库滿满車车閃闪亂乱雲云藍蓝當当掛挂詐诈騙骗偽伪竊窃盜盗遺遗處处務务達达絕绝續续確确認认識识別别裝装載载級级補补啟启凍冻頻频間间離离長长語语聲声揮挥條条圖图標标貼贴種种業业總总計计帶带調调節节產产從从對对與与為为這这個个後后輪轮報报維维護护優优質质慮虑項项減减強强歸归屬属歷历遠远蓋盖鎖锁鑒鉴體体訪访問问環环塊块並并剛刚剩剩採采嘗尝櫃柜員员營营廠厂氣气滾滚轉转換换緩缓衝冲沒没麼么僅仅價价擊击噴喷殘残縮缩擇择顧顾賣卖場场統统敗败稱称礎础腦脑閱阅頁页錄录幾几們们說说題题該该願愿鈕钮專专構构檔档層层顆颗纜缆插插鏈链擬拟輔辅蹟迹徵征齊齐齡龄遲迟遞递選选適适臨临費费賴赖購购鈔钞鉤钩鋰锂鐘钟閘闸雜杂雙双進进難难響响閉闭順顺須须預预領领頭头顏颜餐餐驗验黃黄點点殼壳' +
  '螢萤鈔钞憑凭憶忆韌韧複复捲卷夾夹簡简尋寻擋挡撥拨徹彻鐵铁圓圆擾扰擱搁擁拥擠挤擴扩攔拦攜携敘叙曆历樣样橋桥橫横歲岁殺杀毀毁涼凉淨净淺浅溝沟滅灭漸渐漲涨潛潜澀涩燈灯燒烧爐炉爭争牆墙狀状獨独獎奖獲获畫画畢毕療疗盡尽監监礙碍穩稳竄窜筆笔籌筹糾纠紅红約约紋纹納纳紛纷細细組组經经綁绑綠绿緊紧編编織织罰罚羅罗聞闻職职聽听脈脉腳脚臺台舉举舊旧艙舱虛虚蟲虫術术衛卫裏里裡里覺觉觀观訂订討讨記记診诊詞词詢询誠诚課课談谈論论諾诺謝谢謹谨譯译豐丰負负財财責责貴贵買买貸贷賠赔贈赠贖赎趕赶趨趋跡迹較较輕轻辦办農农週周遊游違违邊边郵邮鄉乡鄰邻醫医釋释針针釘钉銅铜鋁铝鋼钢錢钱鏡镜鑽钻門门閒闲闊阔陣阵陰阴陸陆際际隨随隱隐隻只雖虽霧雾靈灵靜静頂顶頒颁飛飞飯饭飲饮館馆駐驻駛驶騰腾髒脏骯肮鬆松鬧闹魚鱼鮮鲜麗丽黨党歡欢來来傷伤億亿償偿側侧偵侦傾倾債债倉仓創创劃划劇剧勞劳勢势勝胜勵励勸劝區区卻却厲厉參参問问喚唤嗎吗嚴严國国園园堅坚塗涂塵尘墊垫壯壮夠够奪夺奮奋學学實实審审寬宽寶宝將将屆届師师幹干廂厢廚厨廢废廣广張张彈弹彎弯彙汇徑径態态慘惨慣惯懷怀戰战戲戏捨舍掃扫掙挣搖摇搶抢撐撑擔担數数訴诉詳详誤误護护紹绍綜综緝缉繼继縫缝縱纵繪绘繳缴續续聰聪膠胶臨临蕩荡藥药蘇苏襲袭觸触計计託托訓训評评詐诈諮咨謄誊謎谜變变讓让貧贫貶贬販贩貪贪貯贮賀贺賓宾賬账賴赖軌轨軟软軸轴輛辆輩辈輯辑轟轰逾逾遜逊遷迁適适鉛铅鉗钳銳锐鋒锋錐锥錶表鍋锅鏽锈鑄铸閃闪闡阐隊队階阶隔隔雞鸡雰氛頓顿頸颈額额颳刮飄飘飢饥飼饲餓饿駁驳騷骚驚惊骨骨鬥斗鬱郁註注冊册暫暂獻献縣县併并佔占佈布僱雇啓启製制誌志鍊链鋪铺舖铺辭辞軋轧躍跃蹤踪賒赊貳贰譽誉覽览見见視视規规覓觅纏缠繩绳繞绕絲丝絞绞給给綫线紐纽籤签篩筛籠笼稅税矯矫皺皱癱瘫燙烫熒荧煩烦煙烟潔洁滯滞滲渗湧涌決决況况汙污歐欧欄栏樞枢槍枪棄弃東东會会曉晓昇升於于撿捡擺摆';

let simplified: ReadonlyMap<string, string> | undefined;

export const simplify = (text: string): string => {
  if (simplified === undefined) {
    const characters = Array.from(TRADITIONAL);
    simplified = new Map(
      characters.flatMap((from, at) => (at % 2 === 0 ? [[from, characters[at + 1] ?? from] as const] : [])),
    );
  }
  const map = simplified;
  return text.replace(/[\u4E00-\u9FFF]/g, (character) => map.get(character) ?? character);
};

/** Longer texts are stack traces or dumps: their beginning names the trouble. */
const LONGEST = 400;

/** Short names that stand inside such words in capitals: `HostCVVFail`, `HostIncorrectPIN`. */
const SHORT = 'CVV|CVC|PIN|NSF|SSL|TLS|API|SIM|SAM|NFC|MAC|BIN|PAN|AVS|ICC|EMV|MSR|RTC|LCD|USB|DNS|VPN|LTE|IP|QR';
const RUN_TOGETHER = new RegExp(`^(?:[a-z]+|[A-Z][a-z]+|${SHORT})(?:[A-Z][a-z]+|(?:${SHORT})(?=[A-Z][a-z]|$))+$`);

/** `PaperOut` and `wrongPin` are words run together; `WiFi` and `PINPad` are not. */
const splitIdentifier = (word: string): string =>
  RUN_TOGETHER.test(word) && !/^(?:wifi|pinpad|pinblock)$/i.test(word)
    ? word.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
    : word;

/** Letters with accents as those without, which is how capitals of sixteen on a display are written anyway. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ł/gi, 'l')
    .replace(/ø/gi, 'o')
    .replace(/æ/gi, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/đ/gi, 'd')
    .replace(/ı/g, 'i');
/** Letters that Arabic and Greek write in several ways for one, as one; Greek without its accents, as capitals have none. */
export const inOneLetter = (text: string): string =>
  BEYOND_CYRILLIC.test(text)
    ? text
        .replace(/[\u064B-\u0652\u0640]/g, '')
        .replace(/[أإآ]/g, 'ا')
        .replace(/ى/g, 'ي')
        .replace(/ة/g, 'ه')
        .replace(/[\u0370-\u03FF]+/g, (word) => withoutAccents(word).toLowerCase().replace(/ς/g, 'σ'))
    : text;
const BEYOND_CYRILLIC = /[\u0370-\u03FF\u0600-\u06FF]/;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/;

const englishOf = (written: string): string => {
  const text = ACCENTED.test(written) ? withoutAccents(written) : written;
  const words = numberSpelledOut(text.replace(/[A-Za-z]+/g, splitIdentifier).toLowerCase())
    .replace(/\bcan['’]t\b/g, 'cannot')
    .replace(/\bwon['’]t\b/g, 'will not')
    .replace(/n['’]t\b/g, ' not')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bwi fi\b/g, 'wifi')
    .replace(/\bpin pad\b/g, 'pinpad')
    .replace(/\bcan not\b/g, 'cannot')
    .replace(/\btime out\b/g, 'timeout')
    .replace(/\bauthoris/g, 'authoriz')
    .replace(/\bhonour/g, 'honor')
    .replace(/\bcheque\b/g, 'checking')
    .replace(/\bnot (?:a |an )?valid\b(?! until| before| yet| for)/g, 'invalid');
  return ` ${spellOut(words)} `;
};

const inFull = (text: string): string => TAIWAN_IN_FULL.reduce((words, [from, to]) => words.replace(from, to), text);

export const normaliseText = (text: string): NormalText => {
  const folded = inOneLetter(text.slice(0, LONGEST).normalize('NFKC'));
  const han = /[\u0370-\u04FF\u05D0-\u05EA\u0600-\u06FF\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/.test(
    folded,
  );
  return {
    chinese: han
      ? simplify(inFull(folded.toLowerCase()))
          // Clauses stay apart: 数据非法，交易失败 holds no 非法交易.
          .replace(/[,;:!?/。，；：、]+/g, '，')
          .replace(
            /[^\u0370-\u04FF\u05D0-\u05EA\u0600-\u06FF\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7A3a-z0-9，]+/g,
            '',
          )
          .replace(TAIWANESE, (word) => TAIWAN[word] ?? word)
      : '',
    english: englishOf(folded),
    han,
    scripts: han && /[\u0370-\u04FF\u05D0-\u05EA\u0600-\u06FF\u0E00-\u0E7F\u3040-\u30FF\uAC00-\uD7A3]/.test(folded),
    latin: /[A-Za-z]/.test(folded),
  };
};
