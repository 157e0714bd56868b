package org.thinkuknow.ask;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is typed into the search: it ends in some answers of ours or in none. */
class AnyWordsTest {

    private static final Answers ANSWERS = AskQueriesTest.ANSWERS;
    private static final int MOST = 5;

    @Property(seed = "20261203")
    void theAnswersAreOursEachOnceAndNoMoreThanAsked(@ForAll("queries") String words) {
        var found = ANSWERS.search(words, MOST);
        assertThat(found).hasSizeLessThanOrEqualTo(MOST).doesNotHaveDuplicates();
        assertThat(found)
                .allSatisfy(answer -> assertThat(ANSWERS.find(answer.slug())).contains(answer));
        assertThat(ANSWERS.search(words, 1)).isEqualTo(found.stream().limit(1).toList());
    }

    @Provide
    Arbitrary<String> queries() {
        var pieces = new String[] {
            "meet",
            "picture",
            "my mum",
            "AND",
            "OR",
            "NOT",
            "(",
            ")",
            "\"",
            "~",
            "*",
            "?",
            "^2",
            "[a TO b]",
            ":",
            "/",
            "\\",
            "-",
            "+",
            "&&",
            "!",
            "{",
            "}",
            " ",
            "😢",
            "é",
            "\0",
            "\ud83d",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
        };
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(300),
                Arbitraries.of(pieces).list().ofMaxSize(80).map(all -> String.join("", all)));
    }
}
