package org.thinkuknow.database;

/** Marks work of this thread for which connections are kept: what a child sends must not wait behind everything else (decision 0034). */
public final class FirstInLine implements AutoCloseable {

    private static final ThreadLocal<Boolean> HERE = ThreadLocal.withInitial(() -> false);

    private final boolean before = HERE.get();

    private FirstInLine() {}

    /** From here to {@link #close} this thread may have the connections that are kept. */
    public static FirstInLine enter() {
        var mark = new FirstInLine();
        HERE.set(true);
        return mark;
    }

    static boolean isHere() {
        return HERE.get();
    }

    @Override
    public void close() {
        if (before) {
            HERE.set(true);
        } else {
            HERE.remove();
        }
    }
}
