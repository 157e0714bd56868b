package org.thinkuknow.onboarding;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Schools;
import org.thinkuknow.centre.MailReaction;
import org.thinkuknow.centre.OutgoingMail;
import org.thinkuknow.centre.UkTime;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.util.UUID;

/** Asks the leads of each school in September who is still there, and reminds them every two weeks while nobody has answered. */
@Component
class YearAsking {

    private static final Duration PAUSE = Duration.ofDays(14);
    private static final int MOST_REMINDERS = 4;

    private final Schools schools;
    private final SchoolsByKey byKey;
    private final YearRows rows;
    private final LeadNotices notices;
    private final OutgoingMail mail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    YearAsking(
            Schools schools,
            SchoolsByKey byKey,
            YearRows rows,
            LeadNotices notices,
            OutgoingMail mail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.schools = schools;
        this.byKey = byKey;
        this.rows = rows;
        this.notices = notices;
        this.mail = mail;
        this.events = events;
        this.clock = clock;
    }

    /** A lead is to be told, for the how manieth time. */
    record LeadDue(String school, String lead, int year, int time) {}

    /** The year in which the school year began. */
    static int yearOf(LocalDate day) {
        return day.getMonthValue() < Month.SEPTEMBER.getValue() ? day.getYear() - 1 : day.getYear();
    }

    /** Looks on one morning. A school that comes on board after September is asked in the next, and one that has closed is not. */
    @Transactional
    void look() {
        var now = clock.instant();
        var today = UkTime.today(clock);
        var year = yearOf(today);
        if (today.getMonth() == Month.SEPTEMBER) {
            schools.keysWithLeads().stream()
                    .filter(school -> !byKey.isClosed(school) && rows.ask(school, year, now))
                    .forEach(school -> tell(school, year, 0));
        }
        rows.open(year).stream()
                .filter(open -> open.reminded()
                        < Math.min(
                                MOST_REMINDERS,
                                Duration.between(open.askedAt(), now).dividedBy(PAUSE)))
                .filter(open -> !byKey.isClosed(open.school()) && rows.remind(open, year))
                .forEach(open -> tell(open.school(), year, open.reminded() + 1));
    }

    private void tell(String school, int year, int time) {
        schools.leadsOf(school).forEach(lead -> events.publishEvent(new LeadDue(school, lead.username(), year, time)));
    }

    /** What was answered meanwhile is not asked any more. */
    @MailReaction
    void send(LeadDue due) {
        var id = UUID.nameUUIDFromBytes(due.toString().getBytes(StandardCharsets.UTF_8));
        mail.send(
                "who is still here " + id,
                () -> rows.open(due.school(), due.year())
                        .flatMap(open -> notices.to(
                                due.school(),
                                due.lead(),
                                "who-is-still-here-" + id,
                                "Once a year we ask each school which of its staff still work there, so that nobody who has left can go on "
                                        + "reading records.",
                                "It takes a few minutes. Please sign in and look through the list")));
    }
}
