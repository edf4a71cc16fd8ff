/**
 * Surnames that stand first in Chinese, Korean and Vietnamese names, in lower case: with a hyphenated or short given name behind them they
 * make a person. Common knowledge of names. Extend: one entry.
 */
export const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  `ahn an au bae baek bai ban bang bui cai cao chan chang chau che chen cheng cheong cheung chin cho choe choi chow choy chu chun chung dai dang deng ding dinh do dong doan du duan duong fan fang feng fong fu fung gao geng gong gu guan guo gwak ha han hang hao he heo ho hoang hon hong hou hsieh hsu hu hua huang hui hung huynh hwang im jang jeon jeong ji jia jiang jin jo joo ju jung kang kim ko koo ku kuo kwak kwok kwon kwong lai lam lau law le lee lei leong leung li liang liao lim lin ling liu lo loh low lu luk luo luong lv ly ma mai mak man mao mei min mo mok na nam nan ng ngo nguyen nie noh oh ou ouyang paik pan pang park peng pham phan pi pu qian qin qiu quan rao ren rhee roh ryu seo shao shen sheng shi shih shin shum sim sin siu so son song su suh sun sung szeto ta tai tam tan tang tao teng tian ting to tong tran tsai tsang tse tu u van vo vu wan wang wei wen wong woo wu xi xia xiao xie xin xing xiong xu xue yan yang yao yau yau ye yee yeung yi yim yin ying yip yoo yoon you young yu yuan yue yuen yun zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou`.split(
    /\s+/,
  ),
);
