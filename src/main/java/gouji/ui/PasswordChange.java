package gouji.ui;

import gouji.store.DataKey;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** 密码保护: asks whether the data gets a password, another, or none. */
final class PasswordChange {

    private final Look look;

    PasswordChange(Look look) {
        this.look = look;
    }

    /**
     * How to make the key the data shall have, which is slow on purpose; empty where she leaves it as it is.
     *
     * @param present what protects it now; then she has to type its password first
     */
    Optional<Supplier<Optional<DataKey>>> ask(Ask ask, Optional<DataKey> present) {
        if (present.isEmpty()) {
            return create(ask);
        }
        return ask.choose(look.say("password.title"), look.say("password.isProtected"), List.of(look.say("password.change"), look.say("password.remove")))
                .flatMap(way -> new PasswordDialog(look).unlock(ask, look.say("password.present"), password -> DataKey.unlock(present.get().line(), password))
                        .flatMap(old -> way == 1 ? Optional.of(Optional::empty) : create(ask)));
    }

    private Optional<Supplier<Optional<DataKey>>> create(Ask ask) {
        return new PasswordDialog(look).create(ask).map(password -> () -> Optional.of(DataKey.of(password)));
    }
}
