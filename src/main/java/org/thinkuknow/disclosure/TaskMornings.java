package org.thinkuknow.disclosure;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.centre.UkTime;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In the morning, whoever has a task for that day gets one e-mail, and on school days whoever has one that is overdue. While they are away
 * it goes to the first in the order of the leads who may open what it is about. A row a lead and day is the claim, so that of several nodes
 * one does it.
 */
@Component
class TaskMornings {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int DAYS_OF_CLAIMS = 30;

    private final LeadTaskRows rows;
    private final List<TaskSubjects> subjects;
    private final Recipients recipients;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskMornings(
            LeadTaskRows rows,
            List<TaskSubjects> subjects,
            Recipients recipients,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.subjects = subjects;
        this.recipients = recipients;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    void remind() {
        var today = UkTime.today(clock);
        var due = rows.dueBy(today).stream()
                .filter(task -> task.due().equals(today) || !WEEKEND.contains(today.getDayOfWeek()))
                .toList();
        told(due, today).forEach((username, what) -> {
            if (rows.claimMorning(username, today)) {
                events.publishEvent(new Morning(username, today, List.copyOf(what)));
            }
        });
        rows.forgetMorningsBefore(today.minusDays(DAYS_OF_CLAIMS));
    }

    private Map<String, Set<What>> told(List<LeadTaskRows.Row> due, LocalDate today) {
        var about = about(due);
        var leads = new HashMap<String, List<SafeguardingLead>>();
        var told = new HashMap<String, Set<What>>();
        for (var task : due) {
            var subject = Optional.ofNullable(about.get(task.subject()));
            subject.map(each -> leads.computeIfAbsent(each.school(), recipients::inOrder).stream()
                            .filter(lead -> each.readers().contains(lead.username()))
                            .toList())
                    .flatMap(readers -> toTell(readers, task.forWhom(), today))
                    .ifPresent(username -> told.computeIfAbsent(username, key -> EnumSet.noneOf(What.class))
                            .add(What.of(
                                    username.equals(task.forWhom()), task.due().equals(today))));
        }
        return told;
    }

    private Map<String, TaskSubject> about(List<LeadTaskRows.Row> due) {
        var references = due.stream().map(LeadTaskRows.Row::subject).collect(Collectors.toSet());
        var about = new HashMap<String, TaskSubject>();
        subjects.forEach(each -> each.among(references).forEach(subject -> about.put(subject.subject(), subject)));
        return about;
    }

    /** Whoever it is for; while they are away or may not open it, the first who is there; and if nobody is, whoever it is for. */
    private Optional<String> toTell(List<SafeguardingLead> readers, String forWhom, LocalDate today) {
        var inOrder = recipients.toTell(readers).stream()
                .map(SafeguardingLead::username)
                .toList();
        var isTheirs = inOrder.contains(forWhom);
        if (isTheirs && !recipients.isAway(forWhom, today)) {
            return Optional.of(forWhom);
        }
        var isReader = readers.stream().anyMatch(reader -> reader.username().equals(forWhom));
        return isReader && !isTheirs && !recipients.isAway(forWhom, today)
                ? Optional.empty()
                : inOrder.stream()
                        .filter(username -> !recipients.isAway(username, today))
                        .findFirst()
                        .or(() -> isTheirs
                                ? Optional.of(forWhom)
                                : inOrder.stream().findFirst());
    }

    /** What a lead is told on a morning. */
    enum What {
        DUE("You have a task that is due today."),
        OVERDUE("You have a task that is overdue."),
        DUE_OF_COLLEAGUE("A colleague who is away has a task that is due today."),
        OVERDUE_OF_COLLEAGUE("A colleague who is away has a task that is overdue.");

        private final String words;

        What(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }

        static What of(boolean isOwn, boolean isToday) {
            if (isOwn) {
                return isToday ? DUE : OVERDUE;
            }
            return isToday ? DUE_OF_COLLEAGUE : OVERDUE_OF_COLLEAGUE;
        }
    }

    /** A lead has to be told in the morning that something is to be done. */
    record Morning(String username, LocalDate day, List<What> what) {}
}
