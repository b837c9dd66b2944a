package gouji.office;

import gouji.opc.Element;
import gouji.original.Block;
import gouji.original.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads a Word file in the form of 2007 and later (读 docx): paragraphs, tables, text boxes, content controls and notes. Deleted, hidden
 * and struck words are not read; a note stands behind the paragraph or table that refers to it.
 */
final class DocxReader {

    private final DocxParts parts;
    private final List<Block> notes = new ArrayList<>();

    private DocxReader(DocxParts parts) {
        this.parts = parts;
    }

    static List<Block> read(DocxParts parts) {
        var reader = new DocxReader(parts);
        var blocks = new ArrayList<Block>();
        for (var child : parts.body().children()) {
            reader.block(child, blocks);
            blocks.addAll(reader.notes);
            reader.notes.clear();
        }
        return blocks;
    }

    private List<Block> blocks(Element parent) {
        var blocks = new ArrayList<Block>();
        parent.children().forEach(child -> block(child, blocks));
        return blocks;
    }

    private void block(Element element, List<Block> blocks) {
        switch (element.name()) {
            case "p" -> paragraph(element, blocks);
            case "tbl" -> blocks.add(DocxTable.of(element, this::blocks));
            case "del", "moveFrom" -> {
            }
            case "AlternateContent" -> block(chosen(element), blocks);
            default -> {
                if (!element.name().endsWith("Pr")) {
                    element.children().forEach(child -> block(child, blocks));
                }
            }
        }
    }

    private void paragraph(Element paragraph, List<Block> blocks) {
        var line = new DocxLine(parts.numbering().next(paragraph));
        inline(paragraph, line);
        line.text().lines().forEach(text -> blocks.add(new Line(text)));
        line.boxes().forEach(box -> blocks.addAll(blocks(box)));
    }

    private void inline(Element parent, DocxLine line) {
        for (var child : parent.children()) {
            switch (child.name()) {
                case "del", "moveFrom", "pPr", "sdtPr", "rt" -> {
                }
                case "r" -> {
                    if (!parts.looks().isUnseen(child)) {
                        run(child, line);
                    }
                }
                case "AlternateContent" -> inline(chosen(child), line);
                case "txbxContent" -> line.box(child);
                default -> inline(child, line);
            }
        }
    }

    private void run(Element run, DocxLine line) {
        for (var child : run.children()) {
            switch (child.name()) {
                case "t" -> line.words(child.text(), parts.looks().isRaised(run));
                case "tab", "ptab" -> line.words("\t", false);
                case "br", "cr" -> line.words("\n", false);
                case "noBreakHyphen" -> line.words("-", false);
                case "sym" -> line.words("□", false);
                case "footnoteReference" -> note("footnote" + child.attribute("id"));
                case "endnoteReference" -> note("endnote" + child.attribute("id"));
                case "AlternateContent" -> inline(chosen(child), line);
                case "ruby", "drawing", "pict", "object" -> inline(child, line);
                default -> {
                }
            }
        }
    }

    private void note(String key) {
        if (parts.notes().containsKey(key) && notes.size() < 1000) {
            var reader = new DocxReader(new DocxParts(parts.body(), Map.of(), parts.numbering(), parts.looks()));
            notes.addAll(reader.blocks(parts.notes().get(key)));
        }
    }

    /** What newer programs show, or where it says nothing, what is meant for older ones. */
    private static Element chosen(Element alternatives) {
        var fallback = alternatives.child("Fallback");
        return alternatives.child("Choice").filter(choice -> fallback.isEmpty() || says(choice)).or(() -> fallback).orElse(alternatives);
    }

    private static boolean says(Element element) {
        return element.name().equals("t") || element.children().stream().anyMatch(DocxReader::says);
    }
}
