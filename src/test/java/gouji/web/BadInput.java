package gouji.web;

import gouji.check.Sheet;
import gouji.exchange.Reports;
import gouji.exchange.Sample;
import gouji.report.Figure;
import gouji.report.Head;
import gouji.report.Level;
import gouji.report.Report;
import gouji.report.Scope;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What people type and paste that a web page could stumble over; each kind by its name, invented. */
final class BadInput {

    static final Map<String, String> TEXTS = new TreeMap<>(Map.ofEntries(
            Map.entry("angle brackets", "甲<script>alert(1)</script>乙</p><h2>三、收到和处理政府信息公开申请情况</h2><!-- 丙 -->]]>"),
            Map.entry("ampersands", "甲&乙 & 丙&&丁&"),
            // wangEditor 5 writes & without escaping it, so that these become what they stand for once its HTML is read.
            Map.entry("character references", "甲&amp;乙&lt;丙&#0;&#x202e;&nbsp;"),
            Map.entry("quotation marks", "甲\"乙'丙`丁\" onload=\"alert(1)"),
            Map.entry("control characters", "甲\u0000乙\u0007丙\u001b[31m丁\u007f戊\u0085己\ud800庚\uffff"),
            Map.entry("emoji", "甲😀👩‍👩‍👧🇨🇳乙"),
            Map.entry("plane 2", "𠮷野家𪚥𠀀"),
            Map.entry("right-to-left marks", "甲\u202e乙\u202c丙\u200f丁\u2067戊\u2069己\u061c"),
            Map.entry("spaces", "　　甲  乙\t丙\u00a0\u00a0丁\u200b戊 "),
            Map.entry("a title of the form", "一、总体情况\n二、主动公开政府信息情况\n第二十条第（一）项"),
            Map.entry("50,000 characters", "政府信息公开一二三。\n".repeat(50_000 / 11)),
            Map.entry("a line of 5,000", "长".repeat(4_000) + "x".repeat(1_000))));

    private BadInput() {
    }

    /** A report that says this in every text and in the name of its office. */
    static Report in(String text) {
        var name = text.lines().findFirst().orElse("").replaceAll("[\\p{Cntrl}]", "");
        var head = new Head(new UUID(0, 1), name.substring(0, Math.min(200, name.length())), Level.TOWNSHIP, Scope.OWN, 2023);
        var report = Report.blank(head, Reports.FORM.edition());
        for (var key : Reports.FORM.texts()) {
            report = report.withText(key, text);
        }
        return report;
    }

    /** The sample with a figure of its own in every cell, eight digits long. */
    static Sheet eightDigits() {
        var report = Sample.read(Reports.FORM);
        var next = 12_345_678L;
        for (var cell : Reports.FORM.cells()) {
            if (!cell.isComputed()) {
                report = report.with(cell.ref(), Figure.of(next++), List.of());
            }
        }
        return Sheet.of(Reports.FORM, report);
    }
}
