package gouji.exchange;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.exchange.Refused.Reason;
import gouji.form.Cell;
import gouji.report.Acceptance;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Her reasons (说明原因) in a file. */
final class AcceptanceJson {

    private static final List<String> KEYS = List.of("rule", "cells", "reason", "at");
    private static final String SAID = "said";

    private AcceptanceJson() {
    }

    /** A rule that is not known here is kept: a later program may know more of them. */
    static Acceptance read(Part part, Map<String, Cell> cells) {
        part.only(Stream.concat(KEYS.stream(), Stream.of(SAID)).toList());
        KEYS.forEach(part::at);
        var rule = part.at("rule");
        if (!rule.string().matches("R[1-9][0-9]{0,3}")) {
            throw rule.refused(Reason.WRONG_RULE, rule.string());
        }
        var spokenOf = part.at("cells").items().stream().map(item -> {
            if (!cells.containsKey(item.string())) {
                throw item.refused(Reason.UNKNOWN_CELL, item.string());
            }
            return cells.get(item.string()).ref();
        }).toList();
        return new Acceptance(rule.string(), spokenOf, part.find(SAID).map(AcceptanceJson::said).orElse(""), part.at("reason").text(), time(part.at("at")));
    }

    static ObjectNode write(Acceptance acceptance) {
        var json = JsonNodeFactory.instance.objectNode().put("rule", acceptance.rule());
        var cells = json.putArray("cells");
        acceptance.cells().forEach(cell -> cells.add(cell.toString()));
        if (!acceptance.said().isEmpty()) {
            json.put(SAID, acceptance.said());
        }
        return json.put("reason", acceptance.reason()).put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(acceptance.at()));
    }

    private static String said(Part part) {
        if (!part.string().matches("[0-9a-f]{" + Acceptance.SAID + "}")) {
            throw part.refused(Reason.WRONG_FINGERPRINT, part.string());
        }
        return part.string();
    }

    private static OffsetDateTime time(Part part) {
        try {
            return OffsetDateTime.parse(part.string());
        } catch (DateTimeException e) {
            throw part.refused(Reason.WRONG_TIME, part.string());
        }
    }
}
