package org.thinkuknow.triage;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.assessment.Suggestion;
import org.thinkuknow.assessment.Suggestions;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.centre.ReadingReaction;
import org.thinkuknow.referral.ReferralAnswered;
import org.thinkuknow.referral.Referrals;
import org.thinkuknow.report.FiledReport;
import org.thinkuknow.report.Reports;
import org.thinkuknow.triage.CaseChanges.CaseChanged;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads by their meaning the words of a case that opened by its answers and signs alone, and raises it by what they say. Neither a text
 * nor whoever writes many has more than a limited time; beyond it the signs stand alone, and the case says so (decision 0138).
 */
@Component
class LaterReading {

    private static final Logger log = LoggerFactory.getLogger(LaterReading.class);
    /** Reports whose reading is remembered; the least recent is forgotten. */
    private static final int MOST_REMEMBERED = 1_000;
    /** One report has the time of so many long texts, however often its reporter writes. */
    private static final int TEXTS_OF_A_REPORTER = 2;

    private final CaseRepository cases;
    private final Reports reports;
    private final Referrals referrals;
    private final Suggestions suggestions;
    private final FirstLook look;
    private final MergedCases merged;
    private final LevelOneRises rises;
    private final EscalationRows escalations;
    private final StepRetries retries;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration longest;
    private final Map<String, Long> spent = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    /** @param longest how long one reading takes at most */
    LaterReading(
            CaseRepository cases,
            Reports reports,
            Referrals referrals,
            Suggestions suggestions,
            FirstLook look,
            MergedCases merged,
            LevelOneRises rises,
            EscalationRows escalations,
            StepRetries retries,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${thinkuknow.reading.longest:PT5S}") Duration longest) {
        this.cases = cases;
        this.reports = reports;
        this.referrals = referrals;
        this.suggestions = suggestions;
        this.look = look;
        this.merged = merged;
        this.rises = rises;
        this.escalations = escalations;
        this.retries = retries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.longest = longest;
    }

    @ReadingReaction
    void read(Due due) {
        var reference = due.reference();
        if (!cases.existsById(reference)) {
            return;
        }
        if (spent(reference, 0) >= TEXTS_OF_A_REPORTER * longest.toNanos()) {
            log.warn("{} was read for long enough; the signs stand alone for what came last", reference);
            retries.take(() -> raise(reference, List.of(Suggestion.notRead())));
            return;
        }
        var report = due.said() == null
                ? reports.look(reference)
                : AgencySteps.with(reports.look(reference), referrals.wordsOf(due.said()));
        var begun = System.nanoTime();
        var found = look.reading(() -> inTime(report, due));
        spent(reference, System.nanoTime() - begun);
        retries.take(() -> raise(reference, found));
    }

    private long spent(String reference, long more) {
        synchronized (spent) {
            return spent.merge(reference, more, Long::sum);
        }
    }

    private List<Suggestion> inTime(FiledReport report, Due due) {
        var reading = new FutureTask<>(() -> due.from() == Due.WHOLE
                ? List.of(suggestions.of(report))
                : FirstLook.read(suggestions, report, due.from(), due.added()));
        Thread.ofPlatform().daemon().name("reading").start(reading);
        try {
            return reading.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            log.warn("{} takes too long to read; the signs stand alone", due.reference());
        } catch (ExecutionException e) {
            log.error("{} could not be read: {}", due.reference(), StepRetries.describe(e));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("It is read after the next start.", stopping);
        } finally {
            reading.cancel(true);
        }
        return List.of(Suggestion.notRead());
    }

    /** An officer who has seen the words knows more than the reader. */
    private void raise(String reference, List<Suggestion> found) {
        var read = cases.lock(reference).orElseThrow();
        var before = read.facts();
        var judged = before.judged().confirmed() != null || read.is(CaseState.CLOSED);
        if (judged && !before.standing().unseen()) {
            return;
        }
        raise(read, found, "its words were read");
    }

    /**
     * Raises a case by what was found in words, and tells whoever has to know. It is locked.
     *
     * @param why for the audit record
     */
    void raise(Case read, List<Suggestion> found, String why) {
        var before = read.facts();
        var reference = read.reference();
        found.forEach(read::raise);
        if (read.facts().isMoreUrgentThan(before)) {
            read.startClocks(clock.instant());
            if (!merged.wakeLead(read)) {
                rises.note(before, read.facts());
            }
            audit.recordAs(
                    Audit.SYSTEM,
                    "raised",
                    reference,
                    "%s; suggested %s".formatted(why, read.level().title()));
            escalations.lookSoon(reference, clock.instant());
        }
        events.publishEvent(new CaseChanged(reference));
    }

    /**
     * The words of a case are to be read.
     *
     * @param from  the first message to read, counted from nought; {@link #WHOLE} for the report as it was sent
     * @param added whether answers were added to it too
     * @param said  the answer of an agency to read as its last message, if it is one
     */
    record Due(
            String reference,
            int from,
            boolean added,
            @Nullable ReferralAnswered said) {

        Due(String reference, int from, boolean added) {
            this(reference, from, added, null);
        }

        static final int WHOLE = -1;
    }
}
