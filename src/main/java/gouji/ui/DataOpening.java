package gouji.ui;

import gouji.copies.Copies;
import gouji.copies.CopyException;
import gouji.copies.Protection;
import gouji.copies.Why;
import gouji.store.DataKey;
import gouji.store.Store;
import gouji.store.StoreException;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Opens the stored reports (打开数据): with her password where they have one, and from the copies where the file is no use. */
final class DataOpening {

    private final Wiring wiring;
    private final Look look;
    private final Ask ask;

    DataOpening(Wiring wiring, Look look, Ask ask) {
        this.wiring = wiring;
        this.look = look;
        this.ask = ask;
    }

    /** None where they cannot be opened, and she knows why by then. */
    Optional<Store> open() {
        try {
            return Optional.of(wiring.store().join());
        } catch (CompletionException e) {
            Theme.apply(look);
            if (e.getCause() instanceof CopyException copy) {
                ask.tell(look.say("start.name"), look.say(copy.key(), copy.where()));
                return Optional.empty();
            } else if (e.getCause() instanceof StoreException refused) {
                return refused.reason() == StoreException.Reason.LOCKED ? unlocked() : rescued(Optional.empty(), refused);
            }
            throw e;
        }
    }

    /** Asks for the password of the data; what is the matter behind it is told as without one. */
    private Optional<Store> unlocked() {
        return unlock(wiring, look, ask).flatMap(key -> {
            try {
                return Optional.of(Store.open(wiring.folder(), Optional.of(key),
                        older -> new Copies(wiring.folder(), wiring.clock()).make(older, Why.UPGRADE, Optional.empty())));
            } catch (StoreException e) {
                return rescued(Optional.of(key), e);
            }
        });
    }

    private Optional<Store> rescued(Optional<DataKey> key, StoreException why) {
        return new RescueDialog(look, wiring, ask, key).offer(why);
    }

    /** The key by the password she types; none where she leaves it. */
    static Optional<DataKey> unlock(Wiring wiring, Look look, Ask ask) {
        return new PasswordDialog(look).unlock(ask, look.say("password.data", wiring.folder()), password -> Protection.unlock(wiring.folder(), password));
    }
}
