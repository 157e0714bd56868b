package org.thinkuknow.cues;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thinkuknow.content.ContentFiles;
import org.thinkuknow.content.Problems;

import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a child writes: it is looked through to its end, and each sign that is found stands where it is said to stand. */
class AnyMessageTest {

    private static final Cues CUES = Cues.read(ContentFiles.packed(), new Problems());
    private static final List<String> SIGNS = List.of(
            "he wants to meet me tomorrow after school",
            "dont tell your mum",
            "send me a picture",
            "i want to die",
            "he said he will post it",
            "he touched me",
            "he knows where i live",
            "its our secret");

    @Property(seed = "20261203")
    void eachSignStandsInTheText(@ForAll("messages") String text) {
        for (var found : CUES.in(text)) {
            assertThat(found.where()).isNotEmpty();
            var before = 0;
            for (var span : found.where()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(before);
                assertThat(span.end()).isLessThanOrEqualTo(text.length());
                assertThat(cuts(text, span.start()) || cuts(text, span.end()))
                        .as("in the middle of a letter")
                        .isFalse();
                before = span.end();
            }
        }
    }

    @Property(seed = "20261203")
    void theSameTextHasTheSameSigns(@ForAll("messages") String text) {
        assertThat(CUES.in(text).equals(CUES.in(text))).isTrue();
    }

    @Provide
    Arbitrary<String> messages() {
        var pieces = Stream.concat(
                SIGNS.stream(),
                Stream.of(
                        " ", "\n", ". ", "!!!", "😢", "\ud83d", "\u202e", "ا", "\u0301", "\u200d", "\0", "NOT ",
                        "my mum ", "ITS ", "m33t ", "ﬁ", "İ", "…", "'", "’", "1"));
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(400),
                Arbitraries.of(pieces.toList()).list().ofMaxSize(60).map(all -> String.join("", all)));
    }

    private static boolean cuts(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
    }
}
