package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotedTextTest {

    @Test
    void theAnswerAboveAQuoteIsWhatWasWritten() {
        assertThat(own("yes please\n\nOn Monday 3 May, The centre wrote:\n> old\n> older")).isEqualTo("yes please");
        assertThat(own("tak\n\nW dniu 24.11.2026 o 10:01, Centrum pisze:\n> stare")).isEqualTo("tak");
        assertThat(own("ok\n-----Original Message-----\nFrom: The centre\nold")).isEqualTo("ok");
        assertThat(own("ok\n\nFrom: The centre <a@b.example>\nSent: Monday\nTo: Sam\nold")).isEqualTo("ok");
    }

    @Test
    void whatIsWrittenBetweenOrBelowAQuoteIsKept() {
        assertThat(own("> who is he?\nmy uncle\n> where?\nat home")).isEqualTo("my uncle\nat home");
    }

    @Test
    void wordsThatOnlyLookLikeAHeadingStay() {
        assertThat(own("On Monday he wrote:\ncome alone\nFrom: now on I am scared")).isEqualTo("On Monday he wrote:\ncome alone\nFrom: now on I am scared");
    }

    @Test
    void aMailThatIsNothingButAQuoteIsKeptWhole() {
        assertThat(QuotedText.of("> help me")).isEqualTo(new QuotedText("> help me", 0));
    }

    private static String own(String text) {
        return QuotedText.of(text).own();
    }
}
