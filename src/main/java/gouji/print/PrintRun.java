package gouji.print;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.print.PrintService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/** One document on its way to a printer (打印任务), on a thread of its own. */
public final class PrintRun {

    private static final Path SPOOLER = Path.of("/usr/bin/lpr");

    private final byte[] pdf;
    private final String printer;
    private final String title;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CompletableFuture<PrintOutcome> outcome = new CompletableFuture<>();

    private PrintRun(byte[] pdf, String printer, String title) {
        this.pdf = pdf.clone();
        this.printer = printer;
        this.title = title;
    }

    /**
     * Begins to print.
     *
     * @param printer one of {@link Printers#names()}
     * @param title   as the queue lists the job
     */
    public static PrintRun start(byte[] pdf, String printer, String title) {
        var run = new PrintRun(pdf, printer, title);
        // Not a daemon: closing the window does not tear a document apart.
        new Thread(run::run, "print").start();
        return run;
    }

    /** How it ends; completed on the printing thread, exceptionally only where the bytes are no PDF. */
    public CompletableFuture<PrintOutcome> outcome() {
        return outcome;
    }

    /** Stops before the next page. On Linux nothing has reached the queue by then. */
    public void cancel() {
        cancelled.set(true);
    }

    private void run() {
        try {
            outcome.complete(Printers.named(printer).map(this::print).orElseGet(() -> new PrintOutcome.NoSuchPrinter(printer)));
        } catch (RuntimeException e) {
            outcome.completeExceptionally(e);
        }
    }

    private PrintOutcome print(PrintService service) {
        if (System.getProperty("os.name").equals("Linux") && !Files.isExecutable(SPOOLER)) {
            return new PrintOutcome.NoSpooler();
        }
        try (var document = Loader.loadPDF(pdf)) {
            var job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(title);
            job.setPageable(new Pages(new PDFPageable(document), this::stops, job::cancel));
            job.print();
            return stops() ? new PrintOutcome.Cancelled(printer) : new PrintOutcome.Sent(printer, document.getNumberOfPages());
        } catch (PrinterAbortException e) {
            return new PrintOutcome.Cancelled(printer);
        } catch (PrinterException e) {
            return new PrintOutcome.Refused(printer, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("what was to be printed is no PDF", e);
        }
    }

    private boolean stops() {
        return cancelled.get();
    }

    /** The pages of a document, until it is cancelled. A thrown abort would send what is there, on Linux as an empty job. */
    private record Pages(Pageable document, BooleanSupplier stops, Runnable cancel) implements Pageable {

        @Override
        public int getNumberOfPages() {
            return document.getNumberOfPages();
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return document.getPageFormat(page);
        }

        @Override
        public Printable getPrintable(int page) {
            var printable = document.getPrintable(page);
            return (graphics, format, index) -> {
                if (stops.getAsBoolean()) {
                    cancel.run();
                    return Printable.NO_SUCH_PAGE;
                }
                return printable.print(graphics, format, index);
            };
        }
    }
}
