package gouji.manuscript;

/** A part of a long text that is edited by itself (段落块), from one UTF-16 character to before another. */
public record Block(int start, int end) {

    public int length() {
        return end - start;
    }

    /** Whether a caret may stand there; one may stand at either end. */
    public boolean holds(int caret) {
        return start <= caret && caret <= end;
    }

    public boolean holds(int from, int to) {
        return start <= from && to <= end;
    }
}
