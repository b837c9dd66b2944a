package gouji.report;

import gouji.form.CellRef;
import java.util.Optional;

/**
 * Something that the texts tell in a number (正文数据), kept from year to year; where it is told the marks of the texts know.
 *
 * @param number   by which marks name it; 1 and up, never used for another
 * @param matter   事项: what is counted
 * @param value    本年; of a fact that is tied to a cell the cell tells it
 * @param lastYear 去年
 * @param unit     the measure word: 件
 * @param source   出处: where she has it from
 * @param cell     the cell of a table that tells the same
 */
public record TextFact(int number, String matter, Figure value, Optional<Figure> lastYear, String unit, String source,
                       Optional<CellRef> cell) {

    public TextFact with(Figure other) {
        return new TextFact(number, matter, other, lastYear, unit, source, cell);
    }

    public TextFact tiedTo(Optional<CellRef> other) {
        return new TextFact(number, matter, value, lastYear, unit, source, other);
    }

    public TextFact about(String otherMatter, String otherUnit, String otherSource) {
        return new TextFact(number, otherMatter, value, lastYear, otherUnit, otherSource, cell);
    }
}
