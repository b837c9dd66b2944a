package gouji.ui;

import gouji.store.DataKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** 密码保护: asks whether the data gets a password, another, or none. */
final class PasswordChange {

    private final Wiring wiring;
    private final Look look;

    PasswordChange(Wiring wiring, Look look) {
        this.wiring = wiring;
        this.look = look;
    }

    /**
     * How to make the key the data shall have, which is slow on purpose; empty where she leaves it as it is.
     *
     * @param isProtected whether it has a password, which she then has to type first
     */
    Optional<Supplier<Optional<DataKey>>> ask(Ask ask, boolean isProtected) {
        if (!isProtected) {
            return create(ask);
        }
        return ask.choose(look.say("password.title"), look.say("password.isProtected"), List.of(look.say("password.change"), look.say("password.remove")))
                .flatMap(way -> DataOpening.unlock(wiring, look, ask).flatMap(old -> way == 1 ? Optional.of(Optional::empty) : create(ask)));
    }

    private Optional<Supplier<Optional<DataKey>>> create(Ask ask) {
        return new PasswordDialog(look).create(ask).map(password -> () -> Optional.of(DataKey.of(password)));
    }
}
