package gouji.excel;

import gouji.check.Sheet;
import gouji.document.Transcript;
import gouji.form.Form;
import gouji.words.Language;
import gouji.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The sheet of the texts (正文): beside the name of a section its lines, one a row. A line too long for a row that can be read goes on
 * in the next one, which says so.
 */
final class TextSheet {

    static final String NAME = "正文";
    /** Beside a row that goes on with the line above. */
    static final String GOES_ON = "（续）";
    /** Beside the row behind the last line: blank rows at the end of a sheet are no rows to other programs. */
    static final String END = "（完）";
    /** What a row as high as rows can be shows, in characters; Excel itself ends at 32,767. */
    static final int LONGEST = 1000;

    private static final int LINE = 44;
    private static final double LINE_HEIGHT = 15.5;
    private static final double HIGHEST = 409;
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("\\s*[=+\\-@'].*", Pattern.DOTALL);

    private final XSSFSheet to;
    private final Looks looks;
    private int next = Places.TOP;

    TextSheet(XSSFSheet to, Looks looks) {
        this.to = to;
        this.looks = looks;
    }

    void write(Sheet sheet, Page page) {
        Page.widths(to, 16, 92);
        page.head(to, 2);
        var head = to.createRow(next++);
        head.createCell(0).setCellValue(Words.in(Language.CHINESE).say("excel.section"));
        head.createCell(1).setCellValue(Words.in(Language.CHINESE).say("excel.text"));
        head.forEach(cell -> cell.setCellStyle(looks.heading));
        for (var key : sheet.form().texts()) {
            text(name(sheet.form(), key), Transcript.legal(sheet.report().text(key).replaceAll("\\R", "\n")));
        }
        var end = to.createRow(next++).createCell(0);
        end.setCellValue(END);
        end.setCellStyle(looks.remark);
        to.createFreezePane(0, Places.TOP + 1);
        page.finish(to);
    }

    /** What stands beside a text: 前言, or the title of its section. */
    static String name(Form form, String key) {
        return form.section(key).map(section -> section.title()).orElse(Words.in(Language.CHINESE).say("excel.preamble"));
    }

    private void text(String name, String text) {
        var beside = name;
        for (var line : text.split("\n", -1)) {
            for (var piece : pieces(line)) {
                row(beside, piece);
                beside = GOES_ON;
            }
            beside = "";
        }
    }

    private void row(String beside, String piece) {
        var row = to.createRow(next++);
        row.createCell(0).setCellValue(beside);
        row.getCell(0).setCellStyle(looks.label);
        var cell = row.createCell(1);
        cell.setCellValue(Page.literal(piece));
        cell.setCellStyle(LIKE_A_FORMULA.matcher(piece).matches() ? looks.quoted : looks.text);
        var lines = Math.max(Math.max(1, piece.length() / LINE + 1), beside.length() / 8 + 1);
        row.setHeightInPoints((float) Math.min(HIGHEST, lines * LINE_HEIGHT + 4));
    }

    /** A line in pieces that a row can show, no character cut in two. */
    private static List<String> pieces(String line) {
        var pieces = new ArrayList<String>();
        var at = 0;
        while (line.length() - at > LONGEST) {
            var end = at + LONGEST;
            end = Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end;
            pieces.add(line.substring(at, end));
            at = end;
        }
        pieces.add(line.substring(at));
        return pieces;
    }
}
