package gouji.word;

import gouji.check.VersionCode;
import gouji.document.Dress;
import gouji.words.Language;
import gouji.words.Words;

/** What stands above and below the text of every page (页眉、页脚): draft line and watermark, page number outside, version code inside. */
final class PageMargins {

    /** 版心 of GB/T 9704-2012, and how far the page number stands from its edge, in twips. */
    private static final int BLOCK = WordXml.twips(156);
    private static final int INSET = 280;

    private final Dress dress;
    private final VersionCode code;
    private final Words words = Words.in(Language.CHINESE);

    PageMargins(Dress dress, VersionCode code) {
        this.dress = dress;
        this.code = code;
    }

    byte[] header() {
        var part = new WordXml("w:hdr");
        part.paragraph("Header").run(dress.header());
        if (dress.watermark()) {
            watermark(part);
        }
        return part.close().part();
    }

    /** @param odd whether the outside is on the right */
    byte[] footer(boolean odd) {
        var part = new WordXml("w:ftr");
        var xml = part.xml();
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Footer").open("w:tabs")
                .empty("w:tab", "w:val", "right", "w:pos", odd ? BLOCK - INSET : BLOCK).close();
        if (!odd) {
            xml.empty("w:ind", "w:left", INSET);
        }
        xml.close();
        var said = words.say("document.code", code);
        if (odd) {
            part.run("VersionCode", 0, said).run("\t");
            number(part);
        } else {
            number(part);
            part.run("\t").run("VersionCode", 0, said);
        }
        return part.close().part();
    }

    private static void number(WordXml part) {
        part.run("— ");
        part.xml().open("w:fldSimple", "w:instr", "PAGE");
        part.run("1");
        part.xml().close();
        part.run(" —");
    }

    /** 草稿, light and aslant behind the text, as Word itself makes watermarks. */
    private void watermark(WordXml part) {
        part.xml().open("w:r").open("w:pict")
                .open("v:shapetype", "id", "_x0000_t136", "coordsize", "21600,21600", "o:spt", "136", "adj", "10800",
                        "path", "m@7,l@8,m@5,21600l@6,21600e")
                .empty("v:textpath", "on", "t", "fitshape", "t").close()
                .open("v:shape", "id", "watermark", "o:spid", "_x0000_s2049", "type", "#_x0000_t136", "alt", words.say("document.watermark"),
                        "style", "position:absolute;margin-left:0;margin-top:0;width:340pt;height:150pt;rotation:315;z-index:-251658752;"
                                + "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
                                + "mso-position-vertical:center;mso-position-vertical-relative:margin",
                        "fillcolor", "#ececec", "stroked", "f")
                .empty("v:textpath", "style", "font-family:'黑体';font-size:1pt", "string", words.say("document.watermark")).close()
                .close().close();
    }
}
