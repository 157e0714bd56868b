package org.thinkuknow.triage.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.thinkuknow.account.DemoSignIn;
import org.thinkuknow.account.Role;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.ReplyText;
import org.thinkuknow.report.Reports;
import org.thinkuknow.triage.CaseDesk;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseJoining;
import org.thinkuknow.triage.CaseReferrals;
import org.thinkuknow.triage.CaseTasks;
import org.thinkuknow.triage.CaseThemes;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.Closing;
import org.thinkuknow.triage.Closing.Outcome;
import org.thinkuknow.triage.Closing.SeenBy;
import org.thinkuknow.triage.HandOver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** Takes the steps of an invented report as its child and the officers of the demo would, through the services of the desk. */
@Component
@Profile("demo")
class DemoSteps {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(40);

    private final Desk desk;
    private final Reports reports;
    private final Geography geography;
    private final DemoRows rows;
    private final DemoSignIn signIn;
    private final Clock clock;

    DemoSteps(Desk desk, Reports reports, Geography geography, DemoRows rows, DemoSignIn signIn, Clock clock) {
        this.desk = desk;
        this.reports = reports;
        this.geography = geography;
        this.rows = rows;
        this.signIn = signIn;
        this.clock = clock;
    }

    /** Waits until a report has its case. */
    void awaitCase(Told told) {
        await(() -> standing(told).isPresent());
    }

    /**
     * Takes a step.
     *
     * @param left how much time will still pass for the report
     * @throws org.thinkuknow.triage.TriageRefused if somebody who looks round was quicker
     */
    void take(Told told, DemoStep step, Duration left) {
        if (step.by() == DemoStep.By.CHILD) {
            write(told, step.words());
        } else {
            var role = step.by() == DemoStep.By.SUPERVISOR ? Role.SUPERVISOR : Role.OFFICER;
            signIn.as(step.by().username(), role, () -> {
                act(told.reference(), step, left);
                return true;
            });
        }
    }

    private void act(String reference, DemoStep step, Duration left) {
        var words = step.words();
        switch (step.act()) {
            case MESSAGE -> throw new IllegalArgumentException("Only the child writes a message");
            case CLAIM -> desk.work().claim(reference);
            case OPEN -> desk.cases().open(reference);
            case LEVEL ->
                desk.themes()
                        .confirm(
                                reference,
                                Level.valueOf(step.text("level")),
                                words,
                                step.optional("theme").orElse(""));
            case STEP -> settle(reference, step);
            case TASK ->
                desk.tasks()
                        .add(
                                reference,
                                words,
                                UkTime.shown(clock.instant().plus(DemoContent.duration(step.entry(), "within"))));
            case NOTE -> desk.work().note(reference, words);
            case WRITE -> desk.work().writeToChild(reference, words);
            case REFER -> refer(reference, step);
            case ACKNOWLEDGE -> acknowledge(reference, words);
            case CLOSE -> desk.work().close(reference, closing(step, left), messages(reference));
            case AGREE_TO_CLOSE -> desk.work().agreeToClose(reference, messages(reference));
            case GIVE -> desk.handOver().give(reference, step.text("to"), words);
            case RELEASE -> desk.work().release(reference);
            case MERGE -> desk.joining().merge(reference, other(step));
            case SENT_TWICE -> desk.joining().sameReport(reference, other(step));
            case REOPEN -> desk.work().reopen(reference, words);
        }
    }

    /** What is written is why the step is not needed; with no words it is done. */
    private void settle(String reference, DemoStep step) {
        desk.tasks().of(reference).stream()
                .filter(task -> task.isOpen() && step.text("step").equals(task.step()))
                .forEach(task -> {
                    if (step.words().isEmpty()) {
                        desk.tasks().done(reference, task.id());
                    } else {
                        desk.tasks().notNeeded(reference, task.id(), step.words());
                    }
                });
    }

    private void write(Told told, String words) {
        var before = wroteAt(told);
        reports.answer(told.receipt(), new ReplyText(words));
        await(() -> !wroteAt(told).equals(before));
    }

    private Optional<Instant> wroteAt(Told told) {
        return standing(told).map(facts -> facts.times().wroteAt());
    }

    /** One agency alone is asked first where the step says why in a second line. */
    private void refer(String reference, DemoStep step) {
        var asked = Stream.of(
                        step.optional("police").map(code -> agency(Agency.Kind.POLICE, code)),
                        step.optional("services").map(code -> agency(Agency.Kind.CHILDREN_SERVICES, code)))
                .flatMap(Optional::stream)
                .toList();
        desk.referring()
                .referToAll(
                        reference, asked, step.words(), step.optional("with").orElse(""));
    }

    private Agency agency(Agency.Kind kind, String code) {
        return geography.agency(kind, code).orElseThrow();
    }

    /** The first agency that has not done so yet acknowledges by telephone. */
    private void acknowledge(String reference, String by) {
        desk.referrals().of(reference).stream()
                .map(made -> made.facts())
                .filter(facts -> facts.isOwed())
                .findFirst()
                .ifPresent(owed -> desk.referrals().acknowledgedByTelephone(owed.reference(), by, messages(reference)));
    }

    /** What is written is how it is known that the child is safe, or why nobody has answered. */
    private Closing closing(DemoStep step, Duration left) {
        var outcome = Outcome.valueOf(step.text("outcome"));
        if (outcome != Outcome.SEEN_AND_SAFE) {
            return Closing.unanswered(outcome, step.words());
        }
        var seen = clock.instant().minus(left).minus(BEFORE_THE_END).truncatedTo(ChronoUnit.MINUTES);
        return new Closing(outcome, step.words(), SeenBy.POLICE, UkTime.shown(seen), "");
    }

    private String other(DemoStep step) {
        var story = step.text("with");
        await(() -> rows.referenceOf(story).isPresent());
        return rows.referenceOf(story).orElseThrow();
    }

    private int messages(String reference) {
        return reports.look(reference).messages().size();
    }

    private Optional<CaseFacts> standing(Told told) {
        return signIn.as(
                DemoStep.By.SUPERVISOR.username(),
                Role.SUPERVISOR,
                () -> desk.cases().standing(told.reference()));
    }

    private void await(BooleanSupplier itIsSo) {
        var end = clock.instant().plus(PATIENCE);
        while (!itIsSo.getAsBoolean()) {
            if (clock.instant().isAfter(end)) {
                throw new IllegalStateException("An invented report of the demo has no case after a minute");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /**
     * An invented report that was told.
     *
     * @param receipt the five words of its child
     */
    record Told(String reference, String receipt) {
        @Override
        public String toString() {
            return "Told[" + reference + "]";
        }
    }

    /** The services by which officers work. */
    @Component
    @Profile("demo")
    record Desk(
            CaseDesk cases,
            CaseWork work,
            CaseThemes themes,
            CaseTasks tasks,
            CaseReferrals referring,
            Referrals referrals,
            CaseJoining joining,
            HandOver handOver) {}
}
