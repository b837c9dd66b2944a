package gouji.ui;

import gouji.copies.Copies;
import gouji.copies.CopyException;
import gouji.copies.Protection;
import gouji.copies.Why;
import gouji.store.DataKey;
import gouji.store.Store;
import gouji.store.StoreException;
import gouji.store.StoreException.Reason;
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

    /** What the right password led to: the data, or what is the matter behind it. */
    private record Behind(DataKey key, Optional<Store> store, Optional<RuntimeException> trouble) {
    }

    /** None where they cannot be opened, and she knows why by then. */
    Optional<Store> open() {
        try {
            return Optional.of(wiring.store().join());
        } catch (CompletionException e) {
            Theme.apply(look);
            return e.getCause() instanceof StoreException refused && refused.reason() == Reason.LOCKED ? unlocked() : rescued(Optional.empty(), e.getCause());
        }
    }

    /** Asks for the password of the data; what is the matter behind it is told as without one. */
    private Optional<Store> unlocked() {
        try {
            return new PasswordDialog(look).unlock(ask, look.say("password.data", wiring.folder()), password -> Protection.unlock(wiring.folder(), password)
                    .flatMap(this::behind)).flatMap(behind -> behind.store().or(() -> behind.trouble().flatMap(trouble -> rescued(Optional.of(behind.key()), trouble))));
        } catch (StoreException e) {
            return rescued(Optional.empty(), e);
        }
    }

    /** Nothing where the key is that of a former password after all; opens off the screen thread. */
    private Optional<Behind> behind(DataKey key) {
        try {
            return Optional.of(new Behind(key, Optional.of(Store.open(wiring.folder(), Optional.of(key),
                    older -> new Copies(wiring.folder(), wiring.clock()).make(older, Why.UPGRADE, Optional.empty()))), Optional.empty()));
        } catch (StoreException | CopyException e) {
            return e instanceof StoreException refused && refused.reason() == Reason.LOCKED ? Optional.empty()
                    : Optional.of(new Behind(key, Optional.empty(), Optional.of(e)));
        }
    }

    private Optional<Store> rescued(Optional<DataKey> key, Throwable why) {
        if (why instanceof StoreException refused) {
            return new RescueDialog(look, wiring, ask, key).offer(refused);
        }
        ask.tell(look.say("start.name"), look.tell(why));
        return Optional.empty();
    }
}
