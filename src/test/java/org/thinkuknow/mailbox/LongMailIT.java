package org.thinkuknow.mailbox;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.reader.Reading;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.NewReport;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.thinkuknow.support.Eventually.eventually;

/** A mail of a million lines takes for ever to read by meaning: a child in danger does not wait for that. */
@Import(LongMailIT.Held.class)
@TestPropertySource(
        properties = {
            "thinkuknow.reading.at-once=2",
            "thinkuknow.reading.patience=PT0.5S",
            "thinkuknow.reading.longest=PT10M"
        })
class LongMailIT extends HostileMailDesk {

    private static final String LINES = "1:\n".repeat(1_000_000);

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    private HeldReading held;

    @AfterEach
    void goOn() {
        held.goOn.countDown();
    }

    @Test
    void aReportOfLevelOneHasItsAlarmWhileTheMailIsRead() throws Exception {
        put(RawMail.from(other).text(PLAIN, LINES));
        mailbox(Map.of()).lookThrough();
        assertThat(filedOf(other)).isOne();
        held.begun.await();

        var grave = reports.receive(new NewReport(
                        UUID.randomUUID().toString(),
                        Door.FORM,
                        Map.of(Field.WHAT, WORDS),
                        new Dangers(DangerAnswer.UNSAID, DangerAnswer.YES, DangerAnswer.UNSAID),
                        "",
                        ""))
                .reference();

        eventually(() -> assertThat(alarms.now()).containsKey(grave));
        assertThat(held.goOn.getCount()).as("the mail is still read").isOne();
    }

    /** @param begun when every thread that reads is held by the mail */
    record HeldReading(CountDownLatch begun, CountDownLatch goOn) {

        Reading read() throws InterruptedException {
            begun.countDown();
            goOn.await();
            return Reading.NONE;
        }
    }

    @TestConfiguration
    static class Held {

        @Bean
        HeldReading heldReading() {
            return new HeldReading(new CountDownLatch(2), new CountDownLatch(1));
        }

        @Bean
        @Primary
        Reader heldReader(HeldReading held) {
            var reader = mock(Reader.class);
            when(reader.read(anyString(), any()))
                    .thenAnswer(call -> call.getArgument(0, String.class).contains("1:") ? held.read() : Reading.NONE);
            return reader;
        }
    }
}
