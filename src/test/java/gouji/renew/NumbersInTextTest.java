package gouji.renew;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年，主动公开政府信息1,184条，其中网站800余条 | 2023年 1,184条 800余条
            全年召开两次会议，编发公报第12期              | 两次 12期
            二〇二三年第三季度                          | 二〇二三年 三季度
            公开率98.5%，同比提高2.3个百分点             | 98.5% 2.3个百分点
            5月15日举办政府开放日                       | 5月15日
            ９件                                      | ９件
            收取信息处理费3940元，约合0.39万元            | 3940元 0.39万元
            2021—2023年                              | 2021年 2023年
            访问量1.2万次，阅读量3亿                     | 1.2万次 3亿
            第三次全国经济普查                          | 三次
            处理1件                                   | 1件
            1.主动公开。发布信息5条                      | 5条
            其中3件、5件                               | 3件 5件
            接听电话45次，热线咨询120次，短信平台手机用户30户 | 45次 120次 30户
            二○二三年三月二日                           | 二○二三年 三月二日
            二0二三年                                 | 二0二三年
            截至2023-12-30，2023.3.2                   | 2023-12-30 2023.3.2
            三十余次、百余人次、两轮                      | 三十余次 百余人次 两轮
            办结率百分之九十六                           | 九十六
            得分5，2023年                              | 5 2023年
            """)
    void whatGoesStaleWithTheYearIsFound(String text, String expected) {
        assertEquals(expected, NumbersInText.of(text).stream().map(number -> text.substring(number.start(), number.end()) + number.unit())
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            （一）主动公开
            1.主动公开
            （1）主动公开
            一、总体情况
            根据国办公开办函〔2021〕30号
            国务院令第711号
            《条例》第二十条第（一）项、第五十条
            自1月1日至12月31日
            地址：人民街1号，邮编：756300，电话：0954-6013281
            邮 编 ： 223100， 电 话 ： 0517-87222589
            网址：http://www.example.gov.cn/2023/a1.html，邮箱 a2b@example.com
            12345热线，热线：12345
            办公电话 （0954） 6013281，传真：6013282
            自一月一日至十二月三十一日
            7×24小时
            两个方面、三个层面、四个意识
            一次性告知，一件事
            第一时间，每个月，几项，数十件
            3个工作日内公开，20日内答复
            H5、G20、5G
            """)
    void whatStaysFromYearToYearIsLeftOut(String text) {
        assertEquals("", NumbersInText.of(text).stream().map(number -> text.substring(number.start(), number.end())).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年，主动公开政府信息1,184条         | 主动公开政府信息
            其中，通过网站发布800条               | 网站发布
            共收到申请8件，其中线上5件             | 线上
            召开全县政务公开培训会，共2次          | 召开全县政务公开培训会
            编发政府公报第12期                   | 编发政府公报
            8件                               | ''
            其他处理14件                        | 其他处理
            针对1件疑难案件                      | 疑难案件
            3个热点专题                         | 热点专题
            3个工作日后，公开的9个专题             | 公开的
            """)
    void aNumberTellsOfTheWordsBeforeIt(String text, String matter) {
        var numbers = NumbersInText.of(text);
        assertEquals(matter, Matter.of(text, numbers.get(numbers.size() - 1).start(), numbers.get(numbers.size() - 1).behind()));
    }

    @Test
    void aLongTextIsReadOnce() {
        assertEquals(20_000, NumbersInText.of("发布5条，".repeat(20_000)).size());
        assertEquals(0, NumbersInText.of("9".repeat(100_000)).stream().filter(number -> number.end() - number.start() < 12).count());
    }
}
