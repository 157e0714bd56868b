package org.thinkuknow.disclosure;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.SafeguardingLead;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.Staff;
import org.thinkuknow.audit.Audit;
import org.thinkuknow.database.UtcColumns;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * A lead asks another lead of the school to read a record too, who says what they think. Only somebody who may read the record anyway can
 * be asked, so nobody whom it is about, and never whoever wrote it. See decision 0103.
 */
@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING_LEAD')")
public class SecondReadings {

    private static final int LONGEST = 4_000;

    private final LeadAccess access;
    private final DisclosureRepository records;
    private final HandedDisclosureRepository handed;
    private final Recipients recipients;
    private final SecondReadingRows rows;
    private final Chronology chronology;
    private final Staff staff;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondReadings(
            LeadAccess access,
            DisclosureRepository records,
            HandedDisclosureRepository handed,
            Recipients recipients,
            SecondReadingRows rows,
            Chronology chronology,
            Staff staff,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.records = records;
        this.handed = handed;
        this.recipients = recipients;
        this.rows = rows;
        this.chronology = chronology;
        this.staff = staff;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who was asked to read a record, and who can be.
     *
     * @throws DisclosureRefused if it is not for whoever is signed in
     */
    @Transactional(readOnly = true)
    public Standing of(String reference) {
        var record = access.find(reference);
        var asked = rows.of(reference);
        return new Standing(
                asked.stream()
                        .map(each -> new Reading(
                                staff.nameOf(each.of()),
                                staff.nameOf(each.by()),
                                each.at(),
                                each.answeredAt().orElse(null)))
                        .toList(),
                asked.stream()
                        .anyMatch(each ->
                                each.of().equals(me()) && each.answeredAt().isEmpty()),
                canBeAsked(record).stream()
                        .filter(username -> asked.stream()
                                .noneMatch(each -> each.of().equals(username)
                                        && each.answeredAt().isEmpty()))
                        .map(username -> new Person(username, staff.nameOf(username)))
                        .toList());
    }

    /** References of the records that whoever is signed in was asked to read too and may still read. */
    @Transactional(readOnly = true)
    public List<String> askedOfMe() {
        var waiting = rows.waitingOf(me());
        return waiting.isEmpty()
                ? List.of()
                : access.mine(handed.among(waiting)).stream()
                        .map(row -> row.handed().disclosure())
                        .toList();
    }

    /**
     * Asks somebody to read a record too; they are told by e-mail that something waits. Asked twice, they are asked once.
     *
     * @param why what they should look at
     * @throws DisclosureRefused if no reason is given, they cannot be asked, or it is not for whoever is signed in
     */
    public void ask(String reference, String username, String why) {
        records.lock(reference);
        var record = access.find(reference);
        if (!canBeAsked(record).contains(username)) {
            throw new DisclosureRefused(
                    List.of("Please choose another safeguarding lead of your school who may read this record."));
        }
        var words = checked(why, "Please write what they should look at, in at most 4,000 characters.");
        if (rows.of(reference).stream()
                .anyMatch(
                        each -> each.of().equals(username) && each.answeredAt().isEmpty())) {
            return;
        }
        var now = UtcColumns.stored(clock.instant());
        rows.ask(reference, username, me(), now);
        chronology.addWords(
                reference, now, StepKind.SECOND_ASKED, me(), "%s: %s".formatted(staff.nameOf(username), words));
        audit.record("asked for a second reading", reference, "of " + username);
        events.publishEvent(new HandOvers.NoticeDue(reference, username, now));
    }

    /**
     * Says what a second reader thinks. Pressed twice, it is said once.
     *
     * @throws DisclosureRefused if nothing is written, they were not asked, or it is not for them
     */
    public void answer(String reference, Opinion opinion, String words) {
        records.lock(reference);
        access.find(reference);
        var kind = opinion == Opinion.AGREES ? StepKind.SECOND_AGREES : StepKind.SECOND_DIFFERS;
        var said = checked(words, "Please write what you think, in at most 4,000 characters.");
        var now = UtcColumns.stored(clock.instant());
        if (rows.answer(reference, me(), now)) {
            chronology.addWords(reference, now, kind, me(), said);
            audit.record("gave a second reading", reference, "");
        } else if (!chronology.isLast(reference, kind, me(), said)) {
            throw new DisclosureRefused(List.of(
                    "Nobody asks you to read this record any more. You can note what you think under Actions."));
        }
    }

    /** Those who may read it, without whoever asks and whoever wrote it, in the order in which they are told. */
    private List<String> canBeAsked(Disclosure record) {
        return handed
                .findById(record.reference())
                .map(found -> recipients.readersOf(found, record))
                .orElse(List.of())
                .stream()
                .map(SafeguardingLead::username)
                .filter(username -> !username.equals(me()) && !record.isBy(username))
                .toList();
    }

    private static String checked(String words, String refusal) {
        var said = words.strip();
        if (said.isEmpty() || said.codePointCount(0, said.length()) > LONGEST) {
            throw new DisclosureRefused(List.of(refusal));
        }
        return said;
    }

    private static String me() {
        return SignedIn.username();
    }

    /**
     * Who reads a record too.
     *
     * @param readings  those who were asked, the first first
     * @param isForMe   whether whoever is signed in was asked and has not answered
     * @param canBeAsked who else can be asked; nobody where a record is for one person alone
     */
    public record Standing(List<Reading> readings, boolean isForMe, List<Person> canBeAsked) {}

    /**
     * One second reading.
     *
     * @param of         the name of whoever was asked
     * @param by         the name of whoever asked
     * @param answeredAt null while it is not answered
     */
    public record Reading(
            String of, String by, Instant at, @Nullable Instant answeredAt) {}

    /** Somebody who can be asked. */
    public record Person(String username, String name) {}
}
