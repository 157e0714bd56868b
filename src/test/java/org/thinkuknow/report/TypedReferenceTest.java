package org.thinkuknow.report;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import java.util.Locale;

import static org.assertj.core.api.Assertions.assertThat;

/** However a reference is typed, it is found; what is none is never made one. */
class TypedReferenceTest {

    @Test
    void spacesDashesSmallLettersSignsAndWordsAroundDoNotMatter() {
        for (var typed : new String[] {
            "5H6BH-6TW68",
            " 5h6bh-6tw68 ",
            "5h6bh 6tw68",
            "5h6bh6tw68",
            "#5H6BH\u20136TW68",
            "5 h 6 b h 6 t w 6 8",
            "case 5H6BH-6TW68, please",
            "these cases: 5H6BH 6TW68.",
        }) {
            assertThat(TypedReference.in(typed)).as(typed).contains("5H6BH-6TW68");
        }
    }

    @Test
    void whatHasALetterThatNoReferenceHasIsNone() {
        for (var typed : new String[] {
            "5H6BO-6TW68",
            "5H6B0-6TW68",
            "5H6BI-6TW68",
            "5H6B1-6TW68",
            "5H6BH-6TW6",
            "5H6BH-6TW688",
            "",
            "x".repeat(300)
        }) {
            assertThat(TypedReference.in(typed)).as(typed).isEmpty();
        }
        assertThat(TypedReference.meant(" no-such ")).isEqualTo("NO-SUCH");
    }

    @Test
    void aBeginningIsTakenAsItIsTyped() {
        assertThat(TypedReference.beginning("#5h6")).isEqualTo("5H6");
        assertThat(TypedReference.beginning("5h6bh 6t")).isEqualTo("5H6BH-6T");
        assertThat(TypedReference.beginning("5h6bh-6t")).isEqualTo("5H6BH-6T");
        assertThat(TypedReference.beginning("5h6bh6tw68")).isEqualTo("5H6BH-6TW68");
    }

    @Property(seed = "20261203")
    void everyReferenceIsFoundInEverySpelling(
            @ForAll("references") String reference,
            @ForAll("betweens") String between,
            @ForAll("befores") String before,
            @ForAll("afters") String after,
            @ForAll boolean small) {
        var typed = before + reference.replace("-", between) + after;
        assertThat(TypedReference.in(small ? typed.toLowerCase(Locale.ROOT) : typed))
                .contains(reference);
    }

    @Property(seed = "20261203")
    void whateverIsTypedWhatIsFoundLooksLikeAReference(@ForAll String typed) {
        assertThat(TypedReference.in(typed).stream())
                .allSatisfy(found -> assertThat(found).matches("[%1$s]{5}-[%1$s]{5}".formatted(References.LETTERS)));
        assertThat(TypedReference.beginning(typed)).doesNotContain(" ", "#");
    }

    @Provide
    static Arbitrary<String> references() {
        return Arbitraries.randomValue(random -> References.next());
    }

    @Provide
    static Arbitrary<String> betweens() {
        return Arbitraries.of("-", " ", "", " - ", "\u2013", ".", "_");
    }

    @Provide
    static Arbitrary<String> befores() {
        return Arbitraries.of("", " ", "#", "ref: ", "(", "Will you look at ");
    }

    @Provide
    static Arbitrary<String> afters() {
        return Arbitraries.of("", " ", ".", ", would you?", ")");
    }
}
