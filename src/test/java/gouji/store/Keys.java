package gouji.store;

/** Keys that are derived quickly, for tests that need many. */
public final class Keys {

    private Keys() {
    }

    public static DataKey of(String password) {
        return DataKey.of(password.toCharArray(), 10);
    }
}
