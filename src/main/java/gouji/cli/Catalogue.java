package gouji.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import gouji.form.Form;
import gouji.form.Rule;

/**
 * The rules a report is checked against (核对规则).
 *
 * @param json one line of JSON for each rule
 */
record Catalogue(Terminal terminal, boolean json) {

    int print(Form form) {
        form.rules().forEach(rule -> terminal.out().println(json ? json(form, rule.about()) : line(rule.about())));
        return Terminal.READY;
    }

    private String line(Rule.About rule) {
        return terminal.words().say("command.rules.line", rule.id(), terminal.words().say("severity." + rule.severity()),
                rule.label(), rule.source());
    }

    private static String json(Form form, Rule.About rule) {
        return JsonNodeFactory.instance.objectNode().put("rule", rule.id()).put("severity", CheckJson.lower(rule.severity()))
                .put("label", rule.label()).put("source", rule.source()).put("edition", form.edition()).toString();
    }
}
