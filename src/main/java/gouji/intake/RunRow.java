package gouji.intake;

/**
 * A row whose digits stand one behind the other without gaps (连写的行).
 *
 * @param digits as printed, gaps included where there are some
 */
record RunRow(FormRow row, String digits, Source source) {

    String joined() {
        return digits.replaceAll("\\s+", "");
    }
}
