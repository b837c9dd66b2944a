package gouji.ui;

import gouji.store.Store;
import gouji.store.Writer;

/** The data folder that is open (打开的数据): the stored reports, the one thread that writes them, and the copies made of them. */
record OpenData(Store store, Cabinet cabinet, Settings settings, SafetyCopies safety, Writer writer) {

    /** Writes what waits, makes the last copy and closes; @throws gouji.store.StoreException where the file does not let itself be closed */
    void close() {
        writer.close();
        safety.closing();
        store.close();
    }
}
