package org.thinkuknow.exchange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.thinkuknow.learning.AgeBand;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a teacher brings as GIFT: reading it ends, and what was not understood is in the report. */
class AnyGiftTest {

    private static final String[] PIECES = {
        "{",
        "}",
        "=",
        "~",
        "#",
        ":",
        "::",
        "\\",
        "//",
        "\n",
        "\n\n",
        "->",
        "%",
        "%50%",
        "####",
        "T",
        "FALSE",
        "[html]",
        "[markdown]",
        "<p>",
        "&lt;",
        "$CATEGORY: a",
        "// title: x",
        "// id: or-4-7-01",
        "Who is a friend?",
        "yes",
        "no",
        "1..5",
        "é",
        "😢",
        " ",
        "\u0000",
        "\u2028",
        "\ufeff"
    };

    @Property(seed = "20261203")
    void piecesInAnyOrderAreAQuestionOrInTheReport(@ForAll("gifts") String gift) {
        var read = GiftReader.read(gift, new NewIds("or", AgeBand.FOUR_TO_SEVEN));
        assertThat(read.size()).isNotNegative();
        assertThat(read.yaml()).isNotNull();
    }

    @Property(seed = "20261203")
    void aQuestionIsNeverSilentlyLeftOut(@ForAll("questions") String question) {
        var read = GiftReader.read("Which one? {" + question + "}\n", new NewIds("or", AgeBand.FOUR_TO_SEVEN));
        assertThat(read.size() + read.report().size()).isPositive();
    }

    @Property(seed = "20261203")
    void whatIsWrittenIsReadAgain(@ForAll String text) {
        var plain = text.replace("\r", "").strip();
        assertThat(GiftText.unescape(GiftText.escape(plain)).equals(plain)).isTrue();
    }

    @Provide
    Arbitrary<String> gifts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(80).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> questions() {
        return Arbitraries.of("=", "~", "#", "yes", "no", " ", "->", "T", "%50%", "\\}", "1..5")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }
}
