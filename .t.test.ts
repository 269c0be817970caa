import { latin, otherScript } from '/tmp/own/src/input/single-byte.ts';
import { guessEncoding } from '/tmp/own/src/input/decode.ts';
const enc=(t,e)=>{const d=new TextDecoder(e);const m=new Map();for(let b=255;b>=0;b--)m.set(d.decode(Uint8Array.of(b)),b);return Uint8Array.from(t,c=>m.get(c))};
const t='tarih;terminal;açıklama\n1;T1;Şifre yanlış\n2;T1;Bağlantı kurulamadı\n3;T2;Yetersiz bakiye\n4;T2;İşlem onaylanmadı\n';
const b=enc(t,'windows-1254');console.log(latin(b),otherScript(b),guessEncoding(b));
const g=enc('Zeit;Gerät;Text\n1;T1;Gerät gestartet\n2;T1;Ungültige Karte (2,50 €)\n3;T2;Türöffnung außerhalb der Geschäftszeit\n4;T2;Verfügungsrahmen überschritten\n','windows-1252');console.log(latin(g),guessEncoding(g));
