package gouji.ui;

import gouji.edit.Editor;
import gouji.form.CellRef;
import java.util.LinkedHashMap;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes a block of cells, as spreadsheets put it on the clipboard, from the current cell on; and puts a cell there. */
final class BlockPaste {

    private BlockPaste() {
    }

    static void into(TableGrid grid, Editor editor) {
        var text = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse("");
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing().split("\n", -1);
        var width = java.util.Arrays.stream(lines).mapToInt(line -> line.split("\t", -1).length).max().orElse(0);
        var landing = grid.walk().landing(grid.current().get(), lines.length, width);
        var texts = new LinkedHashMap<CellRef, String>();
        for (var row = 0; row < landing.size(); row++) {
            var parts = lines[row].split("\t", -1);
            for (var column = 0; column < Math.min(parts.length, landing.get(row).size()); column++) {
                texts.put(landing.get(row).get(column), parts[column]);
            }
        }
        if (!text.isBlank()) {
            editor.paste(texts, grid.current().get());
        }
    }

    static void copy(TableGrid grid) {
        var content = new ClipboardContent();
        content.putString(grid.view(grid.current().get()).text());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
