package gouji.ui;

import gouji.compare.TwoYears;
import gouji.report.Office;
import gouji.report.Position;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/** What an open report asks of the program around it. */
interface AroundReport {

    /** Back to the list of reports. */
    void close();

    /** The draft for the head of office: PDF and paper. */
    void draft();

    /** The draft she has come from, at the page she left. */
    void paper();

    /** The finished report for upload. */
    void export();

    /** What was changed, and the states the report has had. */
    void history();

    void settings();

    /** Larger or smaller by so many px of font size. */
    void zoom(int by);

    /** Reads the standing sentences for an insertion, and hands them on when they are there. */
    void sentences(Consumer<Library> then);

    /** Opens the office's standing sentences for her to change. */
    void editSentences();

    /** Two years side by side, as PDF and on paper. */
    void print(TwoYears years, boolean isPart);

    /** 从去年的报告…: last year's report out of a file. */
    void lastYear();

    /** 粘贴整份报告: a whole report off the clipboard. */
    void pasteWhole();

    /** 核对已发布网页: the published page is held against the report. */
    void published();

    /** The time of a decision. */
    OffsetDateTime now();

    /** Remembers where she is. */
    void at(Position position);

    /** Keeps what the office is called and how it is reached. */
    void keep(Office office);
}
