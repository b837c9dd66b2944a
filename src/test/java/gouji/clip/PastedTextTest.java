package gouji.clip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Paragraphs of what other programs put on the clipboard. */
class PastedTextTest {

    private static String pasted(String html) {
        return PastedText.of(Optional.of(html), Optional.empty());
    }

    private static String plain(String text) {
        return PastedText.of(Optional.empty(), Optional.of(text));
    }

    @Test
    void ofWordComeTheParagraphsTheNumbersOfListsAndTheRowsOfTables() {
        assertEquals("一、总体情况\n本年共公开12条，其中3条为新增。\n（一）主动公开\n●要点\n事项\t件数\n受理 申请\t8\n换行\n之后", pasted("""
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><title>报告</title>
                <!--[if gte mso 9]><xml><w:WordDocument>不是文字</w:WordDocument></xml><![endif]-->
                <style><!-- p.MsoNormal {margin:0cm;} --></style></head><body lang=ZH-CN>
                <!--StartFragment--><p class=MsoNormal style='text-indent:32.0pt'>&nbsp;&nbsp;<b>一、总体情况</b><o:p></o:p></p>
                <p class=MsoNormal>本年<span
                lang=EN-US>共公
                开12条</span>，
                <span lang=EN-US> </span>其中3条为新增。<o:p>&nbsp;</o:p></p>
                <p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>（一）<span
                style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>主动公开</p>
                <p class=MsoListParagraph><![if !supportLists]><span style='font-family:Wingdings;mso-list:Ignore'>l<span>&nbsp;</span></span><![endif]>要点</p>
                <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal>事项</p></td><td><p>件数</p></td></tr>
                <tr><td><p>受理</p><p>申请</p></td><td><p>8</p></td></tr></table>
                <p>换行<br>之后</p><!--EndFragment--></body></html>"""));
    }

    @Test
    void ofWpsComeTheParagraphsWithoutWhatIsNeverSeen() {
        assertEquals("（一）主动公开。全年公开。\n第二段", pasted("<html><body><!--StartFragment--><p class=MsoNormal style=\"text-indent:32pt;\">"
                + "<span style=\"mso-list:Ignore;\">（一）</span><span style=\"font-family:仿宋_GB2312;\">主动\u200b公\u00ad开。</span>"
                + "<span style=\"display:none;mso-hide:all\">隐藏</span>全年公开。</p><p>\ufeff第二段</p><p>&nbsp;</p><!--EndFragment--></body></html>"));
    }

    @Test
    void ofAPageComeItsParagraphsOfWhateverElementsAndNoScript() {
        assertEquals("标题\n甲乙\n1.第一\n2.第二\n点\n左列文字\n另一段\n末\n行", pasted("""
                <meta charset="utf-8"><div><h2>标题</h2><script>alert("字")</script><div>甲&nbsp;
                乙</div><ol><li>第一</li><li><p>第二</p></li></ol><ul><li>点</li></ul>
                <table><tr><td><p>左列文字</p><p>另一段</p></td></tr></table><pre>末
                行</pre></div>"""));
    }

    @Test
    void aPieceOfASentenceStaysAPiece() {
        assertEquals("公开12条", pasted("<meta charset='utf-8'><span style='color:red'>公开<b>12</b>条</span>"));
    }

    @Test
    void markupThatHoldsLessThanThePlainTextIsNotBelieved() {
        assertEquals("第一段\n第二段", PastedText.of(Optional.of("<p>第一段</p><style>第二段"), Optional.of("第一段\r\n第二段")));
        assertEquals("第一段", PastedText.of(Optional.of("<!-- only this -->"), Optional.of("第一段")));
        assertEquals("", PastedText.of(Optional.empty(), Optional.empty()));
    }

    @Test
    void plainTextThatCallsItselfMarkupKeepsItsParagraphs() {
        assertEquals("一、总体情况\n公开12条。", PastedText.of(Optional.of("一、总体情况\n公开12条。"), Optional.of("一、总体情况\n公开12条。")));
        assertEquals("若3<5\n则成立", PastedText.of(Optional.of("若3<5\r\n则成立"), Optional.of("若3<5\r\n则成立")));
    }

    @Test
    void deepMarkupLosesNothing() {
        assertEquals("底", PastedText.of(Optional.of("<div>".repeat(3000) + "底" + "</div>".repeat(3000)), Optional.of("底")));
    }

    @Test
    void lineEndsOfAnyKindBecomeOneAndWhatIsNeverSeenGoes() {
        assertEquals("甲\n乙\n丙\n丁\n戊\n己\n\n庚", plain("甲\r\n乙\r丙\n丁\u000b戊\u2028己\n\r\n庚"));
        assertEquals("甲\t乙丙丁 戊", plain("甲\t乙\u0000\u0007\u001b丙\u200b\u00ad\ufeff\u007f丁\u00a0戊"));
    }

    @Test
    void emojiAndRareCharactersStayWholeAndHalvesOfThemGo() {
        var family = "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67";
        assertEquals("甲" + family + "\ud842\udfb7乙", plain("甲" + family + "\ud842\udfb7\ud842乙\udfb7"));
        assertEquals("甲乙", plain("甲\u200d乙"));
    }
}
