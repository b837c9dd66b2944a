package gouji.ui;

import gouji.edit.State;
import gouji.form.CellRef;
import gouji.words.FindingSentence;
import gouji.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says how the table stands to the register's figures (台账): what is not yet in it, or how far the two are apart. */
record RegisterSentence(Words words, State state) {

    /** How a total stands to the register's figure. */
    enum Standing { NOT_GIVEN, REFUSED, AGREES, OPEN, APART }

    /** Of several totals: what was typed in vain, else the first that does not agree, or that all do, or what the fields are for. */
    String of(List<CellRef> totals) {
        return Stream.of(Standing.REFUSED, Standing.APART, Standing.OPEN)
                .flatMap(standing -> totals.stream().filter(total -> standing(total) == standing)).findFirst().flatMap(this::of)
                .orElseGet(() -> totals.stream().allMatch(total -> standing(total) == Standing.AGREES) ? words.say("register.all")
                        : totals.stream().flatMap(total -> of(total).stream()).findFirst().orElse(words.say("register.hint")));
    }

    /** Of one total; nothing where the register's figure is not given. */
    Optional<String> of(CellRef total) {
        var unread = state.unread().get(total);
        if (unread != null) {
            return Optional.of(new FindingSentence(words, state.sheet()).refusal(unread, state.sheet().form().cell(total).unit()));
        }
        var sum = state.sheet().read(total);
        var name = name(total);
        return state.report().control(total).map(given -> {
            var difference = given.minus(sum.figure());
            if (difference.isZero()) {
                return sum.isWhole() ? words.say("register.agrees", name) : words.say("register.blank", name, sum.missing());
            }
            var apart = difference.amount().abs().toPlainString();
            if (difference.signum() < 0) {
                return words.say("register.more", name, apart);
            }
            return sum.isWhole() ? words.say("register.fewer", name, apart) : words.say("register.left", name, apart);
        });
    }

    /** Open is not apart: while cells are blank, what is missing may still come. */
    Standing standing(CellRef total) {
        var sum = state.sheet().read(total);
        if (state.unread().containsKey(total)) {
            return Standing.REFUSED;
        }
        return state.report().control(total).map(given -> {
            var order = given.compareTo(sum.figure());
            if (order < 0 || order > 0 && sum.isWhole()) {
                return Standing.APART;
            }
            return sum.isWhole() ? Standing.AGREES : Standing.OPEN;
        }).orElse(Standing.NOT_GIVEN);
    }

    String name(CellRef total) {
        return words.say("register." + total.row());
    }
}
