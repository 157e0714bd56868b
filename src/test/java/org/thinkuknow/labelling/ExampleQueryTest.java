package org.thinkuknow.labelling;

import org.junit.jupiter.api.Test;
import org.thinkuknow.labelling.ReaderPage.ExampleQuery;
import org.thinkuknow.reader.Example;
import org.thinkuknow.reader.Example.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

class ExampleQueryTest {

    private static final Example EXAMPLE = new Example(
            "Z0001",
            Urgency.TWO,
            "friend",
            "",
            "plain",
            "en",
            "grooming",
            false,
            "an adult asks for secrets",
            "He says not to TELL anybody",
            "here");

    @Test
    void everyWordStandsSomewhereInItWhateverItsCapitals() {
        assertThat(fits("", null, "", "")).isTrue();
        assertThat(fits(" tell  SECRETS ", null, "", "")).isTrue();
        assertThat(fits("tell nobody", null, "", "")).isFalse();
    }

    @Test
    void whatIsChosenHasToFit() {
        assertThat(fits("tell", Urgency.TWO, "grooming", "friend")).isTrue();
        assertThat(fits("tell", Urgency.ONE, "grooming", "friend")).isFalse();
        assertThat(fits("tell", Urgency.TWO, "pictures", "friend")).isFalse();
        assertThat(fits("tell", Urgency.TWO, "grooming", "child")).isFalse();
    }

    private static boolean fits(String words, Urgency level, String theme, String writer) {
        return new ExampleQuery(words, level, theme, writer).fits(EXAMPLE);
    }
}
