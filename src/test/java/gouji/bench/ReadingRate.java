package gouji.bench;

import gouji.apart.Apart;
import gouji.check.Sheet;
import gouji.document.Dress;
import gouji.document.FontShelf;
import gouji.document.Typesetter;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.form.CellRef;
import gouji.formats.AnyReport;
import gouji.formats.Brought;
import gouji.formats.Finished;
import gouji.formats.Format;
import gouji.formats.Press;
import gouji.office.Office;
import gouji.original.Originals;
import gouji.report.Figure;
import gouji.web.WebFragment;
import gouji.words.Language;
import gouji.words.Words;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** How many reports a second are read from a folder of published pages, and how long one file of each other kind takes. */
public final class ReadingRate {

    private static final int PAGES = 200;
    private static final int ROUNDS = 8;
    private static final int WORKERS = 2;

    private final AnyReport files = new AnyReport(Reports.FILES, () -> Reports.FORM, new Originals(Apart.ofThisProgram()));

    private ReadingRate() {
    }

    /** @param arguments a folder that is empty, for the files */
    public static void main(String[] arguments) throws Exception {
        var rate = new ReadingRate();
        var folder = Path.of(arguments[0]);
        rate.pages(folder);
        rate.others();
    }

    private void pages(Path folder) throws Exception {
        var random = new Random(20211);
        var pages = new HashMap<Path, Map<CellRef, Figure>>();
        var size = 0L;
        for (var number = 0; number < PAGES; number++) {
            var sheet = sheet(random);
            var file = Files.write(folder.resolve(number + ".html"), page(sheet).getBytes(StandardCharsets.UTF_8));
            size += Files.size(file);
            pages.put(file, sheet.report().figures());
        }
        var workers = Executors.newFixedThreadPool(WORKERS);
        System.out.printf("| round | HTML reports a second, %d threads, %d KB each | ms of the processor for one | read whole |%n| --- | --- | --- | --- |%n", WORKERS, size / PAGES / 1024);
        for (var round = 1; round <= ROUNDS; round++) {
            var tasks = new ArrayList<Callable<Boolean>>();
            pages.forEach((file, figures) -> tasks.add(() -> isWhole(files.bring(file), figures)));
            var start = System.nanoTime();
            var used = used();
            var whole = 0;
            for (var done : workers.invokeAll(tasks)) {
                whole += done.get() ? 1 : 0;
            }
            System.out.printf("| %d | %.0f | %.1f | %d of %d |%n", round, PAGES * 1e9 / (System.nanoTime() - start), (used() - used) / 1e6 / PAGES, whole, PAGES);
        }
        workers.shutdown();
    }

    /** The processor time of this process so far, in nanoseconds. */
    private static long used() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private static boolean isWhole(Brought brought, Map<CellRef, Figure> figures) {
        return brought instanceof Brought.Others others && figures.entrySet().stream().allMatch(each ->
                others.intake().cells().get(each.getKey()).figure().equals(Optional.of(each.getValue())));
    }

    /** The sample with other figures. */
    private static Sheet sheet(Random random) {
        var report = Sample.read(Reports.FORM);
        for (var cell : Reports.FORM.cells()) {
            if (!cell.isComputed()) {
                report = report.with(cell.ref(), new Figure(BigDecimal.valueOf(random.nextInt(3) == 0 ? random.nextInt(1000) : 0)), List.of());
            }
        }
        return Sheet.of(Reports.FORM, report);
    }

    /** A page as sites have it: tables that arrange it, menus, scripts, and markup as Word gives it in every cell. */
    private static String page(Sheet sheet) {
        var title = sheet.report().head().officeName() + sheet.report().head().year() + "年政府信息公开工作年度报告";
        var menu = "<ul>" + "<li><a href=\"/zwgk/index.html\" target=\"_blank\">政务公开</a></li>".repeat(150) + "</ul>";
        var bloated = WebFragment.of(sheet).replaceAll("(<td[^>]*>)(.*?)</td>", "$1<p class=\"MsoNormal\" style=\"text-align:center;margin:0cm\" align=\"center\">"
                + "<span lang=\"EN-US\" style=\"font-size:10.5pt;font-family:仿宋_GB2312;mso-bidi-font-family:宋体\">$2<o:p></o:p></span></p></td>");
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title + "</title><script>" + "var a = '<p>1</p>';\n".repeat(300) + "</script><style>"
                + ".a{color:red}\n".repeat(300) + "</style></head><body>" + menu + "<table><tr><td width=\"20%\">" + menu + "</td><td><h1>" + title + "</h1>" + bloated
                + "</td></tr></table>" + menu + "</body></html>";
    }

    private void others() throws Exception {
        var sheet = Sheet.of(Reports.FORM, Sample.read(Reports.FORM));
        var typesetter = new Typesetter(FontShelf.ofThisMachine());
        System.out.printf("%n| file, in a process of its own | KB | ms, median of 5 |%n| --- | --- | --- |%n");
        for (var format : List.of(Format.DOCX, Format.XLSX, Format.PDF)) {
            var bytes = ((Finished.Ready) new Press(() -> typesetter, Words.in(Language.CHINESE)).of(sheet, Dress.FINAL, format)).bytes();
            time(format.key(), bytes);
        }
        try (var document = Office.class.getResourceAsStream("everything.doc")) {
            time("doc", document.readAllBytes());
        }
    }

    private void time(String kind, byte[] bytes) {
        var times = new ArrayList<Long>();
        for (var time = 0; time < 5; time++) {
            var start = System.nanoTime();
            files.originals().read(bytes);
            times.add(System.nanoTime() - start);
        }
        times.sort(Long::compare);
        System.out.printf("| %s | %d | %d |%n", kind, bytes.length / 1024, times.get(2) / 1_000_000);
    }
}
