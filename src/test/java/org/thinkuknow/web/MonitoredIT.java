package org.thinkuknow.web;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.support.OtherApplication;
import org.thinkuknow.support.RunningApplication;
import org.thinkuknow.support.Visitor;

import java.util.Map;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The notice of the test copy stands on every page for children until somebody watches, and then no longer. */
class MonitoredIT {

    private static final String NOTICE = "This is a test copy. Nobody reads what is sent here.";
    private static final String PROMISE = "A person reads your message.";
    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([^\"]+)\"");

    private static String receiptPage(Visitor visitor) {
        var submission = SUBMISSION.matcher(visitor.get("/report").body());
        assertThat(submission.find()).isTrue();
        return visitor.post("/report", Map.of("submission", submission.group(1), "what", ChildWords.of("help")))
                .body();
    }

    @Nested
    class AFreshInstall extends RunningApplication {

        @ParameterizedTest
        @ValueSource(strings = {"/", "/learn/4-7", "/learn/4-7/friends-on-a-screen", "/report", "/report/reply"})
        void saysThatItIsATestCopy(String path) {
            assertThat(new Visitor(address("")).get(path).body()).contains(NOTICE);
        }

        @Test
        void namesNobodyWhoAnswersForWhatIsKept() {
            assertThat(new Visitor(address("")).get("/privacy").body())
                    .contains("Nobody yet. This is a test copy.", "It is not decided yet how long reports are kept.")
                    .doesNotContain("runs this site. It decides", "You can complain. Any words");
        }

        @Test
        void promisesNobodyOnTheReceipt() {
            assertThat(receiptPage(new Visitor(address("")))).contains(NOTICE).doesNotContain(PROMISE);
        }
    }

    @Nested
    class AMonitoredOne extends OtherApplication {

        @ParameterizedTest
        @ValueSource(strings = {"/", "/learn/4-7", "/learn/4-7/friends-on-a-screen", "/report", "/report/reply"})
        void saysNothingOfATestCopy(String path) {
            assertThat(new Visitor(address("")).get(path).body())
                    .contains("Think U Know")
                    .doesNotContain(NOTICE);
        }

        @Test
        void promisesThatAPersonReads() {
            assertThat(receiptPage(new Visitor(address("")))).contains(PROMISE).doesNotContain(NOTICE);
        }

        @Test
        void saysWhoAnswersForWhatIsKeptAndForHowLong() {
            assertThat(new Visitor(address("")).get("/privacy").body())
                    .contains(
                            "A centre runs this site.",
                            "Letters go to: 1 High Street, London.",
                            "href=\"mailto:officer@centre.example\"",
                            "We erase a report 18 months after we have finished.",
                            "UK GDPR, Article 6(1)(e)");
        }
    }
}
