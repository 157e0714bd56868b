package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.transaction.PlatformTransactionManager;
import org.thinkuknow.support.ChildWords;
import org.thinkuknow.triage.TriageRefused;
import org.thinkuknow.triage.ui.HeldSteps.Pressed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SECOND_OFFICER;
import static org.thinkuknow.support.Eventually.eventually;

/** What was pressed is done when it can no longer be taken back: once, by whoever pressed it, and also when the application stops. */
class HeldStepsIT extends CaseInHand {

    private static final String WORDS = ChildWords.of("We have read it.");
    private static final Duration LONG = Duration.ofMinutes(1);

    @Autowired
    private TaskScheduler scheduler;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private final ConcurrentLinkedQueue<Optional<RuntimeException>> told = new ConcurrentLinkedQueue<>();
    private String reference = "";

    @BeforeEach
    void anOfficerHasACase() {
        reference = claimed();
    }

    @Test
    void aMessageLeavesOnceWhenItsTimeIsOverAndNotBefore() {
        var held = holding(Duration.ofSeconds(1));
        OFFICER.run(() -> send(held));
        assertThat(OFFICER.get(held::waiting)).contains(new Pressed("Message", reference));
        assertThat(messages()).as("tried out, and taken back").isEmpty();
        eventually(() -> assertThat(messages()).containsExactly(WORDS));
        eventually(() -> assertThat(told).containsExactly(Optional.empty()));
        assertThat(OFFICER.get(held::waiting)).isEmpty();
        assertThat(OFFICER.get(held::takeBack)).as("too late").isFalse();
        assertThat(OFFICER.get(() -> desk.open(reference)).history())
                .filteredOn(line -> line.detail().equals("message to the child"))
                .singleElement()
                .satisfies(line -> assertThat(line.who()).isEqualTo("demo-officer"));
    }

    @Test
    void whatIsTakenBackIsNeverDoneAlsoWhenItsTimeIsOver() {
        var time = mock(TaskScheduler.class);
        var held = new HeldSteps(time, transactions, clock, LONG);
        OFFICER.run(() -> send(held));
        assertThat(SECOND_OFFICER.get(held::takeBack))
                .as("a colleague takes back nothing")
                .isFalse();
        assertThat(OFFICER.get(held::takeBack)).isTrue();
        var over = ArgumentCaptor.forClass(Runnable.class);
        verify(time).schedule(over.capture(), any(Instant.class));
        over.getValue().run();
        assertThat(messages()).isEmpty();
        assertThat(told).isEmpty();
    }

    @Test
    void whoeverIsRefusedHearsItAtOnceAndNothingWaits() {
        var held = holding(LONG);
        assertThatThrownBy(() -> OFFICER.run(() -> hold(held, () -> work.writeToChild("NOT-THERE", WORDS))))
                .isInstanceOf(TriageRefused.class);
        assertThat(OFFICER.get(held::waiting)).isEmpty();
    }

    @Test
    void whatIsRefusedOnlyWhenItIsDoneIsToldAndLeavesNothing() {
        var held = holding(LONG);
        OFFICER.run(() -> send(held));
        OFFICER.run(() -> work.release(reference));
        OFFICER.run(held::goNow);
        assertThat(told).hasSize(1);
        assertThat(told.peek()).containsInstanceOf(TriageRefused.class);
        assertThat(messages()).isEmpty();
    }

    @Test
    void theNextStepComesAfterTheOneBefore() {
        var held = holding(LONG);
        OFFICER.run(() -> send(held));
        OFFICER.run(() -> hold(held, () -> work.note(reference, WORDS)));
        assertThat(messages()).as("no longer held").containsExactly(WORDS);
        assertThat(OFFICER.get(held::takeBack)).isTrue();
        assertThat(OFFICER.get(() -> desk.open(reference)).notes()).isEmpty();
    }

    @Test
    void anApplicationThatStopsDoesItFirst() {
        var held = holding(LONG);
        held.start();
        OFFICER.run(() -> send(held));
        held.stop();
        assertThat(messages()).containsExactly(WORDS);
    }

    @Test
    void nobodyWaitsLongerThanAMinute() {
        assertThatThrownBy(() -> holding(LONG.plusSeconds(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> holding(Duration.ofSeconds(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    private HeldSteps holding(Duration time) {
        return new HeldSteps(scheduler, transactions, clock, time);
    }

    private void send(HeldSteps held) {
        hold(held, () -> work.writeToChild(reference, WORDS));
    }

    private void hold(HeldSteps held, Runnable step) {
        held.hold(new Pressed("Message", reference), step, told::add);
    }

    private List<String> messages() {
        return OFFICER.get(() -> desk.open(reference)).report().messages().stream()
                .map(message -> message.text())
                .toList();
    }
}
