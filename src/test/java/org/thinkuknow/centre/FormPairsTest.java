package org.thinkuknow.centre;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicLong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** How much work a form is, counted in letters that are looked at. */
class FormPairsTest {

    private static final int MEGABYTE = 1_000_000;

    /** A text that counts how often a letter of it is looked at. */
    private record Counted(String text, AtomicLong looks) implements CharSequence {

        static Counted of(String text) {
            return new Counted(text, new AtomicLong());
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int at) {
            looks.incrementAndGet();
            return text.charAt(at);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            looks.addAndGet(end - start);
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static long looks(String form) {
        var counted = Counted.of(form);
        new FormPairs(text -> text).read(counted);
        return counted.looks().get();
    }

    @Test
    void afterAHundredPairsNothingMoreIsRead() {
        for (var form : new String[] {"a&".repeat(MEGABYTE / 2), "&".repeat(MEGABYTE), "a=1&".repeat(MEGABYTE / 4)}) {
            var counted = Counted.of(form);
            assertThatThrownBy(() -> new FormPairs(text -> text).read(counted)).isInstanceOf(FormPairs.TooMany.class);
            assertThat(counted.looks().get()).isLessThan(10 * FormPairs.MOST);
        }
    }

    @Test
    void aHundredPairsAreTaken() {
        assertThat(new FormPairs(text -> text)
                        .read("a=1&".repeat(99) + "a=2")
                        .asParameters()
                        .get("a"))
                .hasSize(100)
                .endsWith("2");
        assertThatThrownBy(() -> new FormPairs(text -> text).read("a=1&".repeat(100) + "a=2"))
                .isInstanceOf(FormPairs.TooMany.class);
    }

    @Test
    void theAddressCountsToo() {
        var pairs = new FormPairs(text -> text).read("b&".repeat(60));
        assertThatThrownBy(() -> pairs.read("a&".repeat(60))).isInstanceOf(FormPairs.TooMany.class);
    }

    @Test
    void twiceTheTextIsTwiceTheWork() {
        var once = looks("what=" + "a".repeat(MEGABYTE / 2) + "&b".repeat(90));
        var twice = looks("what=" + "a".repeat(MEGABYTE) + "&b".repeat(90));
        assertThat(twice).isLessThan(once * 5 / 2);
    }
}
