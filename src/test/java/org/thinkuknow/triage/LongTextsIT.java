package org.thinkuknow.triage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.cues.Cues;
import org.thinkuknow.language.Languages;
import org.thinkuknow.notification.OpenAlarms;
import org.thinkuknow.reader.Reader;
import org.thinkuknow.report.DangerAnswer;
import org.thinkuknow.report.Dangers;
import org.thinkuknow.report.Door;
import org.thinkuknow.report.Field;
import org.thinkuknow.report.Filed;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.NewReport;
import org.thinkuknow.report.ReplyText;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thinkuknow.support.Eventually.eventually;

/** Texts that take for ever to read, from somebody without an account: no child in danger waits for them. */
@Import(LongTextsIT.Held.class)
@TestPropertySource(
        properties = {
            "spring.datasource.hikari.connection-init-sql=set session innodb_snapshot_isolation = ON",
            "thinkuknow.reading.at-once=2",
            "thinkuknow.reading.patience=PT0.5S",
            "thinkuknow.reading.longest=PT10M"
        })
class LongTextsIT extends TriageDesk {

    private static final String LINES = "1:\n".repeat(3_300);
    private static final String NOT_READ = "only signs were looked for";
    private static final String READS = "Reads like messages of level one.";

    @Autowired
    private OpenAlarms alarms;

    @Autowired
    private HeldSuggestions reading;

    @Autowired
    private FirstLook look;

    @Autowired
    private MergedCases merged;

    @Autowired
    private LevelOneRises rises;

    @Autowired
    private EscalationRows escalations;

    @Autowired
    private StepRetries retries;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    @BeforeEach
    void hold() {
        reading.hold();
    }

    @AfterEach
    void goOn() {
        reading.goOn.countDown();
    }

    @Test
    void neitherAMailNorManyAnswersHoldLevelOneAndAllAreReadInTheEnd() {
        var sent = new ArrayList<Filed>();
        var mail = report(Door.EMAIL, LINES, DangerAnswer.UNSAID);
        reports.addAnswers(mail.reference(), Door.EMAIL, Collections.nCopies(14, new ReplyText(LINES)));
        sent.add(mail);
        for (var visitor = 0; visitor < 3; visitor++) {
            var filed = report(Door.FORM, LINES, DangerAnswer.UNSAID);
            sent.add(filed);
            for (var answer = 0; answer < 12; answer++) {
                reports.answer(filed.receipt(), new ReplyText(LINES + answer));
            }
        }
        eventually(() -> assertThat(reading.begun.getCount())
                .as("every thread that reads is held")
                .isZero());

        var grave = report(Door.FORM, "please help", DangerAnswer.YES).reference();

        eventually(() -> assertThat(alarms.now()).containsKey(grave));
        assertThat(facts(grave).level()).isEqualTo(Level.ONE);
        assertThat(facts(grave).notLookedThrough()).isFalse();
        assertThat(reading.goOn.getCount()).as("still held").isOne();
        eventually(() -> assertThat(sent).allSatisfy(filed -> {
            assertThat(facts(filed.reference()).standing().unseen()).isTrue();
            assertThat(facts(filed.reference()).notLookedThrough()).isFalse();
        }));

        reading.goOn.countDown();
        eventually(() -> assertThat(sent).allSatisfy(filed -> {
            assertThat(facts(filed.reference()).level()).isEqualTo(Level.ONE);
            assertThat(facts(filed.reference()).judged().reasons()).contains(READS);
            assertThat(alarms.now()).containsKey(filed.reference());
        }));
    }

    @Test
    void whatIsNotReadInTimeAndAReporterWhoSendsMoreAreSaidToBeNotRead() {
        var begunBefore = reading.times.get();
        var filed = report(Door.FORM, LINES, DangerAnswer.UNSAID);
        eventually(() -> assertThat(cases.existsById(filed.reference())).isTrue());
        assertThat(facts(filed.reference()).judged().reasons()).noneMatch(reason -> reason.contains(NOT_READ));
        eventually(() -> assertThat(reading.times).as("at once, and later").hasValueGreaterThan(begunBefore + 1));
        var level = facts(filed.reference()).level();
        var hasty = later(Duration.ofMillis(1));
        var due = new LaterReading.Due(filed.reference(), LaterReading.Due.WHOLE, false);
        hasty.read(due);
        assertThat(facts(filed.reference()).judged().reasons()).anyMatch(reason -> reason.contains(NOT_READ));
        assertThat(facts(filed.reference()).level()).as("raised by nothing").isEqualTo(level);
        hasty.read(due);
        var begun = reading.times.get();
        hasty.read(due);
        assertThat(reading.times).hasValue(begun);
    }

    private LaterReading later(Duration longest) {
        return new LaterReading(
                cases,
                reports,
                referrals,
                reading,
                look,
                merged,
                rises,
                escalations,
                retries,
                audit,
                events,
                clock,
                longest);
    }

    private Filed report(Door door, String text, DangerAnswer hurt) {
        return reports.receive(new NewReport(
                UUID.randomUUID().toString(),
                door,
                Map.of(Field.WHAT, text),
                new Dangers(DangerAnswer.UNSAID, hurt, DangerAnswer.UNSAID),
                "",
                ""));
    }

    /** Reads the long texts for as long as the test wants, and finds level one in them. */
    static class HeldSuggestions extends Suggestions {

        final AtomicInteger times = new AtomicInteger();
        volatile CountDownLatch begun = new CountDownLatch(2);
        volatile CountDownLatch goOn = new CountDownLatch(1);

        HeldSuggestions(Cues cues, Languages languages) {
            super(cues, languages, Reader.none(cues));
        }

        void hold() {
            begun = new CountDownLatch(2);
            goOn = new CountDownLatch(1);
        }

        @Override
        public Suggestion of(FiledReport report) {
            return report.words().getOrDefault(Field.WHAT, "").startsWith("1:") ? held() : super.of(report);
        }

        @Override
        public Suggestion ofMessages(FiledReport report, int searched) {
            return report.messages().stream().anyMatch(message -> message.text().startsWith("1:"))
                    ? held()
                    : super.ofMessages(report, searched);
        }

        /** Whoever is interrupted is not waited for. */
        private Suggestion held() {
            times.incrementAndGet();
            begun.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Suggestion(Level.ONE, List.of(READS));
        }
    }

    @TestConfiguration
    static class Held {
        @Bean
        @Primary
        HeldSuggestions heldSuggestions(Cues cues, Languages languages) {
            return new HeldSuggestions(cues, languages);
        }
    }
}
