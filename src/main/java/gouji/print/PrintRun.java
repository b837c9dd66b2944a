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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.printing.PDFPageable;

/** One document on its way to a printer (打印任务), on a thread of its own. */
public final class PrintRun {

    private static final Path SPOOLER = Path.of("/usr/bin/lpr");

    private final byte[] pdf;
    private final PrintOrder order;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final CompletableFuture<PrintOutcome> outcome = new CompletableFuture<>();

    private PrintRun(byte[] pdf, PrintOrder order) {
        this.pdf = pdf.clone();
        this.order = order;
    }

    /** Begins to print. */
    public static PrintRun start(byte[] pdf, PrintOrder order) {
        var run = new PrintRun(pdf, order);
        // Not a daemon: closing the window does not tear a document apart.
        new Thread(run::run, "print").start();
        return run;
    }

    /** How it ends; completed on the printing thread, exceptionally only where the bytes are no PDF. */
    public CompletableFuture<PrintOutcome> outcome() {
        return outcome;
    }

    /**
     * Waits until it has ended. Interrupting the wait stops before the next page, and that is then how it ends.
     *
     * @throws CompletionException where the bytes are no PDF
     */
    public PrintOutcome waited() {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            cancel();
            return outcome.join();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        }
    }

    /** Stops before the next page. On Linux nothing has reached the queue by then. */
    public void cancel() {
        cancelled.set(true);
    }

    private void run() {
        try {
            outcome.complete(Printers.named(order.printer()).map(this::print).orElseGet(() -> new PrintOutcome.NoSuchPrinter(order.printer())));
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
            job.setJobName(order.title());
            job.setPageable(new Pages(new PDFPageable(document), order.pages(), this::stops, job::cancel));
            job.print(attributes());
            return stops() ? new PrintOutcome.Cancelled(order.printer()) : new PrintOutcome.Sent(order.printer(), order.printed());
        } catch (PrinterAbortException e) {
            return new PrintOutcome.Cancelled(order.printer());
        } catch (PrinterException e) {
            return new PrintOutcome.Refused(order.printer());
        } catch (IOException e) {
            throw new UncheckedIOException("what was to be printed is no PDF", e);
        }
    }

    private PrintRequestAttributeSet attributes() {
        var attributes = new HashPrintRequestAttributeSet();
        attributes.add(order.bothSides() ? Sides.TWO_SIDED_LONG_EDGE : Sides.ONE_SIDED);
        attributes.add(new JobName(order.title(), null));
        return attributes;
    }

    private boolean stops() {
        return cancelled.get();
    }

    /** The chosen pages of a document, until it is cancelled. A thrown abort would send what is there, on Linux as an empty job. */
    private record Pages(Pageable document, List<Integer> chosen, BooleanSupplier stops, Runnable cancel) implements Pageable {

        private static final Printable EMPTY = (graphics, format, index) -> Printable.PAGE_EXISTS;

        @Override
        public int getNumberOfPages() {
            return chosen.size();
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return document.getPageFormat(Math.max(0, chosen.get(page)));
        }

        @Override
        public Printable getPrintable(int page) {
            var printable = chosen.get(page) == PrintOrder.BLANK ? EMPTY : document.getPrintable(chosen.get(page));
            return (graphics, format, index) -> {
                if (stops.getAsBoolean()) {
                    cancel.run();
                    return Printable.NO_SUCH_PAGE;
                }
                return printable.print(graphics, format, chosen.get(index));
            };
        }
    }
}
