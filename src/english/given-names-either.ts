/**
 * Given names borne by women and men alike, and given parts of Chinese, Korean, Vietnamese and Thai names, in lower case. Common knowledge
 * of names; evidence that a name is a person's. Extend: one entry in lower case, without accents.
 */
export const GIVEN_NAMES_EITHER: ReadonlySet<string> = new Set(
  `addison aiko alex amal amari andrea angel ariel ashley aubrey avery bailey baraka bao billie blake bobbie bola brook cam cameron carey carmen casey cecil chang charlie chen cheng chi chidi chris chun claude cody cory dakota dale
  dana daryl dat deniz devin devon dominique drew dung duc duong emerson erin evelyn fei finley florian francis frankie fumi gabriel gale guang hae hai haru hayden hikaru hong hoang hua hui huong ji jaden jae jaime jamie jan jean jesse jessie jia jian jiang
  jie jin jing jo joan joe jody jojo jordan joss jun jung jude jules kai kang kamal kayode kelly kelsey kendall kerry kiet kim kiran kris kwang kyung lan lane laurie lee lei leigh leslie lesley li lin lindsay ling logan loren lou mai makoto mandla marian marion mei merle mika min
  ming minh mitra morgan nam nana nat ngoc nguyen nicky nico nikita noel noor nour ola olu onyeka pat payton peyton phuc ping quan quang quinn quynh ravi reese regan rene riley river robbie robin rory rowan ryan sam sandy sang sasha seung shannon shawn shay shelby sheng sherpa shin shu sidney simone siu skyler song stacy su
  sydney taiwo tan tao taylor terry thanh tien toan toni tracy tran trung tuan tunde uchenna val van vy wan wei wen whitney xia xiao xin xing xu yan yang ye yi yin ying yong yoon young yu yue yuki yun zhang zhao zhen zheng zhi zhou
  ka-ki kin-man lok wai wai-ching wing yee yiu yuen siu-lai ka-wai min-ho min-jun ji-hoon seo-yeon jae-in geun-hye jong-un jong-il young-sam dae-jung ying-wen ing-wen ying-jeou shui-bian jinping keqiang xiaoping zedong jintao jiabao`.split(
    /\s+/,
  ),
);
