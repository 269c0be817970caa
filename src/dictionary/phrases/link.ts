import type { PhraseRule } from './rule.ts';

/** The line between terminal and host, and messages that do not fit. */
export const LINK: readonly PhraseRule[] = [
  [
    'line-unplugged',
    [
      'another device is on the line',
      '未插线|网线|拔线|线缆|电话线|线未连接|插线|网口未|未插网线|未连接网线|并机|水晶头|以太网断开|线路未接|usb线',
      'cable unplugged|cable disconnected|unplugged|no cable|cable|no dial tone|no dialtone|check phone line|phone line|line unplugged|ethernet disconnected|ethernet link down|no line|no link|lan cable|line not connected|check line|wire disconnected',
    ],
  ],
  [
    'no-signal',
    [
      '信号 & 为0|0格|零格',
      '无信号|没有信号|信号丢失|无网络信号|无服务|脱网|没有扫描到|搜不到网络|找不到wifi|未搜索到|无法搜索到|信号消失|失去信号|盲区',
      'no signal|signal lost|no service|no network|no coverage|out of coverage|lost signal|no wifi|no gprs|no cellular|no ap found|ap not found|wifi not found|no access point|loss of signal|signal loss|without signal|network not found|no mobile|ssid not found|not registered on network',
    ],
  ],
  [
    'address-error',
    [
      'dns|ip地址|域名|网关地址|网关获取|子网|dhcp|apn|无效地址|地址错误|ip冲突|端口错误|ip字符串|获取网关|地址格式|本地地址|主机地址|非法地址',
      'dns|unknown host|host not found|invalid address|bad address|ip address|address error|gateway address|dhcp|apn|name resolution|cannot resolve|unresolved host|could not resolve|ip conflict|wrong port|invalid ip|no ip|subnet|invalid host address|host name|hostname|address invalid|address obtained',
    ],
  ],
  [
    'link-unstable',
    [
      '不稳定|时断时续|频繁掉线|频繁断|信号弱|弱信号|信号差|丢包|网络慢|网速慢|网络缓慢|延迟过高|延迟高|网络抖动|网络波动|连接不稳|网络质量|信号不好|信号强度低|网络拥塞|反复断线|闪断|信号不稳|时延',
      'unstable|intermittent|weak signal|poor signal|packet loss|flapping|slow network|network slow|high latency|latency high|poor connection|signal weak|connection drops|link flap*|jitter|weak wifi|low signal|unreliable|signal low|poor coverage|congest*|poor network|bad signal|network is slow|slow connection|drops out|dropping|keeps dropping|signal strength|network latency|retransmission*|degraded signal',
    ],
  ],
  [
    'response-mismatch',
    [
      '无效应答|消息码不符|处理码不符|流水号不符|流水号不匹配|终端号不符|终端号不匹配|商户号不符|商户号不匹配|应答不匹配|应答不符|返回码不符|应答与请求|金额不一致|解包交易金额|应答数据不符|返回金额|应答域|部分完成',
      'trace|stan & out of step|differ*',
      'response mismatch|does not match request|invalid response|trace mismatch|trace error|unexpected response|response does not match|terminal mismatch|merchant mismatch|response invalid|stan mismatch|msgid error|procode error|amount error in response|trace number does not match|terminal number does not match|merchant number does not match|wrong response|mismatched response|completed only partially|response for another|mismatch in response|response differs',
    ],
  ],
  [
    'message-error',
    [
      '解包|打包|组包|报文错误|报文异常|报文解析|数据包错误|拆包|非法报文|报文有误|返回数据|报文体|赋值发送域|接收报文域|域数据|数据组织|报文结构|48域',
      'unpack*|pack error|packing error|message error|invalid message|corrupt message|parse|parsing|parser|cannot parse|message corrupt*|packet error|bad packet|bad message|decode error|data packet|make packet|resolve packet|assembling the message|malformed|received message|field data illegal|message structure|assembl*|send field|field 48|message unpack*|message packing|unable to parse|message format error at terminal|data packet format',
    ],
  ],
  [
    'format-error',
    [
      '位图|格式错|格式错误|格式有误|报文格式|数据非法|字符非法|格式不正确|格式不符|域错误|必填域|数据格式|请求数据非法|缺少必填|非法字符|字段错误',
      'bitmap|format error|message format|bad format|invalid format|data format|missing field|field edit|invalid field|invalid data|format err|field missing|wrong format|illegal character*|messageformat|request data|data invalid|formatting error|field error|invalid character*|mandatory field|data element|schema',
    ],
  ],
  ['reversal-sent', ['上送 & 冲正']],
  [
    'send-failed',
    [
      'modem & 写|发送',
      'modem & write|send',
      'send|sending & timeout|timed out',
      '无法将应答|发送失败|发送错误|发送数据失败|数据发送|发送报文失败|发送不成功|上送失败|发包失败|发送异常|发送超时|无法发送|未发送|送达终端|发送出错|发送请求失败|无线发送',
      'at command|cannot send the response|send fail*|failed to send|send error|transmit fail*|transmission fail*|could not be sent|not sent|cannot send|sending failed|could not send|error sending|unable to send|send failure|transmit error|transmission error|message could not be sent|unable to deliver|not delivered|send timeout|was not sent|nothing sent|sending error|upload failed|request not sent|write to socket',
    ],
  ],
  [
    'receive-timeout',
    [
      '接收 & 失败|超时|错误|异常|不成功',
      'timed out & reversal needed',
      '超时 & 需要冲正|需冲正|待冲正',
      '通讯超时|通信超时|网络超时|等待应答|未收到应答|未收到响应|无应答|没有应答|主机无应答|主机无响应|服务器无响应|应答超时|响应超时|交易超时|请求超时|连接超时需|传输超时|收不到应答|没有收到应答|未收到返回|无返回|接收不到|等待响应|主机未响应|主机超时|未收到主机|后台无响应|系统超时|没收到应答|超时 & !wifi|无线|连接|联接',
      '主机|服务器|后台|对方 & 没有返回|没返回|无返回|未返回|不应答|没应答|没有应答|不响应|没响应|没有响应|没反应|不返回',
      'receive fail*|receive timeout|recv*|receive error|no response|no reply|response timeout|timed out|timeout|time out|no answer|not receive|not received|did not respond|host not responding|server not responding|request timeout|transaction timeout|host did not|never answered|failed to receive|timeouts|unanswered|without answer|without response|response not received|reply not received|host receive error|no host response|receiving failed|got no answer & !connect*|wifi|wlan|heartbeat*',
    ],
  ],
  [
    'connect-failed',
    [
      '联接失败|连接 & 失败|超时|断开|中断|异常|错误|拒绝|不上|丢失|不到|无法|未能',
      '网络 & 异常|故障|错误|中断|断开|断|不通|失败|不可用|掉|离线|问题|无法|未连接',
      '通讯|通信 & 失败|故障|异常|错误|中断|断开|不通|不畅|未连接',
      '拨号 & 失败|错误|超时|不成功',
      '断网|断线|断连|掉网|掉线|无法联网|离线|脱机|没有连接|未连接|无法连接|连不上|上不了网|wifi异常|wifi断开|wifi设备|wifi掉线|wifi不可用|以太网异常|3g异常|4g异常|5g异常|ppp|modem|无载波|没载波|不能联机|无法联机|基站|路由器|心跳丢失|心跳超时|gprs|链路异常|链路中断|链路断开|联网失败|网络设备|协议错误|未拨号|未联网',
      'connect* & fail*|error*|refused|lost|timeout|timed out|could not|cannot|unable|reset|problem|no|not|broken|closed|dropped|interrupted|down|aborted|failure',
      'network|comm|comms|communication*|lan|wifi|wlan|internet|ethernet|gprs|cellular|modem|3g|4g|lte|ppp|tcp|dial*|vpn|router|wireless & fail*|error*|down|lost|unavailable|problem|fault*|disconnect*|unreachable|offline|not available|busy|carrier|interrupt*|abnormal*|outage|dropped|not connected|bad|broken|not working|no',
      'disconnected|unreachable|unreachable host|offline|no connection|not connected|no carrier|line busy|cannot call host|cannot reach|could not reach|host unreachable|socket|lost connection|connection lost|connection closed|no internet|no answer modem|went offline|connection|heartbeat lost|heartbeat missed|missed heartbeat|no heartbeat|heartbeat|host unavailable|cannot go online|unable to go online|not reachable|failed to reach|call failed|dial error|no link to',
      'wifi|wlan & password|key wrong|authentication',
    ],
  ],
];
