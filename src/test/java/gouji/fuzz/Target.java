package gouji.fuzz;

/** Where the fuzzer hands over its bytes (模糊测试入口); which reader gets them is said by {@code -Dgouji.fuzz=}. */
public final class Target {

    private static final Fuzzed READER = Fuzzed.valueOf(System.getProperty("gouji.fuzz"));

    private Target() {
    }

    /** One try. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        Sound.check(READER.read(bytes));
    }
}
