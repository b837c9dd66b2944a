package gouji.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.form.Form;
import gouji.form.Heading;
import gouji.form.OfficialLabels;
import gouji.form.OfficialLabels.NearMiss;
import gouji.form.OfficialLabels.Same;
import gouji.form.OfficialLabels.Usual;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a label printed elsewhere is to the official form. */
class OfficialLabelsTest {

    private final Form form = Editions.published().forYear(2023);
    private final OfficialLabels labels = OfficialLabels.of(form);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', value = {
            "2.其他法律行政止公开, near 3 2.其他法律行政法规禁止公开",
            "本年度止件数, near 1 本年废止件数",
            "本年新收政府信息公开申清数量, near 1 一、本年新收政府信息公开申请数量",
            "2、其他法律行政法规禁止公开, same 2.其他法律行政法规禁止公开",
            "(一) 予以公开, same （一）予以公开",
            "商 业 企 业, same 商业企业",
            "现行有效\u3000件数, same 现行有效件数",
            "３.危及“三安全一稳定”, same 3.危及“三安全一稳定”",
            "部分公开, same （二）部分公开（区分处理的，只计这一情形，不计其他情形）",
            "1.逾期不补正, same 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
            "本年度废止件数, usual 本年废止件数",
            "信访举报投诉类, usual 1.信访举报投诉类申请",
            "行政规范性文件库, other",
            "公民, other",
            "'', other"})
    void aPrintedLabelIsThisOne(String printed, String expected) {
        assertEquals(expected, said(labels.read(printed)));
    }

    @Test
    void everyLabelOfTheFormIsItself() {
        form.tables().flatMap(table -> Stream.concat(table.rows().stream(), table.columns().stream())).flatMap(OfficialLabelsTest::all)
                .map(Heading::label).filter(label -> !label.isEmpty()).forEach(label ->
                        assertEquals(Same.class, labels.read(label).getClass(), label));
    }

    private static Stream<Heading> all(Heading heading) {
        return Stream.concat(Stream.of(heading), heading.parts().stream().flatMap(OfficialLabelsTest::all));
    }

    private static String said(OfficialLabels.Reading reading) {
        if (reading instanceof Same same) {
            return "same " + same.label().printed();
        } else if (reading instanceof Usual usual) {
            return "usual " + usual.label().printed();
        } else if (reading instanceof NearMiss near) {
            return "near " + near.wrong() + " " + near.label().printed();
        }
        return "other";
    }
}
