package org.thinkuknow.triage;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.notification.EscalationTier;
import org.thinkuknow.notification.SomethingSettled;
import org.thinkuknow.notification.SomethingWaits;
import org.thinkuknow.triage.OverlookedRows.Overlooked;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The last line: whatever lies before nobody some minutes after it was told has people called, and is put before them without a look
 * at its words. Several nodes may do it at once: one case comes of it, and each person is told once (decision 0029).
 */
@Component
class OverlookedWatch {

    private static final Logger log = LoggerFactory.getLogger(OverlookedWatch.class);
    private static final List<EscalationTier> TOLD = List.of(EscalationTier.OFFICER, EscalationTier.SUPERVISOR);

    private final OverlookedRows rows;
    private final UnreadCases unread;
    private final LongLine line;
    private final StepRetries retries;
    private final EscalationPolicy policy;
    private final Setting setting;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    OverlookedWatch(
            OverlookedRows rows,
            UnreadCases unread,
            LongLine line,
            StepRetries retries,
            EscalationPolicy policy,
            Setting setting,
            Audit audit,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.unread = unread;
        this.line = line;
        this.retries = retries;
        this.policy = policy;
        this.setting = setting;
        this.audit = audit;
        this.events = events;
    }

    /** Looks at what came lately. */
    void look(Instant now) {
        look(now.minus(setting.recent()), now);
    }

    /** Looks at everything there is. */
    void lookAtAll(Instant now) {
        look(Instant.EPOCH, now);
    }

    private void look(Instant from, Instant now) {
        var found = rows.find(from, now.minus(setting.after()));
        var waiting = found.stream()
                .filter(each -> each.kind() == Overlooked.Kind.REPORT)
                .sorted(Comparator.comparing(Overlooked::since))
                .toList();
        var isLong = waiting.size() > setting.many();
        found.stream()
                .filter(each -> !isLong || each.kind() != Overlooked.Kind.REPORT)
                .forEach(each -> putBeforePeople(each, now));
        if (isLong) {
            shorten(waiting, now);
        }
        var references = found.stream().map(Overlooked::reference).collect(Collectors.toSet());
        rows.known().stream()
                .map(Overlooked::reference)
                .filter(reference -> !references.contains(reference))
                .forEach(reference -> careful(reference, () -> retries.take(() -> settle(reference, now))));
    }

    /** People are told of the oldest alone. What takes too long is put forward as it is, and so is what stands behind it. */
    private void shorten(List<Overlooked> waiting, Instant now) {
        log.error("{} reports wait for their turn and are opened now", waiting.size());
        careful(waiting.getFirst().reference(), () -> retries.take(() -> tell(waiting.getFirst(), now)));
        var next = System.nanoTime() + setting.every().toNanos();
        var quick = true;
        for (var each : waiting) {
            if (quick && System.nanoTime() > next) {
                return; // the next look takes the others; what else lies before nobody has its turn first
            }
            quick = quick && line.opens(each.reference());
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            if (!quick) {
                putBeforePeople(each, now);
            }
        }
    }

    private void putBeforePeople(Overlooked found, Instant now) {
        careful(found.reference(), () -> retries.take(() -> tell(found, now)));
        careful(found.reference(), () -> putForward(found));
    }

    private void putForward(Overlooked found) {
        if (found.kind() == Overlooked.Kind.MESSAGE) {
            unread.hear(found.reference());
        } else {
            unread.open(found.reference());
        }
    }

    private void tell(Overlooked found, Instant now) {
        var number = Math.max(
                0,
                Math.toIntExact(Duration.between(found.since().plus(setting.after()), now)
                        .dividedBy(policy.repeat())));
        if (rows.tell(found, number)) {
            log.error("{} was told and lies before nobody", found.reference());
            audit.recordAs(
                    Audit.SYSTEM,
                    "raised alarm",
                    found.reference(),
                    "lay before nobody: officers and supervisors on call are to be told");
            TOLD.forEach(rung -> events.publishEvent(
                    SomethingWaits.overlooked(found.reference(), number, rung, found.since(), now)));
        }
    }

    private void settle(String reference, Instant now) {
        if (rows.settle(reference)) {
            audit.recordAs(Audit.SYSTEM, "settled", reference, "it lies before people now");
            if (!rows.hasAlarm(reference)) {
                events.publishEvent(new SomethingSettled(reference, now));
            }
        }
    }

    /** One that fails keeps no other from being looked at; it is looked at again in a minute. */
    private static void careful(String reference, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            log.error("{} lies before nobody and a step failed: {}", reference, StepRetries.describe(e));
        }
    }

    /**
     * Settings {@code thinkuknow.overlooked.*}.
     *
     * @param every  how often what came lately is looked at
     * @param after  how old something is before it counts as overlooked; reactions take less than a second
     * @param recent what came so lately is looked at each time; everything is looked at at the start and once an hour
     * @param many   so many reports at once were not missed: they stand in a long line
     */
    @ConfigurationProperties("thinkuknow.overlooked")
    record Setting(
            @DefaultValue("PT1M") Duration every,
            @DefaultValue("PT2M") Duration after,
            @DefaultValue("P2D") Duration recent,
            @DefaultValue("20") int many) {}
}
