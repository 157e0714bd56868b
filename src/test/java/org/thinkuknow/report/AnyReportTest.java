package org.thinkuknow.report;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever is typed into the form: it stays as it is, or the field says why it cannot. */
class AnyReportTest {

    private static final Dangers UNSAID = Dangers.UNSAID;

    @Property(seed = "20261203")
    void whatCanBeKeptIsKeptWhole(@ForAll("texts") String what, @ForAll("texts") String name) {
        var words = Map.of(Field.WHAT, what, Field.NAME, name);
        if (fits(Field.WHAT, what) && !clean(what).isEmpty() && fits(Field.NAME, name)) {
            var kept = report(words).words();
            assertThat(kept.get(Field.WHAT).equals(clean(what))).isTrue();
            assertThat(kept.getOrDefault(Field.NAME, "").equals(clean(name))).isTrue();
            assertThat(report(kept).words().equals(kept))
                    .as("kept again it is the same")
                    .isTrue();
        } else {
            assertThatThrownBy(() -> report(words)).isInstanceOfSatisfying(ReportRefused.class, refused -> {
                assertThat(refused.complaints().keySet())
                        .isSubsetOf(Field.WHAT, Field.NAME)
                        .isNotEmpty();
                assertThat(refused.complaints().containsKey(Field.NAME)).isEqualTo(!fits(Field.NAME, name));
            });
        }
    }

    @Property(seed = "20261203")
    void anAdditionNeverOverwritesAndNeverLoses(@ForAll("texts") String before, @ForAll("texts") String more) {
        if (!fits(Field.PLACE, before)
                || !fits(Field.PLACE, more)
                || clean(before).isEmpty()) {
            return;
        }
        var earlier = Map.of(Field.PLACE, clean(before));
        var addition = new Addition("one", Map.of(Field.PLACE, more), UNSAID);
        assertThat(addition.filling(earlier)).isEmpty();
        var message = addition.message(earlier, UNSAID, List.of());
        assertThat(clean(more).isEmpty() || clean(more).equals(clean(before)) || message.contains(clean(more)))
                .as("what is different is in the message")
                .isTrue();
    }

    @Provide
    Arbitrary<String> texts() {
        var anything = Arbitraries.strings().all().ofMaxLength(300);
        var longOnes = Arbitraries.strings()
                .withChars('a', ' ', '\n', '\ud83d', '\ude2d')
                .ofMinLength(150)
                .ofMaxLength(12_000);
        var hidden = Arbitraries.strings()
                .withChars('\0', '\r', '\n', '\t', ' ', '\u202e', '\ufffd', '\u2028', 'x')
                .ofMaxLength(20);
        return Arbitraries.oneOf(anything, longOnes, hidden);
    }

    private static NewReport report(Map<Field, String> words) {
        return new NewReport("one", Door.FORM, words, UNSAID, "", "");
    }

    private static boolean fits(Field field, String text) {
        var clean = clean(text);
        return clean.codePointCount(0, clean.length()) <= field.longest() && clean.indexOf('\ufffd') < 0;
    }

    /** Lines end in one way, and what nobody sees goes. */
    private static String clean(String text) {
        var seen = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(each -> each == '\n' || each == '\t' || !Character.isISOControl(each))
                .forEach(seen::appendCodePoint);
        return seen.toString().strip();
    }
}
