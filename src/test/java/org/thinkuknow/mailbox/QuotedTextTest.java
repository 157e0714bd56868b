package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;
import org.thinkuknow.support.CountedList;

import java.util.Collections;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedTextTest {

    @Test
    void theAnswerAboveAQuoteIsWhatWasWritten() {
        assertThat(own("yes please\n\nOn Monday 3 May, The centre wrote:\n> old\n> older"))
                .isEqualTo("yes please");
        assertThat(own("tak\n\nW dniu 24.11.2026 o 10:01, Centrum pisze:\n> stare"))
                .isEqualTo("tak");
        assertThat(own("ok\n-----Original Message-----\nFrom: The centre\nold")).isEqualTo("ok");
        assertThat(own("ok\n\nFrom: The centre <a@b.example>\nSent: Monday\nTo: Sam\nold"))
                .isEqualTo("ok");
    }

    @Test
    void whatIsWrittenBetweenOrBelowAQuoteIsKept() {
        assertThat(own("> who is he?\nmy uncle\n> where?\nat home")).isEqualTo("my uncle\nat home");
    }

    @Test
    void wordsThatOnlyLookLikeAHeadingStay() {
        assertThat(own("On Monday he wrote:\ncome alone\nFrom: now on I am scared"))
                .isEqualTo("On Monday he wrote:\ncome alone\nFrom: now on I am scared");
    }

    @Test
    void aMailThatIsNothingButAQuoteIsKeptWhole() {
        assertThat(QuotedText.of("> help me")).isEqualTo(new QuotedText("> help me", 0));
    }

    @Test
    void whatLooksLikeAHeadingAboveEmptyLinesIsOneOnlyAboveAQuote() {
        assertThat(own("ok\nOn Monday\nSam wrote 5:\n\n \n> old")).isEqualTo("ok");
        assertThat(own("ok\nOn Monday\nSam wrote 5:\n\n \nnew")).isEqualTo("ok\nOn Monday\nSam wrote 5:\n\n \nnew");
    }

    @Test
    void twiceTheLinesAreTwiceTheLooks() {
        assertThat((double) looks(4_000)).isLessThanOrEqualTo(2.5 * looks(2_000));
    }

    private static long looks(int lines) {
        var all = new CountedList<>(Collections.nCopies(lines, "on 1:"));
        QuotedText.own(all);
        return all.steps();
    }

    private static String own(String text) {
        return QuotedText.of(text).own();
    }
}
